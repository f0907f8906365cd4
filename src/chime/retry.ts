import { setTimeout as delay } from "node:timers/promises";
import { type OperationName, definitionOf } from "../operations/operations.js";
import type { CallContext } from "./call-context.js";
import { ChimeError, messageOf, overError } from "./errors.js";
import { LimiterError } from "./limiter/errors.js";

export interface Backoff {
  /** The first delay is a random part of this, doubled for each further one. */
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

export interface RetryOptions extends Backoff {
  readonly maxAttempts: number;
}

/** The delay before a call is repeated, after this many attempts: exponential, with full jitter. */
export const backoffMs = (
  { baseDelayMs, maxDelayMs }: Backoff,
  attempts: number,
  random: () => number = Math.random,
): number => random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempts - 1));

/** The outcome of a call, after one attempt or more. */
export interface Outcome<T> {
  /** Chime's output; undefined if a repetition failed with the exception that proves that an earlier attempt had succeeded. */
  readonly output: T | undefined;
  /** An earlier attempt of this write may have been carried out. */
  readonly wasRepeated: boolean;
  /** Chime's request id of the successful attempt. */
  readonly requestId?: string | undefined;
}

/**
 * Repeats a call after a transient failure, with backoff and jitter, and obeys Retry-After, within the deadline. A write that is not
 * idempotent is repeated only if Chime certainly did not carry it out; if that is uncertain, its outcome is unknown. Calls that the
 * limiter has given up are not repeated.
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
      if (!error.upstream.retryable || error instanceof LimiterError || attempt >= options.maxAttempts)
        throw wasRepeated ? afterRepeated(error) : error;
      const wait = Math.max((error.upstream.retryAfter ?? 0) * 1000, backoffMs(options, attempt));
      if (performance.now() + wait >= deadline) throw wasRepeated ? afterRepeated(error) : error;
      await delay(wait, undefined, { signal }).catch((cause: unknown) => {
        throw overError(operation, signal, { cause });
      });
    }
  }
}

/** The last failure says nothing about the attempts before it, so the write may have been carried out. */
const afterRepeated = (error: ChimeError): ChimeError =>
  isUnreadableSuccess(error)
    ? outcomeUnknown(error)
    : new ChimeError(error.code, error.message, error.upstream, { cause: error.cause, mayHaveActed: true });

/** Chime answered with success, but the response cannot be read. */
const isUnreadableSuccess = ({ upstream: { httpStatus } }: ChimeError): boolean =>
  httpStatus !== undefined && httpStatus < 300;

/** The write may have been carried out, and cannot be repeated safely. */
export function outcomeUnknown({ upstream, message }: ChimeError, cause?: unknown): ChimeError {
  return new ChimeError(
    "OUTCOME_UNKNOWN",
    messageOf("OUTCOME_UNKNOWN", upstream.operation, message),
    { ...upstream, retryable: false },
    { cause, mayHaveActed: true },
  );
}
