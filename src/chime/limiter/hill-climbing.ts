import type { RateOptions } from "./options.js";

/** The outcomes of the calls that were sent in a period of time. */
export class SampleWindow {
  #passed = 0;
  #throttled = 0;
  #lastSentAt: number;
  /** A call was sent later than the rate allowed, so the rate did not limit the calls. */
  hadSlack = false;

  constructor(readonly startedAt: number) {
    this.#lastSentAt = startedAt;
  }

  get passed(): number {
    return this.#passed;
  }

  get throttled(): number {
    return this.#throttled;
  }

  get outcomes(): number {
    return this.#passed + this.#throttled;
  }

  get throttledShare(): number {
    return this.outcomes === 0 ? 0 : this.#throttled / this.outcomes;
  }

  /** Counts an outcome, unless the call was sent before the window, at another rate. */
  add(sentAt: number, wasThrottled: boolean): void {
    if (sentAt < this.startedAt) return;
    this.#lastSentAt = Math.max(this.#lastSentAt, sentAt);
    if (wasThrottled) this.#throttled++;
    else this.#passed++;
  }

  isComplete({ minMs, outcomes, maxMs }: RateOptions["window"]): boolean {
    return this.#ageMs >= maxMs || (this.#ageMs >= minMs && this.outcomes >= outcomes);
  }

  /** Calls that passed per second. The first was sent within the first interval, on average at its middle. */
  passedPerSecond(rate: number): number {
    return this.#passed / ((this.#ageMs + 500 / rate) / 1000);
  }

  get #ageMs(): number {
    return this.#lastSentAt - this.startedAt;
  }
}

type Trial = "none" | "slower" | "faster";

/**
 * Searches for the rate at which most calls pass (hill climbing): tries another rate for one window, and keeps it if it is better. A slower
 * rate is better if throttling at least halves; a faster one if more calls pass. If a slower rate does not help, Chime throttles for
 * another reason, and no slower rate is tried for a while.
 */
export class HillClimbing {
  #trial: Trial = "none";
  #tried: number;
  /** Calls per second that passed at the settled rate. */
  #passed = 0;
  #throttledShare = 0;
  #step: number;
  #settledWindows = 0;
  #cleanWindows: number;
  #windowsUntilSlower = 0;

  constructor(
    private readonly options: RateOptions,
    private settled: number,
  ) {
    this.#tried = this.settled;
    this.#step = options.step;
    // The first rate is a guess, so one window is enough before another is tried.
    this.#cleanWindows = options.cleanWindows - 1;
  }

  /** The rate to use now, in calls per second. */
  get rate(): number {
    return this.#tried;
  }

  /** Learns from a window at this rate. */
  learn(window: SampleWindow): void {
    this.#cleanWindows = window.throttled === 0 ? this.#cleanWindows + 1 : 0;
    this.#windowsUntilSlower--;
    const passed = window.passedPerSecond(this.#tried);
    this.#trial = this.#trial === "none" ? this.#afterSettled(window, passed) : this.#afterTrial(window, passed);
    const factors: Readonly<Record<Trial, number>> = {
      none: 1,
      faster: 1 + this.#step,
      slower: 1 - this.#throttledShare,
    };
    const { minRate, maxRate } = this.options;
    this.#tried = Math.min(maxRate, Math.max(minRate, this.settled * factors[this.#trial]));
  }

  #afterSettled({ throttledShare }: SampleWindow, passed: number): Trial {
    const { toleratedShare, windowsBetweenTrials, cleanWindows } = this.options;
    this.#passed = passed;
    this.#throttledShare = throttledShare;
    this.#settledWindows++;
    if (throttledShare > toleratedShare && this.#windowsUntilSlower <= 0) return "slower";
    return this.#settledWindows >= windowsBetweenTrials || this.#cleanWindows >= cleanWindows ? "faster" : "none";
  }

  #afterTrial({ throttled, throttledShare }: SampleWindow, passed: number): Trial {
    // Halfway between no difference and the largest possible one. A single 429 can be due to the previous rate.
    const isBetter =
      this.#trial === "slower"
        ? throttled <= 1 || throttledShare <= this.#throttledShare / 2
        : passed > (this.#passed * (1 + this.#tried / this.settled)) / 2;
    this.#settledWindows = 0;
    if (isBetter) this.settled = this.#tried;
    // A rate that passed once passes again.
    else this.settled = Math.max(this.settled, Math.min(this.#tried, passed));
    if (isBetter) this.#passed = passed;
    if (this.#trial === "faster") {
      this.#step = isBetter ? Math.min(1, this.#step * 2) : this.options.step;
      return isBetter ? "faster" : "none";
    }
    if (isBetter) return "none";
    this.#windowsUntilSlower = this.options.windowsBetweenTrials;
    this.#step = 1;
    return "faster";
  }
}
