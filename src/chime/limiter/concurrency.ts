import type { LimiterOptions } from "./options.js";

/** The part of a new measurement in the mean. */
const weight = 0.1;
/** Twice what the pace needs on average, since calls do not all take the same time. */
const room = 2;

/** How many calls may be under way at once: all there are places for, and while a pace is kept no more than it needs. */
export class Concurrency {
  #meanMs = 0;

  constructor(private readonly options: Pick<LimiterOptions, "maxConcurrency" | "minConcurrency">) {}

  took(ms: number): void {
    this.#meanMs += (ms - this.#meanMs) * weight;
  }

  limitAt(rate: number | undefined): number {
    const { maxConcurrency, minConcurrency } = this.options;
    if (rate === undefined) return maxConcurrency;
    return Math.min(maxConcurrency, Math.max(minConcurrency, Math.ceil(((rate * this.#meanMs) / 1000) * room)));
  }
}
