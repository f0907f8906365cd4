import type { OperationName } from "../operations/operations.js";
import type { CallContext } from "./call-context.js";
import { AbandonedError, ChimeError, overError } from "./errors.js";

interface SharedCall<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Shares calls in flight: requests that need the same response wait for one call. The call continues as long as a request waits
 * for it; a request that ends does not abort it for the others.
 */
export class SingleFlight {
  readonly #inFlight = new Map<string, SharedCall<unknown>>();

  /** Joins the call in flight for this key, or starts it. */
  async share<T>(
    key: string,
    operation: OperationName,
    callContext: CallContext,
    call: (callContext: CallContext) => Promise<T>,
  ): Promise<T> {
    for (;;) {
      const joined = this.#inFlight.get(key) as SharedCall<T> | undefined;
      const flight = joined ?? this.#start(key, callContext, call);
      if (joined) {
        callContext.stats.coalesced++;
        callContext.events?.onJoin(operation);
      }
      try {
        return await this.#wait(flight, operation, callContext);
      } catch (error) {
        // The call ended with the request that started it. This request may still have time for a call of its own.
        if (!joined || callContext.signal.aborted || !isOver(error)) throw error;
      }
    }
  }

  #start<T>(key: string, callContext: CallContext, call: (callContext: CallContext) => Promise<T>): SharedCall<T> {
    const controller = new AbortController();
    const answer = call({ ...callContext, signal: controller.signal });
    const flight: SharedCall<T> = { answer, controller, waiting: 0 };
    this.#inFlight.set(key, flight);
    const landed = (): void => this.#forget(key, flight);
    controller.signal.addEventListener("abort", landed, { once: true });
    answer.then(landed, landed);
    return flight;
  }

  #forget(key: string, flight: SharedCall<unknown>): void {
    if (this.#inFlight.get(key) === flight) this.#inFlight.delete(key);
  }

  async #wait<T>(flight: SharedCall<T>, operation: OperationName, { signal }: CallContext): Promise<T> {
    flight.waiting++;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(overError(operation, signal));
    });
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
    try {
      return await Promise.race([flight.answer, left]);
    } finally {
      signal.removeEventListener("abort", leave);
      if (--flight.waiting === 0) flight.controller.abort(signal.reason);
    }
  }
}

const isOver = (error: unknown): boolean =>
  error instanceof AbandonedError ||
  (error instanceof ChimeError &&
    (error.code === "UPSTREAM_TIMEOUT" || error.code === "THROTTLED" || error.code === "QUERY_TOO_EXPENSIVE"));
