import type { ActionName } from "../chime-api/actions.js";
import type { Errand } from "./errand.js";
import { AbandonedError, ChimeError, overError } from "./errors.js";

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Calls under way that several requests may wait for together. A call goes on as long as anybody waits for it; whoever leaves
 * takes nobody with him.
 */
export class Flights {
  readonly #underWay = new Map<string, Flight<unknown>>();

  /** Waits for the call that is under way under this key, or makes it. */
  async share<T>(key: string, action: ActionName, errand: Errand, call: (errand: Errand) => Promise<T>): Promise<T> {
    for (;;) {
      const joined = this.#underWay.get(key) as Flight<T> | undefined;
      const flight = joined ?? this.#start(key, errand, call);
      if (joined) errand.tally.coalesced++;
      try {
        return await this.#wait(flight, action, errand);
      } catch (error) {
        // It ran out of another request's time: this one's may still be good for a call of its own.
        if (!joined || errand.signal.aborted || !isOver(error)) throw error;
      }
    }
  }

  #start<T>(key: string, errand: Errand, call: (errand: Errand) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const answer = call({ ...errand, signal: controller.signal });
    const flight: Flight<T> = { answer, controller, waiting: 0 };
    this.#underWay.set(key, flight);
    const landed = (): void => this.#forget(key, flight);
    controller.signal.addEventListener("abort", landed, { once: true });
    answer.then(landed, landed);
    return flight;
  }

  #forget(key: string, flight: Flight<unknown>): void {
    if (this.#underWay.get(key) === flight) this.#underWay.delete(key);
  }

  async #wait<T>(flight: Flight<T>, action: ActionName, { signal }: Errand): Promise<T> {
    flight.waiting++;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(overError(action, signal));
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
  (error instanceof ChimeError && (error.code === "UPSTREAM_TIMEOUT" || error.code === "THROTTLED"));
