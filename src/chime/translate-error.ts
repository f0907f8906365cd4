import { ChimeServiceException } from "@aws-sdk/client-chime";
import { ChimeSDKVoiceServiceException } from "@aws-sdk/client-chime-sdk-voice";
import type { OperationName } from "../operations/operations.js";
import {
  type AbandonedError,
  ChimeError,
  codeOf,
  isKnown,
  isTransient,
  messageOf,
  overError,
  type UpstreamFacts,
} from "./errors.js";

type ServiceException = ChimeServiceException | ChimeSDKVoiceServiceException;

/** Translates an error of the SDK into a ChimeError, by the exception's name and the status and never by the message. */
export function translateError(
  operation: OperationName,
  thrown: unknown,
  signal?: AbortSignal,
): ChimeError | AbandonedError {
  if (signal?.aborted) return overError(operation, signal, { cause: thrown, mayHaveActed: true });
  const isException = thrown instanceof ChimeServiceException || thrown instanceof ChimeSDKVoiceServiceException;
  const exception = isException ? nameOf(thrown) : thrown instanceof Error ? transportName(thrown) : "Unknown";
  const httpStatus = isException ? thrown.$metadata.httpStatusCode : statusOfUnreadable(thrown);
  const requestId = isException ? thrown.$metadata.requestId : undefined;
  // What Chime refuses has a name; what has neither a name nor a usual status is another server's response.
  if (httpStatus !== undefined && (!isException || exception === "Unknown") && isForeign(httpStatus))
    return unreadable(operation, "The response is not one of Chime", {
      exception,
      requestId,
      httpStatus,
      retryable: false,
      cause: thrown,
      mayHaveActed: httpStatus < 400,
    });
  if (httpStatus !== undefined && httpStatus < 300)
    return unreadable(operation, "Chime's response cannot be read", {
      exception,
      requestId,
      httpStatus,
      retryable: true,
      cause: thrown,
      mayHaveActed: true,
    });
  const code = codeOf(exception, httpStatus);
  const mayHaveActed = isException
    ? code === "UPSTREAM_FAILURE" || code === "UPSTREAM_UNAVAILABLE"
    : isTransient(code) && !neverSent.has(exception);
  return new ChimeError(
    code,
    exception === "CredentialsProviderError"
      ? `${operation}: The gateway has no AWS credentials`
      : // The message of an unknown exception can contain anything.
        messageOf(code, operation, isException && isKnown(exception) ? thrown.message : ""),
    {
      operation,
      exception,
      requestId,
      httpStatus,
      retryable: isTransient(code),
      retryAfter: isException ? retryAfter(thrown) : undefined,
    },
    { cause: thrown, mayHaveActed },
  );
}

/** Redirects, and refusals other than of credentials or of the rate, which a proxy on the way may answer for Chime. */
const isForeign = (httpStatus: number): boolean =>
  httpStatus >= 300 && httpStatus < 500 && ![401, 403, 429].includes(httpStatus);

interface Unreadable extends Omit<UpstreamFacts, "operation"> {
  readonly cause?: unknown;
  readonly mayHaveActed: boolean;
}

const unreadable = (
  operation: OperationName,
  message: string,
  { cause, mayHaveActed, ...facts }: Unreadable,
): ChimeError =>
  new ChimeError("UPSTREAM_FAILURE", `${operation}: ${message}`, { operation, ...facts }, { cause, mayHaveActed });

/** What the SDK knows of a response. */
export interface ResponseMetadata {
  readonly requestId?: string | undefined;
  readonly httpStatusCode?: number | undefined;
}

/** A successful response that is not of the operation's shape. `member`: the first that differs. */
export const malformedResponse = (
  operation: OperationName,
  member: string,
  { requestId, httpStatusCode: httpStatus }: ResponseMetadata,
): ChimeError =>
  unreadable(operation, `Chime's response is not of the documented shape (${member})`, {
    exception: "MalformedResponse",
    requestId,
    httpStatus,
    retryable: false,
    mayHaveActed: true,
  });

/** The status of a response that the SDK could not parse, such as HTML or truncated JSON. */
function statusOfUnreadable(thrown: unknown): number | undefined {
  const response: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "$response") : undefined;
  const status: unknown =
    typeof response === "object" && response !== null ? Reflect.get(response, "statusCode") : undefined;
  return typeof status === "number" ? status : undefined;
}

/** Transport errors that occur before anything is sent. */
const neverSent: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** The SDK names an exception without a model "Unknown"; the error's code is then more precise. */
const nameOf = (error: ServiceException): string => {
  const code: unknown = Reflect.get(error, "Code");
  return error.name === "Unknown" && typeof code === "string" ? code : error.name;
};

/** Node's transport errors have a code, such as ECONNREFUSED, that is more precise than their name. */
export function transportName(error: Error): string {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
}

function retryAfter(error: ServiceException): number | undefined {
  const header = error.$response?.headers["retry-after"];
  // Seconds or an HTTP date.
  const seconds =
    header === undefined
      ? NaN
      : Number.isNaN(Number(header))
        ? (Date.parse(header) - Date.now()) / 1000
        : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
