import type { OperationName } from "../../operations/operations.js";
import { ChimeError, type ChimeErrorCode, messageOf } from "../errors.js";

/** The limiter's refusal of a call, which was not sent, or not sent again. Retrying it within the same request is useless. */
export class LimiterError extends ChimeError {}

const limiterError =
  (exception: string, code: ChimeErrorCode, message?: string) =>
  (operation: OperationName): LimiterError =>
    new LimiterError(code, message ?? messageOf(code, operation, ""), { operation, exception, retryable: true });

/** The whole queue is full. */
export const queueFull = limiterError("QueueFull", "THROTTLED");

/** The caller's share of the queue is full; other callers are not affected. */
export const callerQueueFull = limiterError(
  "CallerQueueFull",
  "THROTTLED",
  "Your own requests fill your share of the queue to Chime. Wait for them, or send fewer at once.",
);

export const circuitOpen = limiterError("CircuitOpen", "UPSTREAM_UNAVAILABLE");

const waitedForRate = limiterError("QueueTimeout", "THROTTLED");
const waitedForOthers = limiterError("QueueTimeout", "UPSTREAM_TIMEOUT");

/** Chime's own refusal of a call that is not sent again. */
export const givenUp = (refusal: ChimeError): LimiterError =>
  new LimiterError(refusal.code, refusal.message, refusal.upstream, { cause: refusal });

/** The call's time is up before it was sent, because Chime allows no more calls or because other calls took long. */
export function waitedTooLong(
  operation: OperationName,
  isThrottled: boolean,
  lastRefusal: ChimeError | undefined,
): LimiterError {
  if (lastRefusal) return givenUp(lastRefusal);
  return (isThrottled ? waitedForRate : waitedForOthers)(operation);
}

/** What the end of a call says about Chime: it responded, it throttled the call, it is not available, or nothing. */
export type OutcomeClass = "responded" | "throttled" | "unavailable" | "unknown";

export function classify(error: unknown): OutcomeClass {
  if (!(error instanceof ChimeError)) return "unknown";
  const { code, upstream } = error;
  if (code === "THROTTLED") return "throttled";
  if (code === "UPSTREAM_UNAVAILABLE" || code === "UPSTREAM_FAILURE" || upstream.exception === "TimeoutError")
    return "unavailable";
  return upstream.httpStatus === undefined ? "unknown" : "responded";
}
