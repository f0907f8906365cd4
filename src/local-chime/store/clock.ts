/** The service's clock: real time, and what tests have put it forward. What is due happens when somebody next looks. */
export class Clock {
  #advancedMs = 0;
  #due: { readonly at: number; readonly happen: (at: Date) => void }[] = [];

  now(): Date {
    return new Date(Date.now() + this.#advancedMs);
  }

  in(ms: number): Date {
    return new Date(this.now().getTime() + ms);
  }

  advance(seconds: number): void {
    this.#advancedMs += seconds * 1000;
  }

  /** Lets something happen once the clock has reached the time, and tells it that time; returns how to call it off. */
  at(time: Date, happen: (at: Date) => void): () => void {
    const event = { at: time.getTime(), happen };
    this.#due.push(event);
    this.#due.sort((a, b) => a.at - b.at);
    return () => {
      this.#due = this.#due.filter((other) => other !== event);
    };
  }

  /** Lets everything happen that is due, in order of time. */
  runDue(): void {
    if (this.#due.length === 0) return;
    const now = Date.now() + this.#advancedMs;
    for (let next = this.#due[0]; next && next.at <= now; next = this.#due[0]) {
      this.#due.shift();
      next.happen(new Date(next.at));
    }
  }
}

export const seconds = (n: number): number => n * 1000;
export const days = (n: number): number => n * 86_400_000;
