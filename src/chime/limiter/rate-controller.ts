import { HillClimbing, SampleWindow } from "./hill-climbing.js";
import type { RateOptions } from "./options.js";

/** Facts about a throttled call. */
export interface Throttling {
  readonly retryAfterSeconds?: number | undefined;
  /** When the same call was throttled before. */
  readonly previousAt?: number | undefined;
}

/** Spaces calls out, as a token bucket does. Calls that were delayed may catch up on `catchUpMs`. */
class Spacing {
  #nextAt = -Infinity;
  #pausedUntil = -Infinity;

  constructor(private readonly catchUpMs: number) {}

  waitMs(now: number): number {
    return Math.max(0, this.#nextAt - now, this.#pausedUntil - now);
  }

  pauseUntil(time: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, time);
  }

  /** A call is sent at a rate. Returns whether it could have been sent long ago, so that the rate did not delay it. */
  sent(now: number, rate: number): boolean {
    const hadSlack = this.#nextAt < now - this.catchUpMs;
    this.#nextAt = Math.max(this.#nextAt, now - this.catchUpMs) + 1000 / rate;
    return hadSlack;
  }
}

/**
 * The rate of calls. It is not limited until Chime throttles calls. From then on it is the rate at which calls were seen to pass,
 * which hill climbing improves. After a time without throttling the limit is removed.
 */
export class RateController {
  readonly #spacing: Spacing;
  #search: HillClimbing | undefined;
  #window = new SampleWindow(0);
  /** When Chime last throttled a call, or the rate last delayed one. */
  #limitedAt = -Infinity;

  constructor(private readonly options: RateOptions) {
    this.#spacing = new Spacing(options.catchUpMs);
  }

  /** The maximum number of calls per second; undefined without a limit. */
  get rate(): number | undefined {
    return this.#search?.rate;
  }

  /** Whether calls may have to wait because of Chime's rate limit. */
  isLimited(now: number): boolean {
    return this.#search !== undefined || this.#spacing.waitMs(now) > 0;
  }

  /** How long the next call has to wait. */
  waitMs(now: number): number {
    if (this.#search && now - this.#limitedAt > this.options.quietMs) this.#restart(now, undefined);
    return this.#spacing.waitMs(now);
  }

  sent(now: number): void {
    if (this.#spacing.sent(now, this.rate ?? Infinity)) this.#window.hadSlack = true;
    else if (this.#search) this.#limitedAt = now;
  }

  /** Chime did not throttle a call. */
  passed(sentAt: number, now: number): void {
    this.#count(sentAt, now, false);
  }

  /** Chime throttled a call. */
  throttled(sentAt: number, now: number, { retryAfterSeconds = 0, previousAt = -Infinity }: Throttling = {}): void {
    this.#limitedAt = now;
    // Retry-After is in whole seconds, rounded up: only for one second less it is certain that nothing passes.
    this.#spacing.pauseUntil(now + Math.min(this.options.maxPauseMs, (retryAfterSeconds - 1) * 1000));
    // A call that is throttled repeatedly says nothing about other calls.
    if (this.#search || previousAt < this.#window.startedAt) this.#count(sentAt, now, true);
  }

  #count(sentAt: number, now: number, wasThrottled: boolean): void {
    if (this.#search) {
      this.#window.add(sentAt, wasThrottled);
      this.#improve(this.#search, now);
    } else {
      this.#window.add(now, wasThrottled);
      this.#detect(now);
    }
  }

  #improve(search: HillClimbing, now: number): void {
    if (!this.#window.isComplete(this.options.window)) return;
    // A window without throttling in which the rate delayed nothing says nothing about the rate.
    if (this.#window.throttled > 0 || !this.#window.hadSlack) search.learn(this.#window);
    this.#window = new SampleWindow(now);
  }

  /** Starts to limit the rate when enough calls are throttled. */
  #detect(now: number): void {
    const {
      throttledToDetect,
      toleratedShare,
      minRate,
      window: { minMs, outcomes, maxMs },
    } = this.options;
    const { throttled, throttledShare, outcomes: counted, passed, startedAt } = this.#window;
    const ageMs = now - startedAt;
    const isOver = ageMs >= maxMs;
    if (throttled >= throttledToDetect && throttledShare > toleratedShare && (isOver || counted >= outcomes)) {
      // Too fast is better than too slow at first, because it is noticed sooner.
      this.#restart(now, Math.max(minRate, (passed / Math.max(minMs, ageMs)) * 1000));
    } else if (isOver) {
      this.#window = new SampleWindow(now);
    }
  }

  #restart(now: number, rate: number | undefined): void {
    this.#search = rate === undefined ? undefined : new HillClimbing(this.options, rate);
    this.#window = new SampleWindow(now);
  }
}
