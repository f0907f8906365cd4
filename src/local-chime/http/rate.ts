import { ChimeException } from "../chime-exception.js";
import { exceptions } from "../../operations/exceptions.js";

/** A token bucket: so many calls a second, and so many at once when it is full. */
export class RateLimit {
  #tokens: number;
  #filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    /** Milliseconds. The clock that tests put forward is another: how fast calls come is a matter of real time. */
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#tokens = burst;
    this.#filledAt = now();
  }

  /** Takes one call's token, or refuses the call and says when to come back. */
  take(): void {
    const now = this.now();
    this.#tokens = Math.min(this.burst, this.#tokens + ((now - this.#filledAt) / 1000) * this.perSecond);
    this.#filledAt = now;
    if (this.#tokens < 1) {
      const wait = Math.ceil((1 - this.#tokens) / this.perSecond);
      throw new ChimeException(
        "ThrottledClientException",
        "The rate of calls is over the limit",
        exceptions.ThrottledClientException,
        wait,
      );
    }
    this.#tokens -= 1;
  }
}

/** Reads `calls/s,burst`; throws a plain Error that says what is wrong with it. */
export function parseRate(text: string): RateLimit {
  const [perSecond, burst, ...rest] = text.split(",").map(Number);
  const isPositive = (n: number | undefined): n is number => n !== undefined && Number.isFinite(n) && n > 0;
  if (!isPositive(perSecond) || !isPositive(burst) || burst < 1 || rest.length > 0)
    throw new Error(`"${text}" is not of the form calls/s,burst, as 50,100`);
  return new RateLimit(perSecond, burst);
}
