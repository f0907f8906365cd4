import type { CircuitOptions } from "./options.js";

export type CircuitState = "closed" | "open" | "half-open";

/**
 * Opens after repeated failures, so that calls fail at once instead of waiting. After a pause the next wanted call is sent as a probe: a
 * response closes the circuit, a failure opens it for longer. No call is made only as a probe.
 */
export class CircuitBreaker {
  #state: CircuitState = "closed";
  #failures = 0;
  #openMs: number;
  /** Outcomes of calls sent before this time are ignored. */
  #ignoreBefore = -Infinity;
  #opensUntil = -Infinity;

  constructor(private readonly options: CircuitOptions) {
    this.#openMs = options.openMs;
  }

  get state(): CircuitState {
    return this.#state;
  }

  /** Whether no call may be sent now. */
  refuses(now: number): boolean {
    return this.#state === "half-open" || (this.#state === "open" && now < this.#opensUntil);
  }

  /** A call is sent. If the circuit was open, the call is the probe. */
  sent(now: number): void {
    if (this.#state !== "open") return;
    this.#state = "half-open";
    this.#ignoreBefore = now;
  }

  /** Chime responded. */
  responded(): void {
    this.#state = "closed";
    this.#failures = 0;
    this.#openMs = this.options.openMs;
  }

  /** Chime could not be reached or failed. Returns whether this opened the circuit. */
  failed(sentAt: number, now: number): boolean {
    // A broken network fails all calls in flight at once, which is one failure.
    if (sentAt < this.#ignoreBefore || this.#state === "open") return false;
    this.#ignoreBefore = now;
    if (this.#state === "closed" && ++this.#failures < this.options.failures) return false;
    if (this.#state === "half-open") this.#openMs = Math.min(this.options.maxOpenMs, this.#openMs * 2);
    this.#state = "open";
    this.#opensUntil = now + this.#openMs;
    return true;
  }

  /** A call was abandoned without a response. If it was the probe, the next call is. */
  abandoned(sentAt: number): void {
    if (this.#state === "half-open" && sentAt >= this.#ignoreBefore) this.#state = "open";
  }
}
