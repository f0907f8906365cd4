import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChimeError, deadlineReached } from "../../../src/chime/errors.js";
import { priorities } from "../../../src/chime/limiter/fair-queue.js";
import { Limiter } from "../../../src/chime/limiter/limiter.js";
import { FakeClock, settled } from "../../support/fake-clock.js";
import { callOf, dice, FakeChime, notFound, throttled, unavailable } from "./chime.js";

/** One attempt of a call: its duration and outcome. */
const attempt = fc.record({
  ms: fc.integer({ min: 0, max: 400 }),
  end: fc.constantFrom("ok", "ok", "throttled", "throttled, and told when to come back", "down", "not found"),
});

/** A call: when and by whom it is wanted, its time limit, when its client leaves, and its attempts, of which the last is repeated. */
const scripted = fc.record({
  at: fc.integer({ min: 0, max: 5000 }),
  priority: fc.constantFrom(...priorities),
  caller: fc.constantFrom("a", "b", "c"),
  timeMs: fc.integer({ min: 1, max: 5000 }),
  leavesAfterMs: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined, freq: 4 }),
  attempts: fc.array(attempt, { minLength: 1, maxLength: 4 }),
});

const failures = {
  throttled: () => throttled(),
  "throttled, and told when to come back": () => throttled(1),
  down: unavailable,
  "not found": notFound,
};

const bounds = { maxConcurrency: 3, minConcurrency: 2, maxWaiting: 20 };

/** A limiter whose calls are answered one by one, on demand. */
function silent(options: ConstructorParameters<typeof Limiter>[0] = {}) {
  const clock = new FakeClock();
  const limiter = new Limiter({ clock, random: dice(), maxConcurrency: 1, ...options });
  const sent: string[] = [];
  let answer = (): void => undefined;
  const send = (name: string) => () => {
    sent.push(name);
    return new Promise<string>((resolve) => (answer = () => resolve(name)));
  };
  return {
    clock,
    limiter,
    sent,
    send,
    /** Answers the last call that was sent. */
    answerLast: (): Promise<void> => {
      answer();
      return settled();
    },
  };
}

/** The outcome of a call in a few words. */
const endOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "ok",
    (error: unknown) =>
      error instanceof ChimeError ? `${error.code} ${error.upstream.exception}` : (error as Error).name,
  );

describe("a call that Chime throttles repeatedly", () => {
  const refusedFor = async (seconds: number, alsoAnswered: boolean): Promise<string | undefined> => {
    const clock = new FakeClock();
    const limiter = new Limiter({ clock, random: dice() });
    let end: string | undefined;
    void endOf(limiter.run(callOf(), () => Promise.reject(throttled()))).then((ended) => (end = ended));
    for (let second = 0; second < seconds; second++) {
      if (alsoAnswered) void limiter.run(callOf(), () => Promise.resolve("answered"));
      await clock.pass(1000);
    }
    return end;
  };

  test("is given up when no call has passed for five seconds", async () => {
    expect(await refusedFor(4, false)).toBeUndefined();
    expect(await refusedFor(9, false)).toBe("THROTTLED ThrottledClientException");
  });

  test("is not given up while other calls pass", async () => {
    expect(await refusedFor(20, true)).toBeUndefined();
  });
});

test("every call settles once, is sent only while its request is alive, and leaves nothing behind", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(scripted, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 20 }),
      async (script, lateMs) => {
        const random = dice();
        const clock = new FakeClock(() => random() * lateMs);
        const limiter = new Limiter({ clock, random, ...bounds });
        let underWay = 0;
        let settledCalls = 0;
        for (const { at, priority, caller, timeMs, leavesAfterMs, attempts } of script) {
          const leaving = new AbortController();
          let attemptsMade = 0;
          clock.after(at, () => {
            const deadline = clock.now() + timeMs;
            if (leavesAfterMs !== undefined) clock.after(leavesAfterMs, () => leaving.abort());
            clock.after(timeMs, () => leaving.abort(deadlineReached));
            const send = async (): Promise<string> => {
              expect(clock.now()).toBeLessThan(deadline + 0.1);
              expect(leaving.signal.aborted).toBe(false);
              expect(++underWay).toBeLessThanOrEqual(bounds.maxConcurrency);
              const { ms, end } = attempts[Math.min(attemptsMade++, attempts.length - 1)] ?? { ms: 0, end: "ok" };
              await new Promise<void>((resolve) => void clock.after(ms, resolve));
              underWay--;
              if (end === "ok") return "answer";
              throw failures[end]();
            };
            void limiter
              .run(callOf({ priority, caller, deadline, signal: leaving.signal }), send)
              .catch((error: unknown) => expect((error as Error).name).toMatch(/^(ChimeError|AbandonedError)$/))
              .finally(() => settledCalls++);
            const { queued, backingOff } = limiter.state;
            expect(Object.values(queued).reduce((sum, count) => sum + count, backingOff)).toBeLessThanOrEqual(
              bounds.maxWaiting,
            );
          });
        }
        await clock.pass(60_000);
        expect(settledCalls).toBe(script.length);
        expect(limiter.state).toMatchObject({
          queued: { write: 0, read: 0, bulk: 0 },
          backingOff: 0,
          inFlight: 0,
        });
        expect(clock.pending).toBe(0);
      },
    ),
    { numRuns: 150 },
  );
});

test("under a rate limit, too, calls are sent only while their request is alive, and none is forgotten", async () => {
  const requests = fc.array(
    fc.record({
      calls: fc.integer({ min: 1, max: 30 }),
      leavesAfterMs: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(
      requests,
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 60 }),
      async (script, lateMs, lookUs, latencyMs) => {
        const random = dice();
        const clock = new FakeClock(() => random() * lateMs, lookUs / 1000);
        const chime = new FakeChime(clock, { rate: 20, burst: 5, latencyMs });
        const limiter = new Limiter({ clock, random });
        const ends: Promise<string>[] = [];
        for (const { calls, leavesAfterMs } of script) {
          const leaving = new AbortController();
          const call = callOf({ signal: leaving.signal });
          if (leavesAfterMs !== undefined) clock.after(leavesAfterMs, () => leaving.abort());
          for (let i = 0; i < calls; i++) {
            const send = (): Promise<string> => {
              expect(leaving.signal.aborted).toBe(false);
              return chime.answer();
            };
            ends.push(endOf(limiter.run(call, send)));
          }
        }
        await clock.pass(60_000);
        expect(limiter.state).toMatchObject({ queued: { read: 0 }, backingOff: 0, inFlight: 0 });
        const left = script.some(({ leavesAfterMs }) => leavesAfterMs !== undefined);
        for (const end of await Promise.all(ends)) expect(left ? ["ok", "AbandonedError"] : ["ok"]).toContain(end);
      },
    ),
    { numRuns: 100 },
  );
});

describe("waiting calls", () => {
  test("are sent in the order of their priorities", async () => {
    const { clock, limiter, sent, send, answerLast } = silent();
    for (const priority of ["read", "bulk", "write", "read"] as const)
      void limiter.run(callOf({ priority }), send(priority));
    for (let i = 0; i < 4; i++) await answerLast();
    expect(sent).toEqual(["read", "write", "read", "bulk"]);
    // No timer is left that would keep the process alive.
    expect(clock.pending).toBe(0);
  });

  test("are sent by callers in turn", async () => {
    const { limiter, sent, send, answerLast } = silent();
    for (const name of ["a", "a", "a", "a", "b", "c"]) void limiter.run(callOf({ caller: name }), send(name));
    for (let i = 0; i < 6; i++) await answerLast();
    expect(sent).toEqual(["a", "a", "b", "c", "a", "a"]);
  });

  test("of one caller fill half of the queue at most, and the error says that it is the caller's own share", async () => {
    const { limiter, send } = silent({ maxWaiting: 10 });
    void limiter.run(callOf({ caller: "greedy" }), send("in flight"));
    const greedy = Array.from({ length: 6 }, () => endOf(limiter.run(callOf({ caller: "greedy" }), send("waiting"))));
    expect(await greedy[5]).toBe("THROTTLED CallerQueueFull");
    expect(limiter.state.queued.read).toBe(5);
    void limiter.run(callOf({ caller: "modest" }), send("modest"));
    expect(limiter.state.queued.read).toBe(6);
  });

  test("are bounded in number: when no place is free, every call fails at once", async () => {
    const { limiter, send, sent } = silent({ maxWaiting: 4 });
    for (const caller of ["a", "a", "a", "b", "c"]) void limiter.run(callOf({ caller }), send(caller));
    expect(await endOf(limiter.run(callOf({ caller: "d" }), send("d")))).toBe("THROTTLED QueueFull");
    expect([sent, limiter.state.queued.read]).toEqual([["a"], 4]);
  });

  test("leave as soon as their client does, and are never sent", async () => {
    const { limiter, sent, send, answerLast } = silent();
    const leaving = new AbortController();
    void limiter.run(callOf(), send("first"));
    const call = callOf({ signal: leaving.signal });
    const calls = Array.from({ length: 100 }, () => endOf(limiter.run(call, send("left"))));
    void limiter.run(callOf(), send("last"));
    leaving.abort();
    expect(limiter.state.queued.read).toBe(1);
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["AbandonedError"]));
    await answerLast();
    expect(sent).toEqual(["first", "last"]);
  });

  test("fail with UPSTREAM_TIMEOUT if other calls take long, early enough to answer the rest of the request", async () => {
    const { clock, limiter, sent, send } = silent();
    void limiter.run(callOf(), send("first"));
    const late = endOf(limiter.run(callOf({ deadline: 10_000 }), send("late")));
    await clock.pass(9700);
    expect(limiter.state.queued.read).toBe(1);
    await clock.pass(100);
    expect([limiter.state.queued.read, await late, sent]).toEqual([0, "UPSTREAM_TIMEOUT QueueTimeout", ["first"]]);
  });

  test("fail with THROTTLED if Chime allows no more calls", async () => {
    const clock = new FakeClock();
    const chime = new FakeChime(clock, { rate: 10, burst: 10 });
    const limiter = new Limiter({ clock, random: dice() });
    const calls = Array.from({ length: 200 }, () => endOf(limiter.run(callOf({ deadline: 10_000 }), chime.answer)));
    await clock.pass(10_000);
    const outcomes = await Promise.all(calls);
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(chime.passed);
    expect(chime.passed).toBeGreaterThan(90);
    expect(new Set(outcomes)).toEqual(new Set(["ok", "THROTTLED QueueTimeout", "THROTTLED ThrottledClientException"]));
  });
});

describe("a throttled call", () => {
  test("is sent again until it is answered, before newer calls", async () => {
    const { clock, limiter, sent, send, answerLast } = silent();
    let refusals = 2;
    const call = limiter.run(callOf(), () => {
      sent.push("refused");
      return refusals-- > 0 ? Promise.reject(throttled()) : Promise.resolve("answer");
    });
    await settled();
    for (const name of ["first", "second"]) void limiter.run(callOf(), send(name));
    for (let i = 0; i < 2; i++) {
      await clock.pass(1000);
      await answerLast();
    }
    expect(await call).toBe("answer");
    expect(sent).toEqual(["refused", "first", "refused", "second", "refused"]);
  });

  test("fails at once with Chime's exception if it cannot be sent again in time", async () => {
    const { limiter } = silent();
    await expect(limiter.run(callOf({ deadline: 5000 }), () => Promise.reject(throttled(5)))).rejects.toMatchObject({
      code: "THROTTLED",
      upstream: { exception: "ThrottledClientException", retryable: true },
    });
    expect(limiter.state).toMatchObject({ backingOff: 0, inFlight: 0 });
  });
});

describe("when Chime is unavailable", () => {
  const circuit = { failures: 3, openMs: 1000, maxOpenMs: 2000 };
  const down = (): Promise<string> => Promise.reject(unavailable());

  test("no call is sent until the circuit has been open for its time, and then one", async () => {
    const { clock, limiter, sent, send, answerLast } = silent({ circuit });
    for (let i = 0; i < 3; i++)
      expect(await endOf(limiter.run(callOf(), down))).toBe("UPSTREAM_UNAVAILABLE ECONNREFUSED");
    expect(await endOf(limiter.run(callOf(), send("too early")))).toBe("UPSTREAM_UNAVAILABLE CircuitOpen");
    await clock.pass(1000);
    const probe = limiter.run(callOf(), send("probe"));
    expect(await endOf(limiter.run(callOf(), send("beside the probe")))).toBe("UPSTREAM_UNAVAILABLE CircuitOpen");
    await answerLast();
    await probe;
    void limiter.run(callOf(), send("after"));
    await settled();
    expect([sent, limiter.state.circuit]).toEqual([["probe", "after"], "closed"]);
  });

  test("the waiting calls fail, too", async () => {
    const { clock, limiter, send, sent } = silent({ circuit, maxConcurrency: 1 });
    const failing = Array.from({ length: 3 }, () =>
      endOf(limiter.run(callOf(), () => new Promise((_, reject) => void clock.after(10, () => reject(unavailable()))))),
    );
    const waiting = Array.from({ length: 5 }, () => endOf(limiter.run(callOf(), send("waiting"))));
    await clock.pass(100);
    expect(await Promise.all(failing)).toEqual(Array(3).fill("UPSTREAM_UNAVAILABLE ECONNREFUSED"));
    expect(await Promise.all(waiting)).toEqual(Array(5).fill("UPSTREAM_UNAVAILABLE CircuitOpen"));
    expect(sent).toEqual([]);
  });

  test.each([
    ["throttled calls", throttled(1)],
    ["permanent errors", notFound()],
  ])("%s do not open the circuit", async (_, error) => {
    const { limiter } = silent({ circuit });
    for (let i = 0; i < 10; i++) await endOf(limiter.run(callOf({ deadline: 1000 }), () => Promise.reject(error)));
    expect(limiter.state.circuit).toBe("closed");
  });
});
