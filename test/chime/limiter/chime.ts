import { ChimeError } from "../../../src/chime/errors.js";
import type { Call } from "../../../src/chime/limiter/waiters.js";
import { ChimeException } from "../../../src/local-chime/chime-exception.js";
import { RateLimit } from "../../../src/local-chime/http/rate.js";
import { callContext } from "../../support/call-context.js";
import type { FakeClock } from "../../support/fake-clock.js";

const failure = (code: ChimeError["code"], exception: string, definition: object = {}) =>
  new ChimeError(code, exception, { operation: "GetUser", exception, retryable: true, ...definition });

export const throttled = (retryAfter?: number): ChimeError =>
  failure("THROTTLED", "ThrottledClientException", { httpStatus: 429, retryAfter });
export const unavailable = (): ChimeError => failure("UPSTREAM_UNAVAILABLE", "ECONNREFUSED");
export const notFound = (): ChimeError =>
  failure("NOT_FOUND", "NotFoundException", { httpStatus: 404, retryable: false });

/** A read with time enough, unless told otherwise. */
export const callOf = ({
  priority = "read",
  deadline = Infinity,
  ...rest
}: Partial<Pick<Call, "priority"> & Call["callContext"]> = {}): Call => ({
  operation: "GetUser",
  priority,
  callContext: callContext({ deadline, ...rest }),
});

/** Random numbers that are the same each time. */
export function dice(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Manners {
  /** Calls a second, and how many at once; without it there is no limit. */
  readonly rate?: number;
  readonly burst?: number;
  readonly latencyMs?: number;
  /** Refuses a call although it does not come too fast. */
  readonly isMoody?: () => boolean;
}

/** Chime in a time of its own, with the embedded service's own limit of its rate. */
export class FakeChime {
  passed = 0;
  refused = 0;
  #limit: RateLimit;

  constructor(
    private readonly clock: FakeClock,
    private readonly manners: Manners = {},
  ) {
    const { rate = Infinity, burst = Infinity } = manners;
    this.#limit = new RateLimit(rate, burst, () => clock.now());
  }

  /** From now on so many calls a second are let through. */
  changeRate(rate: number, burst: number): void {
    this.#limit = new RateLimit(rate, burst, () => this.clock.now());
  }

  /** Answers one call. */
  readonly answer = async (): Promise<string> => {
    const { latencyMs = 1, isMoody = () => false } = this.manners;
    await new Promise<void>((resolve) => void this.clock.after(latencyMs, resolve));
    try {
      if (isMoody()) throw throttled();
      this.#limit.take();
    } catch (error) {
      this.refused++;
      throw error instanceof ChimeException ? throttled(error.retryAfterSeconds) : error;
    }
    this.passed++;
    return "answer";
  };
}
