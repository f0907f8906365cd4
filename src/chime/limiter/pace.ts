import { Climb } from "./climb.js";
import type { PaceOptions } from "./options.js";
import { Spacing } from "./spacing.js";
import { Window } from "./window.js";

/** What is known of a refusal. */
export interface Refusal {
  readonly retryAfterSeconds?: number | undefined;
  /** When the same call was refused the last time. */
  readonly previousAt?: number | undefined;
}

/**
 * How fast calls may go. Without refusals as fast as they come; from the first refusals on at the pace that Chime was seen to let
 * through, which then is improved on; and after a quiet time as fast as they come again.
 */
export class Pace {
  readonly #spacing: Spacing;
  #climb: Climb | undefined;
  #window = new Window(0);
  /** When Chime last refused a call, or the pace last held one back. */
  #busyAt = -Infinity;

  constructor(private readonly options: PaceOptions) {
    this.#spacing = new Spacing(options.catchUpMs);
  }

  /** Calls a second; undefined while no pace is kept. */
  get rate(): number | undefined {
    return this.#climb?.rate;
  }

  /** Whether calls may have to wait because Chime allows no more. */
  isKept(now: number): boolean {
    return this.#climb !== undefined || this.#spacing.waitMs(now) > 0;
  }

  /** How long the next call has to wait. */
  waitMs(now: number): number {
    if (this.#climb && now - this.#busyAt > this.options.quietMs) this.#restart(now, undefined);
    return this.#spacing.waitMs(now);
  }

  /** A call is sent. */
  sent(now: number): void {
    if (this.#spacing.sent(now, this.rate ?? Infinity)) this.#window.hadSlack = true;
    else if (this.#climb) this.#busyAt = now;
  }

  /** Chime let a call through, whatever it answered. */
  passed(sentAt: number, now: number): void {
    this.#count(sentAt, now, false);
  }

  /** Chime refused a call for its rate. */
  refused(sentAt: number, now: number, { retryAfterSeconds = 0, previousAt = -Infinity }: Refusal = {}): void {
    this.#busyAt = now;
    // Retry-After is in whole seconds, rounded up: all that is certain is that nothing gets through for one second less.
    this.#spacing.pauseUntil(now + Math.min(this.options.maxPauseMs, (retryAfterSeconds - 1) * 1000));
    // One call that is refused again and again says nothing of the others.
    if (this.#climb || previousAt < this.#window.startedAt) this.#count(sentAt, now, true);
  }

  #count(sentAt: number, now: number, wasRefused: boolean): void {
    if (this.#climb) {
      this.#window.add(sentAt, wasRefused);
      this.#improve(this.#climb, now);
    } else {
      this.#window.add(now, wasRefused);
      this.#notice(now);
    }
  }

  #improve(climb: Climb, now: number): void {
    if (!this.#window.isComplete(this.options.window)) return;
    // A window without refusals in which the pace held nothing back says nothing of it.
    if (this.#window.refused > 0 || !this.#window.hadSlack) climb.learn(this.#window);
    this.#window = new Window(now);
  }

  /** No pace is kept as long as refusals are few. */
  #notice(now: number): void {
    const {
      refusalsToNotice,
      toleratedShare,
      minRate,
      window: { shortMs, many, longMs },
    } = this.options;
    const { refused, refusedShare, outcomes, passed, startedAt } = this.#window;
    const ageMs = now - startedAt;
    const isOver = ageMs >= longMs;
    if (refused >= refusalsToNotice && refusedShare > toleratedShare && (isOver || outcomes >= many)) {
      // Rather too fast for the first window than too slow: that is found out sooner.
      this.#restart(now, Math.max(minRate, (passed / Math.max(shortMs, ageMs)) * 1000));
    } else if (isOver) {
      this.#window = new Window(now);
    }
  }

  #restart(now: number, rate: number | undefined): void {
    this.#climb = rate === undefined ? undefined : new Climb(this.options, rate);
    this.#window = new Window(now);
  }
}
