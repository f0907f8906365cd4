import { operations, type OperationName } from "../operations/operations.js";
import type { Api } from "../operations/api.js";
import { unsupportedIssue, type UnsupportedInput } from "../operations/api-support.js";
import type { ValidationIssue } from "../operations/check.js";
import type { ExceptionName } from "../operations/exceptions.js";

/** The codes of errors from Chime, as clients see them. */
export type ChimeErrorCode =
  | "BAD_USER_INPUT"
  | "NOT_FOUND"
  | "CONFLICT"
  | "UNPROCESSABLE"
  | "RESOURCE_LIMIT_EXCEEDED"
  | "THROTTLED"
  | "UPSTREAM_UNAVAILABLE"
  | "UPSTREAM_FAILURE"
  | "UPSTREAM_UNAUTHORIZED"
  | "UPSTREAM_TIMEOUT"
  | "OUTCOME_UNKNOWN"
  | "CURSOR_EXPIRED"
  | "QUERY_TOO_EXPENSIVE";

/** Facts about the failed call. */
export interface UpstreamFacts {
  readonly operation: OperationName;
  /** The name of Chime's exception, or of the transport's error. */
  readonly exception: string;
  readonly requestId?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** Whether the same call may succeed if it is sent again. */
  readonly retryable: boolean;
  /** The seconds of Chime's Retry-After header. */
  readonly retryAfter?: number | undefined;
}

/** A failed call to Chime. */
export class ChimeError extends Error {
  override readonly name = "ChimeError";
  /** Chime may have carried out the call although it failed, or its response did not arrive. */
  readonly mayHaveActed: boolean;

  constructor(
    readonly code: ChimeErrorCode,
    message: string,
    readonly upstream: UpstreamFacts,
    { mayHaveActed = false, ...options }: ErrorOptions & { readonly mayHaveActed?: boolean } = {},
  ) {
    super(message, options);
    this.mayHaveActed = mayHaveActed;
  }
}

/** The input breaks a documented constraint of the operation. No call was made. */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  constructor(
    readonly operation: OperationName,
    readonly issues: readonly ValidationIssue[],
  ) {
    super(`${operation}: ${issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ")}`);
  }
}

/** The API in use cannot do what a write asks for, although another API of the operation can. No call was made. */
export class UnsupportedByApiError extends Error {
  override readonly name = "UnsupportedByApiError";
  readonly issues: readonly ValidationIssue[];
  constructor(
    readonly operation: OperationName,
    api: Api,
    unsupported: UnsupportedInput,
  ) {
    const issue = unsupportedIssue(unsupported, api);
    super(`${operation}: ${issue.path.join(".")} ${issue.message}`);
    this.issues = [issue];
  }
}

/** AWS ended the API that serves the operation. No call was made. */
export const endedError = (operation: OperationName): ChimeError =>
  new ChimeError(
    "UPSTREAM_UNAVAILABLE",
    `${operation}: AWS ended the Amazon Chime application in February 2026. Phone numbers, their orders and the global settings still work, through Amazon Chime SDK Voice`,
    { operation, exception: "ServiceEnded", retryable: false },
  );

/** The client has left. */
export class AbandonedError extends Error {
  override readonly name = "AbandonedError";
}

/** The abort reason of a request whose deadline has passed. Any other reason means that the client has left. */
export const deadlineReached = Symbol("deadline reached");

/** The error of a call whose request is over. */
export const overError = (
  operation: OperationName,
  signal: AbortSignal,
  options: ErrorOptions & { readonly mayHaveActed?: boolean } = {},
): ChimeError | AbandonedError =>
  signal.reason === deadlineReached
    ? new ChimeError(
        "UPSTREAM_TIMEOUT",
        `${operation}: the request's time ran out before Chime answered`,
        { operation, exception: "DeadlineExceeded", retryable: true },
        options,
      )
    : new AbandonedError("The client has left", options);

/** The request has made the maximum number of calls. */
export const tooManyCalls = (operation: OperationName, max: number): ChimeError =>
  new ChimeError(
    "QUERY_TOO_EXPENSIVE",
    `${operation}: the request has made the ${max} calls to Chime that it may make`,
    {
      operation,
      exception: "TooManyCalls",
      retryable: false,
    },
  );

const modelled: Record<ExceptionName, ChimeErrorCode> = {
  BadRequestException: "BAD_USER_INPUT",
  ResourceLimitExceededException: "RESOURCE_LIMIT_EXCEEDED",
  UnauthorizedClientException: "UPSTREAM_UNAUTHORIZED",
  AccessDeniedException: "UPSTREAM_UNAUTHORIZED",
  // Chime's ForbiddenException is about the type or state of an account. Refused credentials have other exceptions.
  ForbiddenException: "UNPROCESSABLE",
  NotFoundException: "NOT_FOUND",
  GoneException: "NOT_FOUND",
  ConflictException: "CONFLICT",
  UnprocessableEntityException: "UNPROCESSABLE",
  ThrottledClientException: "THROTTLED",
  ServiceFailureException: "UPSTREAM_FAILURE",
  ServiceUnavailableException: "UPSTREAM_UNAVAILABLE",
};

/** Errors common to all AWS services, and errors of the transport. */
const unmodelled: Record<string, ChimeErrorCode> = {
  ThrottlingException: "THROTTLED",
  TooManyRequestsException: "THROTTLED",
  RequestLimitExceeded: "THROTTLED",
  ServiceUnavailable: "UPSTREAM_UNAVAILABLE",
  InternalFailure: "UPSTREAM_FAILURE",
  ValidationException: "BAD_USER_INPUT",
  AccessDenied: "UPSTREAM_UNAUTHORIZED",
  NotAuthorized: "UPSTREAM_UNAUTHORIZED",
  OptInRequired: "UPSTREAM_UNAUTHORIZED",
  IncompleteSignature: "UPSTREAM_UNAUTHORIZED",
  IncompleteSignatureException: "UPSTREAM_UNAUTHORIZED",
  InvalidClientTokenId: "UPSTREAM_UNAUTHORIZED",
  InvalidSignatureException: "UPSTREAM_UNAUTHORIZED",
  MissingAuthenticationToken: "UPSTREAM_UNAUTHORIZED",
  MissingAuthenticationTokenException: "UPSTREAM_UNAUTHORIZED",
  RequestExpired: "UPSTREAM_UNAUTHORIZED",
  SignatureDoesNotMatch: "UPSTREAM_UNAUTHORIZED",
  UnrecognizedClientException: "UPSTREAM_UNAUTHORIZED",
  ExpiredTokenException: "UPSTREAM_UNAUTHORIZED",
  CredentialsProviderError: "UPSTREAM_UNAUTHORIZED",
  TimeoutError: "UPSTREAM_TIMEOUT",
};

/** The code by HTTP status, for an unknown exception. */
function codeOfStatus(status: number | undefined): ChimeErrorCode {
  if (status === undefined) return "UPSTREAM_UNAVAILABLE";
  if (status === 401 || status === 403) return "UPSTREAM_UNAUTHORIZED";
  if (status === 404) return "NOT_FOUND";
  if (status === 429) return "THROTTLED";
  if (status === 502 || status === 503 || status === 504) return "UPSTREAM_UNAVAILABLE";
  return status >= 400 && status < 500 ? "BAD_USER_INPUT" : "UPSTREAM_FAILURE";
}

/** The gateway's code for an exception, or for the HTTP status if the exception is unknown. */
export const codeOf = (exception: string, httpStatus?: number): ChimeErrorCode =>
  new Map<string, ChimeErrorCode>(Object.entries({ ...modelled, ...unmodelled })).get(exception) ??
  codeOfStatus(httpStatus);

/** Whether Chime or AWS documents an exception of this name. */
export const isKnown = (exception: string): boolean =>
  Object.hasOwn(modelled, exception) || Object.hasOwn(unmodelled, exception);

const transient: ReadonlySet<ChimeErrorCode> = new Set([
  "THROTTLED",
  "UPSTREAM_UNAVAILABLE",
  "UPSTREAM_FAILURE",
  "UPSTREAM_TIMEOUT",
]);

/** Codes of transient errors. */
export const isTransient = (code: ChimeErrorCode): boolean => transient.has(code);

/** Codes whose message is Chime's own, because it concerns the caller's input. All other messages are the gateway's and name no host. */
const chimesWord: ReadonlySet<ChimeErrorCode> = new Set([
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "CONFLICT",
  "UNPROCESSABLE",
  "RESOURCE_LIMIT_EXCEEDED",
]);

const ownWords: Partial<Record<ChimeErrorCode, string>> = {
  THROTTLED: "Chime is being called faster than it allows",
  UPSTREAM_UNAVAILABLE: "Chime cannot be reached or is not available",
  UPSTREAM_FAILURE: "Chime failed to carry out the call",
  UPSTREAM_UNAUTHORIZED: "Chime refused the gateway's credentials",
  UPSTREAM_TIMEOUT: "Chime did not answer in time",
  OUTCOME_UNKNOWN:
    "Chime did not say whether it carried the call out: it may or may not have happened, and is not sent again",
};

const maxMessageLength = 500;

/** Chime's message without what concerns the gateway and not the caller's input: its own role, and the hosts of services. */
const publicPart = (chimeMessage: string): string =>
  chimeMessage
    .slice(0, maxMessageLength)
    .replace(/\barn:aws[\w-]*:(?:iam|sts):[^\s"',;)]*/g, "the gateway's role")
    .replace(/\b(?:https?:\/\/)?[\w.-]+\.amazonaws\.com\S*/g, "the service");

/** The message of a failed call, as clients see it. */
export function messageOf(code: ChimeErrorCode, operation: OperationName, chimeMessage: string): string {
  if (chimesWord.has(code) && chimeMessage) return `${operation}: ${publicPart(chimeMessage)}`;
  return `${operation}: ${ownWords[code] ?? `Chime refused the call (${operations[operation].entity})`}`;
}
