import { setTimeout as delay } from "node:timers/promises";
import { type OperationName, definitionOf } from "../operations/operations.js";
import type { CallContext } from "./call-context.js";
import { ChimeError, messageOf, overError } from "./errors.js";
import { RefusedError } from "./limiter/refusals.js";

export interface Backoff {
  /** The first wait is a random part of this; each further one may be twice as long. */
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

export interface RetryOptions extends Backoff {
  readonly maxAttempts: number;
}

/** How long to wait before a call is made again that has been made so many times. */
export const backoffMs = (
  { baseDelayMs, maxDelayMs }: Backoff,
  attempts: number,
  random: () => number = Math.random,
): number => random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempts - 1));

/** What came of a call that was made once or more often. */
export interface Outcome<T> {
  /** Chime's answer; undefined when a repetition was refused in the way that says that the first attempt had succeeded. */
  readonly output: T | undefined;
  /** An earlier attempt of this write may have been carried out. */
  readonly wasRepeated: boolean;
  /** What Chime knows the successful attempt by. */
  readonly requestId?: string | undefined;
}

/**
 * Repeats a call that failed for the moment, with backoff and jitter, and obeys Retry-After, as long as there is time. A write that
 * must not be repeated is sent again only when Chime certainly did not act; where that cannot be told, its outcome is unknown.
 * What the limiter has given up stays so.
 */
export async function withRetries<T>(
  operation: OperationName,
  options: RetryOptions,
  { signal, deadline }: CallContext,
  call: () => Promise<T>,
): Promise<Outcome<T>> {
  const { kind, idempotent, alreadyDoneError } = definitionOf(operation);
  const isWrite = kind === "write";
  let wasRepeated = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return { output: await call(), wasRepeated };
    } catch (error) {
      if (!(error instanceof ChimeError)) throw error;
      if (wasRepeated && alreadyDoneError === error.upstream.exception) return { output: undefined, wasRepeated };
      if (isWrite && error.mayHaveActed) {
        if (!idempotent) throw outcomeUnknown(error);
        wasRepeated = true;
      }
      if (!error.upstream.retryable || error instanceof RefusedError || attempt >= options.maxAttempts)
        throw wasRepeated ? asActing(error) : error;
      const wait = Math.max((error.upstream.retryAfter ?? 0) * 1000, backoffMs(options, attempt));
      if (performance.now() + wait >= deadline) throw wasRepeated ? asActing(error) : error;
      await delay(wait, undefined, { signal }).catch((cause: unknown) => {
        throw overError(operation, signal, { cause });
      });
    }
  }
}

/** A refusal says nothing of the attempt before it. */
const asActing = (error: ChimeError): ChimeError =>
  new ChimeError(error.code, error.message, error.upstream, { cause: error.cause, mayHaveActed: true });

/** The write may or may not have happened, and cannot safely be sent again. */
export function outcomeUnknown({ upstream, message }: ChimeError, cause?: unknown): ChimeError {
  return new ChimeError(
    "OUTCOME_UNKNOWN",
    messageOf("OUTCOME_UNKNOWN", upstream.operation, message),
    { ...upstream, retryable: false },
    { cause, mayHaveActed: true },
  );
}
