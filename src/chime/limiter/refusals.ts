import type { OperationName } from "../../operations/operations.js";
import { ChimeError, type ChimeErrorCode, messageOf } from "../errors.js";

/** The limiter's own refusal of a call, which is not sent, or not again: to repeat it within the same request is of no use. */
export class RefusedError extends ChimeError {}

const refusal =
  (exception: string, code: ChimeErrorCode) =>
  (operation: OperationName): RefusedError =>
    new RefusedError(code, messageOf(code, operation, ""), { operation, exception, retryable: true });

export const queueFull = refusal("QueueFull", "THROTTLED");
export const circuitOpen = refusal("CircuitOpen", "UPSTREAM_UNAVAILABLE");

const waitedForPace = refusal("QueueTimeout", "THROTTLED");
const waitedForOthers = refusal("QueueTimeout", "UPSTREAM_TIMEOUT");

/** For a call that Chime has refused, and that is not sent again. */
export const givenUp = (refusal: ChimeError): RefusedError =>
  new RefusedError(refusal.code, refusal.message, refusal.upstream, { cause: refusal });

/** For a call whose time is up before it had a turn: because Chime allows no more calls, or because other calls took long. */
export function waitedTooLong(
  operation: OperationName,
  isThrottled: boolean,
  lastRefusal: ChimeError | undefined,
): RefusedError {
  if (lastRefusal) return givenUp(lastRefusal);
  return (isThrottled ? waitedForPace : waitedForOthers)(operation);
}
