import { ChimeError } from "../../../src/chime/errors.js";
import { ChimeFault } from "../../../src/local-chime/fault.js";
import { RateLimit } from "../../../src/local-chime/wire/rate.js";
import type { FakeClock } from "../../support/fake-clock.js";

export const throttled = (retryAfter?: number): ChimeError =>
  new ChimeError("THROTTLED", "slow down", { action: "GetUser", exception: "ThrottledClientException", httpStatus: 429, retryable: true, retryAfter });

export const unavailable = (): ChimeError =>
  new ChimeError("UPSTREAM_UNAVAILABLE", "not there", { action: "GetUser", exception: "ECONNREFUSED", retryable: true });

export const notFound = (): ChimeError => new ChimeError("NOT_FOUND", "no such user", { action: "GetUser", exception: "NotFoundException", httpStatus: 404, retryable: false });

/** Chime with the embedded service's own limit of its rate, in a time of its own. */
export class FakeChime {
  readonly #limit: RateLimit;
  passed = 0;
  refused = 0;

  constructor(
    private readonly clock: FakeClock,
    { rate = Infinity, burst = Infinity, latencyMs = 1, moody = () => false }: { readonly rate?: number; readonly burst?: number; readonly latencyMs?: number; readonly moody?: () => boolean } = {},
  ) {
    this.#limit = new RateLimit(rate, burst, () => clock.now());
    this.latencyMs = latencyMs;
    this.moody = moody;
  }

  latencyMs: number;
  /** Whether a call is refused for no reason. */
  moody: () => boolean;

  /** One call. */
  readonly answer = async (): Promise<string> => {
    await new Promise<void>((resolve) => void this.clock.after(this.latencyMs, resolve));
    try {
      if (this.moody()) throw throttled();
      this.#limit.take();
    } catch (error) {
      this.refused++;
      throw error instanceof ChimeFault ? throttled(error.retryAfterSeconds) : error;
    }
    this.passed++;
    return "answer";
  };
}
