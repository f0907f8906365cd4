import { ChimeServiceException } from "@aws-sdk/client-chime";
import type { OperationName } from "../operations/operations.js";
import { type AbandonedError, ChimeError, codeOf, isKnown, isTransient, messageOf, overError } from "./errors.js";

/** Turns whatever the SDK threw into a ChimeError: by the exception's name and the status, never by its text. */
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
      // Of an exception that nobody knows, nobody knows what its text tells.
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
    messageOf(code, operation, ""),
    { operation, exception, httpStatus, retryable: isTransient(code) },
    { cause: thrown, mayHaveActed },
  );
}

/** The status of an answer that the SDK could not read: a page of HTML, or JSON that was cut off. */
function statusOfUnreadable(thrown: unknown): number | undefined {
  const response: unknown =
    typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "$response") : undefined;
  const status: unknown =
    typeof response === "object" && response !== null ? Reflect.get(response, "statusCode") : undefined;
  return typeof status === "number" ? status : undefined;
}

/** Transport errors that come before anything is sent. */
const neverSent: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** The SDK names what it has no model for "Unknown"; then the error's code says more. */
const nameOf = (error: ChimeServiceException): string => {
  const code: unknown = Reflect.get(error, "Code");
  return error.name === "Unknown" && typeof code === "string" ? code : error.name;
};

/** Transport errors of Node carry a code (ECONNREFUSED) that tells more than their name. */
export function transportName(error: Error): string {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : error.name;
}

function retryAfter(error: ChimeServiceException): number | undefined {
  const header = error.$response?.headers["retry-after"];
  // Seconds, or a date.
  const seconds =
    header === undefined
      ? NaN
      : Number.isNaN(Number(header))
        ? (Date.parse(header) - Date.now()) / 1000
        : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
