import type { PaceOptions } from "./options.js";

/** What came of the calls that were sent since some time: how many Chime let through, and how many it refused for their rate. */
export class Window {
  #passed = 0;
  #refused = 0;
  #lastSentAt: number;
  /** A call could have been sent earlier: it was not the pace that held calls back. */
  hadSlack = false;

  constructor(readonly startedAt: number) {
    this.#lastSentAt = startedAt;
  }

  get passed(): number {
    return this.#passed;
  }

  get refused(): number {
    return this.#refused;
  }

  get outcomes(): number {
    return this.#passed + this.#refused;
  }

  get refusedShare(): number {
    return this.outcomes === 0 ? 0 : this.#refused / this.outcomes;
  }

  get ageMs(): number {
    return this.#lastSentAt - this.startedAt;
  }

  /** Counts a call, unless it was sent before: that one went at another pace. */
  add(sentAt: number, wasRefused: boolean): void {
    if (sentAt < this.startedAt) return;
    this.#lastSentAt = Math.max(this.#lastSentAt, sentAt);
    if (wasRefused) this.#refused++;
    else this.#passed++;
  }

  isComplete({ shortMs, many, longMs }: PaceOptions["window"]): boolean {
    return this.ageMs >= longMs || (this.ageMs >= shortMs && this.outcomes >= many);
  }

  /** Calls let through a second; the first was sent at some moment of the first interval, on average at its middle. */
  passedPerSecond(pace: number): number {
    return this.#passed / ((this.ageMs + 500 / pace) / 1000);
  }
}
