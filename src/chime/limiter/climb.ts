import type { PaceOptions } from "./options.js";
import type { Window } from "./window.js";

type Trial = "none" | "slower" | "faster";

/**
 * Looks for the pace at which Chime lets through as much as it will: tries another for one window, and keeps it if it was worth it.
 * A slower one is when refusals at least halve, a faster one when more is let through. Where slowing down does not help, Chime
 * refuses for another reason than the pace, and slowing down is left alone for a while.
 */
export class Climb {
  #trial: Trial = "none";
  #tried: number;
  /** At the settled pace. */
  #passed = 0;
  #refusedShare = 0;
  #step: number;
  #settledWindows = 0;
  #cleanWindows: number;
  #windowsTillSlower = 0;

  constructor(
    private readonly options: PaceOptions,
    private settled: number,
  ) {
    this.#tried = this.settled;
    this.#step = options.step;
    // The pace it begins with is a guess: one window will do to try another.
    this.#cleanWindows = options.cleanWindows - 1;
  }

  /** The pace to keep now, in calls a second. */
  get rate(): number {
    return this.#tried;
  }

  /** Learns from what came of a window at this pace. */
  learn(window: Window): void {
    this.#cleanWindows = window.refused === 0 ? this.#cleanWindows + 1 : 0;
    this.#windowsTillSlower--;
    const passed = window.passedPerSecond(this.#tried);
    this.#trial = this.#trial === "none" ? this.#afterSettled(window, passed) : this.#afterTrial(window, passed);
    const factors: Readonly<Record<Trial, number>> = {
      none: 1,
      faster: 1 + this.#step,
      slower: 1 - this.#refusedShare,
    };
    this.#tried = this.#bounded(this.settled * factors[this.#trial]);
  }

  #afterSettled({ refusedShare }: Window, passed: number): Trial {
    const { toleratedShare, windowsBetweenTrials, cleanWindows } = this.options;
    this.#passed = passed;
    this.#refusedShare = refusedShare;
    this.#settledWindows++;
    if (refusedShare > toleratedShare && this.#windowsTillSlower <= 0) return "slower";
    return this.#settledWindows >= windowsBetweenTrials || this.#cleanWindows >= cleanWindows ? "faster" : "none";
  }

  #afterTrial({ refused, refusedShare }: Window, passed: number): Trial {
    // Halfway between no difference and all the difference that the pace can make. A single refusal may be due to what went before.
    const isWorthIt =
      this.#trial === "slower"
        ? refused <= 1 || refusedShare <= this.#refusedShare / 2
        : passed > (this.#passed * (1 + this.#tried / this.settled)) / 2;
    this.#settledWindows = 0;
    if (isWorthIt) this.settled = this.#tried;
    // What was let through once will be again.
    else this.settled = Math.max(this.settled, Math.min(this.#tried, passed));
    if (isWorthIt) this.#passed = passed;
    if (this.#trial === "faster") {
      this.#step = isWorthIt ? Math.min(1, this.#step * 2) : this.options.step;
      return isWorthIt ? "faster" : "none";
    }
    if (isWorthIt) return "none";
    this.#windowsTillSlower = this.options.windowsBetweenTrials;
    this.#step = 1;
    return "faster";
  }

  #bounded(rate: number): number {
    return Math.min(this.options.maxRate, Math.max(this.options.minRate, rate));
  }
}
