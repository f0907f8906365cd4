import type { Clock } from "../../src/chime/limiter/options.js";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock that goes on only when it is told to, or looked at. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();

  /** By how much timers come too late, as they do when a process is busy; and the time that passes with each look at the clock. */
  constructor(
    private readonly lateness: () => number = () => 0,
    private readonly lookMs = 0.001,
  ) {}

  now(): number {
    return (this.#now += this.lookMs);
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.#now + ms + this.lateness(), callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass: what is due happens at its time, one thing after another, and what follows from it before the next. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
      await settled();
    }
    this.#now = Math.max(this.#now, until);
  }

  #next(until: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (timer.at <= until && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}

/** All promises that can be settled are. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
