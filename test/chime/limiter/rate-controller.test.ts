import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Limiter } from "../../../src/chime/limiter/limiter.js";
import { FakeClock } from "../../support/fake-clock.js";
import { callOf, dice, FakeChime, throttled } from "./chime.js";

interface Load {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Sends calls at a fixed rate, each on an errand of its own, whatever becomes of those before; counts those that fail. */
async function arrive(
  limiter: Limiter,
  clock: FakeClock,
  chime: FakeChime,
  { perSecond, seconds }: Load,
): Promise<{ failed: number }> {
  const outcome = { failed: 0 };
  for (let i = 0; i < perSecond * seconds; i++) {
    clock.after((i * 1000) / perSecond, () => void limiter.run(callOf(), chime.answer).catch(() => outcome.failed++));
  }
  await clock.pass(seconds * 1000);
  return outcome;
}

function start(manners: ConstructorParameters<typeof FakeChime>[1]) {
  const clock = new FakeClock();
  return { clock, chime: new FakeChime(clock, manners), limiter: new Limiter({ clock, random: dice() }) };
}

describe("without throttling", () => {
  test("the rate is not limited: the full concurrency is used at once", async () => {
    const { clock, chime, limiter } = start({ latencyMs: 100 });
    const calls = Array.from({ length: 120 }, () => limiter.run(callOf(), chime.answer));
    expect(limiter.state).toMatchObject({ rate: Infinity, inFlight: 50, concurrency: 50, queued: { read: 70 } });
    await clock.pass(1000);
    await Promise.all(calls);
    expect(chime.passed).toBe(120);
  });

  test("a small share of throttled calls does not limit the rate", async () => {
    let call = 0;
    const { clock, chime, limiter } = start({ isMoody: () => call++ % 50 === 0 });
    const { failed } = await arrive(limiter, clock, chime, { perSecond: 100, seconds: 5 });
    expect([failed, chime.refused > 5, limiter.state.rate]).toEqual([0, true, Infinity]);
  });

  test("one call that is throttled repeatedly does not limit the rate of others", async () => {
    const { clock, chime, limiter } = start({});
    void limiter.run(callOf({ deadline: 10_000 }), () => Promise.reject(throttled())).catch(() => undefined);
    await arrive(limiter, clock, chime, { perSecond: 2, seconds: 9 });
    expect([chime.passed, limiter.state.rate]).toEqual([18, Infinity]);
  });
});

describe("at three times the allowed rate,", () => {
  test.each([
    { rate: 50, burst: 50 },
    { rate: 50, burst: 5 },
    { rate: 100, burst: 200, latencyMs: 50 },
    { rate: 20, burst: 20, latencyMs: 300 },
    { rate: 5, burst: 5 },
  ])("at least 95 % is used, and nothing fails: $rate calls a second, $burst at once", async (manners) => {
    const { clock, chime, limiter } = start(manners);
    const { failed } = await arrive(limiter, clock, chime, { perSecond: 3 * manners.rate, seconds: 30 });
    expect(failed).toBe(0);
    expect(chime.passed / (manners.burst + 30 * manners.rate)).toBeGreaterThan(0.95);
    expect(limiter.state.queued.read).toBeGreaterThan(20 * manners.rate);
  });

  test("nearly all of any rate is used, also with late timers, and few calls are throttled", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: 100 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 5 }),
        async (rate, bursts, latencyMs, lateMs) => {
          const random = dice();
          const clock = new FakeClock(() => random() * lateMs);
          const burst = (rate * bursts) / 2;
          const chime = new FakeChime(clock, { rate, burst, latencyMs });
          const { failed } = await arrive(new Limiter({ clock, random }), clock, chime, {
            perSecond: 3 * rate,
            seconds: 20,
          });
          expect(failed).toBe(0);
          expect(chime.passed / (burst + 20 * rate)).toBeGreaterThan(0.9);
          expect(chime.refused / chime.passed).toBeLessThan(0.4);
        },
      ),
      { numRuns: 15, seed: 1 },
    );
  });
});

describe("the rate limit", () => {
  test("follows what Chime allows down and up again, and so does the concurrency", async () => {
    const { clock, chime, limiter } = start({ rate: 100, burst: 100 });
    const load = { perSecond: 150, seconds: 15 };
    const isAbout = (rate: number): void => {
      expect(limiter.state.rate).toBeGreaterThan(rate * 0.7);
      expect(limiter.state.rate).toBeLessThan(rate * 1.4);
      expect(limiter.state.concurrency).toBeLessThan(50);
    };
    await arrive(limiter, clock, chime, load);
    isAbout(100);
    chime.changeRate(20, 20);
    await arrive(limiter, clock, chime, load);
    isAbout(20);
    chime.changeRate(80, 80);
    await arrive(limiter, clock, chime, load);
    isAbout(80);
  });

  test("is removed after a quiet time", async () => {
    const { clock, chime, limiter } = start({ rate: 50, burst: 50 });
    await arrive(limiter, clock, chime, { perSecond: 150, seconds: 3 });
    expect(limiter.state.rate).toBeLessThan(Infinity);
    await clock.pass(30_000);
    await arrive(limiter, clock, chime, { perSecond: 1, seconds: 2 });
    expect(limiter.state).toMatchObject({ rate: Infinity, concurrency: 50 });
  });

  test("is kept while calls wait, however long nothing was throttled", async () => {
    const { clock, chime, limiter } = start({ rate: 2, burst: 2 });
    await arrive(limiter, clock, chime, { perSecond: 6, seconds: 30 });
    const { refused } = chime;
    await arrive(limiter, clock, chime, { perSecond: 1, seconds: 20 });
    expect(chime.refused - refused).toBeLessThan(40);
  });

  test.each([0.1, 0.3, 0.5])(
    "is not what slows down calls that Chime refuses without regard to it: %d of them",
    async (share) => {
      const random = dice();
      const { clock, chime, limiter } = start({ isMoody: () => random() < share });
      const { failed } = await arrive(limiter, clock, chime, { perSecond: 200, seconds: 30 });
      expect(failed).toBe(0);
      expect(chime.passed).toBeGreaterThan(200 * 28);
    },
  );
});

describe("Retry-After", () => {
  test("delays the throttled call, and lets others pass", async () => {
    const { clock, chime, limiter } = start({});
    const sent: number[] = [];
    const call = limiter.run(callOf(), () => {
      sent.push(clock.now());
      return sent.length === 1 ? Promise.reject(throttled(1)) : Promise.resolve("done");
    });
    await arrive(limiter, clock, chime, { perSecond: 10, seconds: 0.9 });
    expect([chime.passed, sent.length]).toEqual([9, 1]);
    await clock.pass(1000);
    expect(await call).toBe("done");
    expect((sent[1] ?? 0) - (sent[0] ?? 0)).toBeGreaterThanOrEqual(1000);
  });

  test("of several seconds pauses all calls, except for the second that rounding can have added", async () => {
    const { clock, chime, limiter } = start({});
    const call = limiter.run(callOf(), () =>
      clock.now() < 3000 ? Promise.reject(throttled(3)) : Promise.resolve("done"),
    );
    await arrive(limiter, clock, chime, { perSecond: 10, seconds: 1.9 });
    expect([chime.passed, limiter.state.queued.read, limiter.state.backingOff]).toEqual([0, 19, 1]);
    await clock.pass(200);
    expect([chime.passed, limiter.state.queued.read, limiter.state.backingOff]).toEqual([19, 0, 1]);
    await clock.pass(1000);
    expect(await call).toBe("done");
  });

  test("pauses calls for a limited time", async () => {
    const { clock, chime, limiter } = start({});
    await expect(
      limiter.run(callOf({ deadline: 60_000 }), () => Promise.reject(throttled(86_400))),
    ).rejects.toMatchObject({ code: "THROTTLED" });
    const call = limiter.run(callOf({ deadline: 60_000 }), chime.answer);
    await clock.pass(9900);
    expect(chime.passed).toBe(0);
    await clock.pass(200);
    expect(await call).toBe("answer");
  });
});
