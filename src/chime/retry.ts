import { setTimeout as delay } from "node:timers/promises";
import type { ActionFacts } from "../chime-api/action.js";
import { type ActionName, factsOf } from "../chime-api/actions.js";
import { ChimeError, overError } from "./errors.js";

export interface RetryOptions {
  readonly maxAttempts: number;
  /** The first wait is a random part of this; each further one may be twice as long. */
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

/** Chime certainly did not act: it refused the call for its rate, or no connection was made. */
const notSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);
const certainlyNotDone = (error: ChimeError): boolean => error.code === "THROTTLED" || notSent.has(error.upstream.exception);

const mayRepeat = (facts: ActionFacts, error: ChimeError): boolean =>
  error.upstream.retryable && (facts.kind === "write" && !facts.repeat?.safe ? certainlyNotDone(error) : true);

/** Repeats a call that failed for the moment, where the table says that repeating is harmless; obeys Retry-After. */
export async function withRetries<T>(action: ActionName, options: RetryOptions, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ChimeError) || attempt >= options.maxAttempts || !mayRepeat(factsOf(action), error)) throw error;
      const ceiling = Math.min(options.maxDelayMs, options.baseDelayMs * 2 ** (attempt - 1));
      const wait = Math.max((error.upstream.retryAfter ?? 0) * 1000, Math.random() * ceiling);
      await delay(wait, undefined, { signal }).catch((cause: unknown) => {
        throw overError(action, signal, cause);
      });
    }
  }
}
