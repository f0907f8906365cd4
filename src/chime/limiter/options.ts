/** Time, which tests make pass as they like. */
export interface Clock {
  /** Milliseconds, on performance.now()'s clock. */
  now(): number;
  /** Calls back after a while; what it returns calls it off. */
  after(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    // A timer that ends a little early would find that it is not yet time, and have to be set again.
    const timer = setTimeout(callback, Math.ceil(ms));
    return () => clearTimeout(timer);
  },
};

export interface PaceOptions {
  /** No slower than this, in calls a second, however much is refused. */
  readonly minRate: number;
  readonly maxRate: number;
  /** Refusals in one window that make the pace count at all. */
  readonly refusalsToNotice: number;
  /** The share of refusals that is put up with: a pace without any would be below what Chime allows. */
  readonly toleratedShare: number;
  /** A window is over after `shortMs` if there are `many` outcomes, or else after `longMs`. */
  readonly window: { readonly shortMs: number; readonly many: number; readonly longMs: number };
  /** How much faster a trial is than the pace that is settled; after each one that was worth it twice as much, but no more than twice as fast. */
  readonly step: number;
  /** Windows between two trials, and windows without any refusal after which a trial comes sooner. */
  readonly windowsBetweenTrials: number;
  readonly cleanWindows: number;
  /** After so long without a refusal no pace is kept any more. */
  readonly quietMs: number;
  /** How far calls that are late may catch up. */
  readonly catchUpMs: number;
  /** All calls pause at most so long, whatever Retry-After says. */
  readonly maxPauseMs: number;
}

export interface CircuitOptions {
  /** Failures one after another that open the circuit; those of calls that were under way together count once. */
  readonly failures: number;
  /** How long it stays open; twice as long after each probe that fails. */
  readonly coolingMs: number;
  readonly maxCoolingMs: number;
}

export interface LimiterOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** Calls under way at once, while no pace is kept. */
  readonly maxConcurrency: number;
  /** While a pace is kept, as many as the pace needs, and no fewer than these. */
  readonly minConcurrency: number;
  /** Calls that wait at once. */
  readonly maxWaiting: number;
  /** How often in a row a priority is passed over for a higher one before it gets a turn. */
  readonly patience: number;
  /** A call that waits is given up so long before its request's time is up, or this part of the time that was left. */
  readonly answerMs: number;
  readonly answerShare: number;
  /** A refused call without Retry-After waits a random part of this, twice as much each time. */
  readonly refused: { readonly baseDelayMs: number; readonly maxDelayMs: number };
  /** A refused call is given up when Chime has let no call at all through for so long. */
  readonly standstillMs: number;
  readonly pace: PaceOptions;
  readonly circuit: CircuitOptions;
}

export const defaults: LimiterOptions = {
  clock: systemClock,
  random: Math.random,
  maxConcurrency: 50,
  minConcurrency: 10,
  maxWaiting: 20_000,
  patience: 20,
  answerMs: 250,
  answerShare: 0.1,
  refused: { baseDelayMs: 100, maxDelayMs: 1000 },
  standstillMs: 5000,
  pace: {
    minRate: 2,
    maxRate: 10_000,
    refusalsToNotice: 5,
    toleratedShare: 0.05,
    window: { shortMs: 300, many: 40, longMs: 1000 },
    step: 0.25,
    windowsBetweenTrials: 8,
    cleanWindows: 3,
    quietMs: 10_000,
    catchUpMs: 100,
    maxPauseMs: 10_000,
  },
  circuit: { failures: 20, coolingMs: 500, maxCoolingMs: 5000 },
};
