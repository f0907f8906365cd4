import type { CircuitOptions } from "./options.js";

export type CircuitState = "closed" | "open" | "half-open";

/**
 * Opens when Chime fails again and again, so that calls need not wait to fail. When it has cooled, the next call that is wanted
 * is let through as a probe: it closes the circuit, or opens it for longer. No call is made for its sake alone.
 */
export class Circuit {
  #state: CircuitState = "closed";
  #failures = 0;
  #coolingMs: number;
  /** Outcomes of calls sent before this say nothing new. */
  #newsSince = -Infinity;
  #cooledAt = -Infinity;

  constructor(private readonly options: CircuitOptions) {
    this.#coolingMs = options.coolingMs;
  }

  get state(): CircuitState {
    return this.#state;
  }

  /** Whether no call may go now. */
  refuses(now: number): boolean {
    return this.#state === "half-open" || (this.#state === "open" && now < this.#cooledAt);
  }

  /** A call is sent; if the circuit was open, it is the probe. */
  sent(now: number): void {
    if (this.#state !== "open") return;
    this.#state = "half-open";
    this.#newsSince = now;
  }

  /** Chime answered. */
  answered(): void {
    this.#state = "closed";
    this.#failures = 0;
    this.#coolingMs = this.options.coolingMs;
  }

  /** Chime could not be reached or failed; tells whether that opened the circuit. */
  failed(sentAt: number, now: number): boolean {
    // A broken network fails all calls under way at once, and is one failure.
    if (sentAt < this.#newsSince || this.#state === "open") return false;
    this.#newsSince = now;
    if (this.#state === "closed" && ++this.#failures < this.options.failures) return false;
    if (this.#state === "half-open") this.#coolingMs = Math.min(this.options.maxCoolingMs, this.#coolingMs * 2);
    this.#state = "open";
    this.#cooledAt = now + this.#coolingMs;
    return true;
  }

  /** A call ended without a word from Chime, because nobody waited any more: if it was the probe, the next one is. */
  gaveUp(sentAt: number): void {
    if (this.#state === "half-open" && sentAt >= this.#newsSince) this.#state = "open";
  }
}
