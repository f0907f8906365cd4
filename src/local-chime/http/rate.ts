import { chimeException, ChimeException } from "../chime-exception.js";

/** A token bucket: `perSecond` calls a second, and up to `burst` calls at once when it is full. */
export class RateLimit {
  #tokens: number;
  #filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    /** Milliseconds of real time; the clock that tests advance is a different one. */
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#tokens = burst;
    this.#filledAt = now();
  }

  /** Fills the bucket. */
  refill(): void {
    this.#tokens = this.burst;
    this.#filledAt = this.now();
  }

  /** Takes one token, or throws with the number of seconds after which there will be one. */
  take(): void {
    const now = this.now();
    this.#tokens = Math.min(this.burst, this.#tokens + ((now - this.#filledAt) / 1000) * this.perSecond);
    this.#filledAt = now;
    if (this.#tokens < 1) {
      const { exception, message, ...response } = chimeException(
        "ThrottledClientException",
        "The rate of calls exceeds the limit",
      );
      throw new ChimeException(exception, message, response, Math.ceil((1 - this.#tokens) / this.perSecond));
    }
    this.#tokens -= 1;
  }
}

/** Parses `calls/s,burst`. Throws an Error that says what is wrong. */
export function parseRate(text: string): RateLimit {
  const [perSecond, burst, ...rest] = text.split(",").map(Number);
  const isPositive = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n) && n > 0;
  if (!isPositive(perSecond) || !isPositive(burst) || burst < 1 || rest.length > 0)
    throw new Error(`"${text}" must have the form calls/s,burst, for example 50,100`);
  return new RateLimit(perSecond, burst);
}
