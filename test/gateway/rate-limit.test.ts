import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { scopes } from "../../src/auth/principal.js";
import { createRateLimit } from "../../src/gateway/rate-limit.js";
import { trustingGateway } from "../auth/support.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { at, codesOf, post } from "../support/gateway.js";
import { hasRedisServer, redisServer, redisConnection } from "../support/redis-server.js";

describe("the rate limit of a caller", async () => {
  const { query, as, url, chime } = await trustingGateway({ rateLimitPerMinute: 5, cacheTtlSeconds: 0 });
  const { EnterpriseLWA: a } = await demoAccounts(chime);
  const settings = "{ phoneNumberSettings { callingName } rateLimit { cost limit remaining resetAt } }";
  const onlyRateLimit = "{ rateLimit { cost limit remaining resetAt } }";
  const resetAt = expect.stringMatching(/^2\d{3}-/) as unknown;
  // Callers with different scopes are different callers.
  const first = as({ scopes: ["chime:read"] });
  const second = as({ scopes: ["chime:read", "chime:write"] });
  const third = as({ scopes: [...scopes] });

  // No minute ends during these tests.
  beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"] }));
  afterAll(() => void vi.useRealTimers());

  test("counts calls, is reported, and refuses with the time to wait; other callers are not affected", async () => {
    for (let remaining = 4; remaining >= 0; remaining--) {
      const answer = await query(settings, {}, first);
      expect(answer.errors).toBeUndefined();
      expect(at(answer.data, "rateLimit")).toEqual({ cost: 1, limit: 5, remaining, resetAt });
    }
    await chime.resetCalls();
    const response = await post(url, { query: settings }, first);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("Try again in") as unknown,
          extensions: { code: "RATE_LIMITED", limit: 5, remaining: 0, resetAt: expect.any(String) as unknown },
        },
      ],
    });
    expect(await chime.calls()).toEqual({});
    expect((await query(settings, {}, second)).errors).toBeUndefined();
  });

  test("admits a query that makes no call when nothing remains", async () => {
    expect(await query(onlyRateLimit, {}, first)).toEqual({
      data: { rateLimit: { cost: 0, limit: 5, remaining: 0, resetAt } },
    });
  });

  test("refuses a query whose estimate exceeds the limit itself, and does not ask the caller to wait", async () => {
    const document =
      "query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { memberships { nodes { role } } } } } }";
    await chime.resetCalls();
    const response = await post(url, { query: document, variables: { a } }, third);
    expect([response.status, response.headers.get("retry-after")]).toEqual([400, null]);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("Waiting does not help") as unknown,
          extensions: { code: "QUERY_TOO_EXPENSIVE", max: 5 },
        },
      ],
    });
    expect(await chime.calls()).toEqual({});
    expect(await query(onlyRateLimit, {}, third)).toMatchObject({ data: { rateLimit: { remaining: 5 } } });
  });

  test("bounds the calls of a running query by what remains, whatever its estimate was", async () => {
    await query(settings, {}, third);
    await chime.resetCalls();
    // Every call fails and is retried: up to three times as many calls as estimated.
    await chime.faults("ServiceFailureException:1");
    const answer = await query(
      "{ phoneNumberSettings { callingName } globalSettings { voiceConnector { cdrBucket } } accounts(first: 1) { nodes { name } } }",
      {},
      third,
    );
    await chime.faults("");
    const calls = Object.values((await chime.calls()) as Record<string, number>).reduce((sum, count) => sum + count, 0);
    expect(calls).toBe(4);
    expect(Object.values(codesOf(answer))).toContain("QUERY_TOO_EXPENSIVE");
    expect(await query(onlyRateLimit, {}, third)).toMatchObject({ data: { rateLimit: { remaining: 0 } } });
  });

  test("charges an account-limited caller the estimate, so that it cannot see what others have cached", async () => {
    const cached = await trustingGateway({ rateLimitPerMinute: 5, cacheTtlSeconds: 60 });
    const limited = cached.as({ accounts: [a] });
    const document = "query ($a: ID!) { account(accountId: $a) { name } rateLimit { remaining } }";
    const remaining: unknown[] = [];
    for (let i = 0; i < 3; i++)
      remaining.push(at((await cached.query(document, { a }, limited)).data, "rateLimit.remaining"));
    expect(remaining).toEqual([4, 3, 2]);
  });

  test("is absent when none is configured", async () => {
    const unlimited = await trustingGateway();
    expect(await unlimited.query(onlyRateLimit, {}, unlimited.as({}))).toEqual({
      data: { rateLimit: { cost: 0, limit: null, remaining: null, resetAt: null } },
    });
  });
});

const stores: [string, () => Promise<Parameters<typeof createRateLimit>[1]>, boolean][] = [
  ["in this process", () => Promise.resolve({}), true],
  ["in Redis", async () => ({ redis: await (await redisServer()).connection() }), hasRedisServer],
  [
    "in this process, as long as Redis is unavailable",
    async () => ({ redis: await redisConnection("redis://127.0.0.1:1") }),
    true,
  ],
];

describe.each(stores)("a rate limit that is counted %s", (_, options, isThere) => {
  describe.skipIf(!isThere)("", async () => {
    let now = 1_000_000;
    const rateLimit = createRateLimit(10, { ...(isThere ? await options() : {}), now: () => now });
    const remaining = async (caller: string): Promise<number> => (await rateLimit.reserve(caller, 0)).state.remaining;

    test("never grants more than the limit, and returns what was reserved and not used", async () => {
      const grants = await Promise.all(Array.from({ length: 8 }, () => rateLimit.reserve("a", 3)));
      expect(grants.filter(({ isGranted }) => isGranted)).toHaveLength(3);
      expect(await remaining("a")).toBe(1);
      const [first] = grants;
      if (first) await rateLimit.settle(first.reservation, 0);
      expect(await rateLimit.reserve("a", 4)).toMatchObject({ isGranted: true, state: { remaining: 0 } });
      expect(await rateLimit.reserve("a", 1)).toMatchObject({ isGranted: false, state: { remaining: 0 } });
      expect(await rateLimit.reserve("a", 0)).toMatchObject({ isGranted: true });
      expect(await rateLimit.reserve("b", 10)).toMatchObject({ isGranted: true, state: { remaining: 0 } });
    });

    test("starts again each minute", async () => {
      await rateLimit.reserve("c", 10);
      now += 60_000;
      const { isGranted, state } = await rateLimit.reserve("c", 1);
      expect([isGranted, state.remaining]).toEqual([true, 9]);
      expect(state.resetAt.getTime() - now).toBeLessThanOrEqual(60_000);
    });

    test("carries calls beyond the limit into the next minutes as a debt", async () => {
      const { reservation } = await rateLimit.reserve("d", 8);
      await rateLimit.settle(reservation, 25);
      expect(await remaining("d")).toBe(0);
      now += 60_000;
      expect(await remaining("d")).toBe(0);
      now += 60_000;
      expect(await remaining("d")).toBe(5);
      now += 60_000;
      expect(await remaining("d")).toBe(10);
    });

    test("charges a query that began in an earlier minute to the current one, if it went beyond its limit", async () => {
      const { reservation } = await rateLimit.reserve("e", 10);
      now += 120_000;
      await rateLimit.settle(reservation, 13);
      expect(await remaining("e")).toBe(7);
    });
  });
});
