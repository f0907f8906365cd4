/** The service's clock: real time plus what tests have advanced it. Timers run when the next call looks for due ones. */
export class Clock {
  #advancedMs = 0;
  #timers: { readonly at: number; readonly run: (at: Date) => void }[] = [];

  now(): Date {
    return new Date(Date.now() + this.#advancedMs);
  }

  in(ms: number): Date {
    return new Date(this.now().getTime() + ms);
  }

  advance(seconds: number): void {
    this.#advancedMs += seconds * 1000;
  }

  /** Runs a callback once the clock has reached the time, and passes that time. Returns a function that cancels it. */
  at(time: Date, run: (at: Date) => void): () => void {
    const timer = { at: time.getTime(), run };
    this.#timers.push(timer);
    this.#timers.sort((a, b) => a.at - b.at);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Runs all due timers, in order of time. */
  runDue(): void {
    if (this.#timers.length === 0) return;
    const now = Date.now() + this.#advancedMs;
    for (let next = this.#timers[0]; next && next.at <= now; next = this.#timers[0]) {
      this.#timers.shift();
      next.run(new Date(next.at));
    }
  }
}

export const seconds = (n: number): number => n * 1000;
export const days = (n: number): number => n * 86_400_000;
