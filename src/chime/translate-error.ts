import { ChimeServiceException } from "@aws-sdk/client-chime";
import type { OperationName } from "../operations/operations.js";
import { type AbandonedError, ChimeError, codeOf, isKnown, isTransient, messageOf, overError } from "./errors.js";

/** Translates an error of the SDK into a ChimeError, by the exception's name and the status and never by the message. */
export function translateError(
  operation: OperationName,
  thrown: unknown,
  signal?: AbortSignal,
): ChimeError | AbandonedError {
  if (signal?.aborted) return overError(operation, signal, { cause: thrown, mayHaveActed: true });
  if (thrown instanceof ChimeServiceException) {
    const { httpStatusCode: httpStatus, requestId } = thrown.$metadata;
    const exception = nameOf(thrown);
    const code = codeOf(exception, httpStatus);
    return new ChimeError(
      code,
      // The message of an unknown exception can contain anything.
      messageOf(code, operation, isKnown(exception) ? thrown.message : ""),
      { operation, exception, requestId, httpStatus, retryable: isTransient(code), retryAfter: retryAfter(thrown) },
      { cause: thrown, mayHaveActed: code === "UPSTREAM_FAILURE" || code === "UPSTREAM_UNAVAILABLE" },
    );
  }
  const exception = thrown instanceof Error ? transportName(thrown) : "Unknown";
  const httpStatus = statusOfUnreadable(thrown);
  const code = httpStatus !== undefined && httpStatus < 400 ? "UPSTREAM_FAILURE" : codeOf(exception, httpStatus);
  const mayHaveActed = isTransient(code) && !neverSent.has(exception);
  return new ChimeError(
    code,
    exception === "CredentialsProviderError"
      ? `${operation}: The gateway has no AWS credentials`
      : messageOf(code, operation, ""),
    { operation, exception, httpStatus, retryable: isTransient(code) },
    { cause: thrown, mayHaveActed },
  );
}

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
const nameOf = (error: ChimeServiceException): string => {
  const code: unknown = Reflect.get(error, "Code");
  return error.name === "Unknown" && typeof code === "string" ? code : error.name;
};

/** Node's transport errors have a code, such as ECONNREFUSED, that is more precise than their name. */
export function transportName(error: Error): string {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
}

function retryAfter(error: ChimeServiceException): number | undefined {
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
