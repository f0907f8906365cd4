/** The time, which tests control. */
export interface Clock {
  /** Milliseconds, as of performance.now(). */
  now(): number;
  /** Calls back after a time. Returns a function that cancels it. */
  after(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    // Rounded up: a timer that fires early would have to be set again.
    const timer = setTimeout(callback, Math.ceil(ms));
    return () => clearTimeout(timer);
  },
};

export interface RateOptions {
  /** The lowest rate, in calls per second, however many are throttled. */
  readonly minRate: number;
  readonly maxRate: number;
  /** The number of throttled calls in one window from which on the rate is limited. */
  readonly throttledToDetect: number;
  /** The tolerated share of throttled calls: a rate without any would be below what Chime allows. */
  readonly toleratedShare: number;
  /** A sample window ends after `minMs` if it has this many outcomes, otherwise after `maxMs`. */
  readonly window: { readonly minMs: number; readonly outcomes: number; readonly maxMs: number };
  /** How much faster a trial is than the settled rate. Doubled after each success, up to twice the rate. */
  readonly step: number;
  /** The number of windows between two trials, and of windows without throttling after which a trial comes sooner. */
  readonly windowsBetweenTrials: number;
  readonly cleanWindows: number;
  /** The limit is removed after this time without throttling. */
  readonly quietMs: number;
  /** How much delayed calls may catch up. */
  readonly catchUpMs: number;
  /** The longest pause of all calls, whatever Retry-After says. */
  readonly maxPauseMs: number;
}

export interface CircuitOptions {
  /** The number of consecutive failures that open the circuit. Failures of calls that were in flight together count once. */
  readonly failures: number;
  /** How long the circuit stays open. Doubled after each failed probe. */
  readonly openMs: number;
  readonly maxOpenMs: number;
}

export interface LimiterOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** The maximum number of calls in flight. */
  readonly maxConcurrency: number;
  /** The concurrency is not reduced below this while the rate is limited. */
  readonly minConcurrency: number;
  /** The maximum number of waiting calls. Each caller may have as many as there are free places. */
  readonly maxWaiting: number;
  /** How often in a row a priority is passed over for a higher one. */
  readonly patience: number;
  /** A waiting call is given up this long before its request's deadline, or this share of the remaining time if that is less. */
  readonly responseMs: number;
  readonly responseShare: number;
  /** A throttled call without Retry-After backs off for a random part of this, doubled each time. */
  readonly backoff: { readonly baseDelayMs: number; readonly maxDelayMs: number };
  /** A throttled call is given up if Chime has let no call pass for this long. */
  readonly standstillMs: number;
  readonly rate: RateOptions;
  readonly circuit: CircuitOptions;
}

export const defaults: LimiterOptions = {
  clock: systemClock,
  random: Math.random,
  maxConcurrency: 50,
  minConcurrency: 10,
  maxWaiting: 20_000,
  patience: 20,
  responseMs: 250,
  responseShare: 0.1,
  backoff: { baseDelayMs: 100, maxDelayMs: 1000 },
  standstillMs: 5000,
  rate: {
    minRate: 2,
    maxRate: 10_000,
    throttledToDetect: 5,
    toleratedShare: 0.05,
    window: { minMs: 300, outcomes: 40, maxMs: 1000 },
    step: 0.25,
    windowsBetweenTrials: 8,
    cleanWindows: 3,
    quietMs: 10_000,
    catchUpMs: 100,
    maxPauseMs: 10_000,
  },
  circuit: { failures: 20, openMs: 500, maxOpenMs: 5000 },
};
