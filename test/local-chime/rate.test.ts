import { CreateAccountCommand } from "@aws-sdk/client-chime";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChimeException } from "../../src/local-chime/chime-exception.js";
import { parseRate, RateLimit } from "../../src/local-chime/http/rate.js";
import { expectException, localChime } from "../support/local-chime.js";
import { unique } from "./support/demo.js";
import { requestOf, send } from "./support/raw.js";

/** Five calls at once, and the sixth 1,000 seconds later. */
const scarce = await localChime({ rate: "0.001,5" });
const plentiful = await localChime({ rate: "1000,1000" });

test("calls beyond the burst are throttled with a Retry-After; the control routes are not limited", async () => {
  const { client, url, calls } = scarce;
  for (let i = 0; i < 5; i++) await client.send(new CreateAccountCommand({ Name: unique("Account") }));
  await expectException(client.send(new CreateAccountCommand({ Name: unique("Account") })), "ThrottledClientException");

  const { status, headers } = await send(url, requestOf("ListAccounts", {}));
  expect(status).toBe(429);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  for (let i = 0; i < 10; i++) expect(await calls()).toEqual({ CreateAccount: 6, ListAccounts: 1 });
});

test("a rate that is not reached throttles nothing", async () => {
  for (let i = 0; i < 100; i++) expect((await send(plentiful.url, requestOf("ListAccounts", {}))).status).toBe(200);
});

describe("the bucket", () => {
  /** Takes a token; undefined if there is one, else the seconds to wait. */
  function take(limit: RateLimit): number | undefined {
    try {
      limit.take();
      return undefined;
    } catch (error) {
      if (error instanceof ChimeException) return error.retryAfterSeconds;
      throw error;
    }
  }

  test("starts full, fills at its rate, and holds at most the burst", () => {
    let now = 0;
    const limit = new RateLimit(2, 3, () => now);
    const taken = (): (number | undefined)[] => [1, 2, 3, 4].map(() => take(limit));
    expect(taken()).toEqual([undefined, undefined, undefined, 1]);
    now += 500;
    expect(taken()).toEqual([undefined, 1, 1, 1]);
    now += 3_600_000;
    expect(taken()).toEqual([undefined, undefined, undefined, 1]);
  });

  test("admits a call after the announced time, and none a second earlier", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), fc.integer({ min: 1, max: 10 }), (rate, burst) => {
        let now = 0;
        const limit = new RateLimit(rate, burst, () => now);
        for (let i = 0; i < burst; i++) expect(take(limit)).toBeUndefined();
        const wait = take(limit) ?? NaN;
        expect(Number.isInteger(wait)).toBe(true);
        now += (wait - 1) * 1000 - 1;
        expect(take(limit)).not.toBeUndefined();
        now += 1002;
        expect(take(limit)).toBeUndefined();
      }),
    );
  });

  test("never admits more than the burst and what was filled since", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 200 }),
        (rate, burst, gaps) => {
          let now = 0;
          const limit = new RateLimit(rate, burst, () => now);
          let passed = 0;
          for (const gap of gaps) {
            now += gap;
            if (take(limit) === undefined) passed++;
          }
          expect(passed).toBeLessThanOrEqual(burst + (rate * now) / 1000 + 1e-6);
        },
      ),
    );
  });

  test.each(["", "50", "50,", "50,0.5", "0,5", "-1,5", "a,b", "1,2,3"])(
    "is rejected for %j, which is not a rate and a burst",
    (text) => {
      expect(() => parseRate(text)).toThrow("must have the form calls/s,burst, for example 50,100");
    },
  );
});
