import { CircuitBreaker, type CircuitState } from "./circuit-breaker.js";
import type { OutcomeClass } from "./errors.js";
import type { LimiterOptions } from "./options.js";
import { RateController, type Throttling } from "./rate-controller.js";

/** The state of admission, for metrics. */
export interface AdmissionState {
  readonly inFlight: number;
  /** The maximum number of calls in flight. */
  readonly concurrency: number;
  /** The maximum number of calls per second; Infinity without a limit. */
  readonly rate: number;
  readonly circuit: CircuitState;
}

/** The weight of a new duration in the moving average. */
const weight = 0.1;
/** Twice the concurrency that the rate needs on average, because durations vary. */
const headroom = 2;

/** Decides whether a call may be sent now: the concurrency and the rate allow it, and the circuit is closed. */
export class AdmissionControl {
  readonly #rate: RateController;
  readonly #circuit: CircuitBreaker;
  #inFlight = 0;
  #averageMs = 0;

  constructor(private readonly options: LimiterOptions) {
    this.#rate = new RateController(options.rate);
    this.#circuit = new CircuitBreaker(options.circuit);
  }

  get state(): AdmissionState {
    return {
      inFlight: this.#inFlight,
      concurrency: this.#concurrency,
      rate: this.#rate.rate ?? Infinity,
      circuit: this.#circuit.state,
    };
  }

  /** Whether the circuit is open, so that calls fail at once. */
  isUnavailable(now: number): boolean {
    return this.#circuit.refuses(now);
  }

  /** Whether a call may be sent now. */
  admits(now: number): boolean {
    return this.#inFlight < this.#concurrency && !this.#circuit.refuses(now) && this.#rate.waitMs(now) <= 0;
  }

  /** How long the rate delays the next call. */
  waitMs(now: number): number {
    return this.#rate.waitMs(now);
  }

  /** Whether calls may have to wait because of Chime's rate limit. */
  isRateLimited(now: number): boolean {
    return this.#rate.isLimited(now);
  }

  sent(now: number): void {
    this.#inFlight++;
    this.#rate.sent(now);
    this.#circuit.sent(now);
  }

  /** A call has ended. Returns whether this opened the circuit. */
  ended(outcome: OutcomeClass, sentAt: number, now: number, throttling?: Throttling): boolean {
    this.#inFlight--;
    switch (outcome) {
      case "unavailable":
        return this.#circuit.failed(sentAt, now);
      case "unknown":
        this.#circuit.abandoned(sentAt);
        return false;
      case "throttled":
        this.#rate.throttled(sentAt, now, throttling);
        break;
      case "responded":
        this.#averageMs += (now - sentAt - this.#averageMs) * weight;
        this.#rate.passed(sentAt, now);
    }
    this.#circuit.responded();
    return false;
  }

  /** Without a rate limit the maximum; otherwise what the rate needs (Little's law), with headroom. */
  get #concurrency(): number {
    const { maxConcurrency, minConcurrency } = this.options;
    const { rate } = this.#rate;
    if (rate === undefined) return maxConcurrency;
    const needed = Math.ceil(((rate * this.#averageMs) / 1000) * headroom);
    return Math.min(maxConcurrency, Math.max(minConcurrency, needed));
  }
}
