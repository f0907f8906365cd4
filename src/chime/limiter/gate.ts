import { Circuit, type CircuitState } from "./circuit.js";
import { Concurrency } from "./concurrency.js";
import type { LimiterOptions } from "./options.js";
import { Pace, type Refusal } from "./pace.js";
import type { Verdict } from "./verdict.js";

/** What the gate knows of Chime, for metrics. */
export interface GateState {
  readonly underWay: number;
  /** How many calls may be under way at once. */
  readonly concurrency: number;
  /** Calls a second; Infinity while no pace is kept. */
  readonly rate: number;
  readonly circuit: CircuitState;
}

/** Whether a call may go to Chime now: there is a place, the pace allows it, and the circuit is closed. */
export class Gate {
  readonly #pace: Pace;
  readonly #circuit: Circuit;
  readonly #concurrency: Concurrency;
  #underWay = 0;

  constructor(options: LimiterOptions) {
    this.#pace = new Pace(options.pace);
    this.#circuit = new Circuit(options.circuit);
    this.#concurrency = new Concurrency(options);
  }

  get state(): GateState {
    const { rate } = this.#pace;
    return {
      underWay: this.#underWay,
      concurrency: this.#concurrency.limitAt(rate),
      rate: rate ?? Infinity,
      circuit: this.#circuit.state,
    };
  }

  /** Chime is held to be down: calls are to fail at once. */
  isClosed(now: number): boolean {
    return this.#circuit.refuses(now);
  }

  isOpen(now: number): boolean {
    return (
      this.#underWay < this.#concurrency.limitAt(this.#pace.rate) &&
      !this.#circuit.refuses(now) &&
      this.#pace.waitMs(now) <= 0
    );
  }

  /** How long the pace keeps the next call waiting. */
  waitMs(now: number): number {
    return this.#pace.waitMs(now);
  }

  /** Whether calls may have to wait because Chime allows no more. */
  isPaced(now: number): boolean {
    return this.#pace.isKept(now);
  }

  /** A call goes. */
  sent(now: number): void {
    this.#underWay++;
    this.#pace.sent(now);
    this.#circuit.sent(now);
  }

  /** A call has ended, in a way that says this of Chime; tells whether Chime is held to be down from now on. */
  ended(verdict: Verdict, sentAt: number, now: number, refusal?: Refusal): boolean {
    this.#underWay--;
    switch (verdict) {
      case "down":
        return this.#circuit.failed(sentAt, now);
      case "unknown":
        this.#circuit.gaveUp(sentAt);
        return false;
      case "throttled":
        this.#pace.refused(sentAt, now, refusal);
        break;
      case "answered":
        this.#concurrency.took(now - sentAt);
        this.#pace.passed(sentAt, now);
    }
    this.#circuit.answered();
    return false;
  }
}
