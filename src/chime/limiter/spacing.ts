/** Spaces calls out: a token bucket, told by when the next call may go. */
export class Spacing {
  #nextAt = -Infinity;
  #pausedUntil = -Infinity;

  /** Calls that were held up may catch up on this much time. */
  constructor(private readonly catchUpMs: number) {}

  /** How long the next call has to wait. */
  waitMs(now: number): number {
    return Math.max(0, this.#nextAt - now, this.#pausedUntil - now);
  }

  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  /** A call goes now, at this many a second; tells whether it could have gone a good while ago. */
  sent(now: number, rate: number): boolean {
    const hadSlack = this.#nextAt < now - this.catchUpMs;
    this.#nextAt = Math.max(this.#nextAt, now - this.catchUpMs) + 1000 / rate;
    return hadSlack;
  }
}
