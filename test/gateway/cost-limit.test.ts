import { describe, expect, test } from "vitest";
import { createRateLimit } from "../../src/gateway/rate-limit.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { at, codesOf, post } from "../support/gateway.js";
import { hasRedisServer, redisServer } from "../support/redis-server.js";
import { trustingGateway } from "../auth/support.js";

/** What a query may cost, and what a caller may spend. */
const members =
  "query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { memberships(first: 99) { nodes { member { node { ... on User { displayName } } } } } } } } }";

describe("a query that is too dear", async () => {
  const { query, chime, as, url } = await trustingGateway({ maxQueryCost: 10 });
  const { EnterpriseLWA: a } = await demoAccounts(chime);

  test("is refused before any call, with the estimate and what costs most", async () => {
    await chime.resetCalls();
    const response = await post(url, { query: members, variables: { a } }, as({}));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          extensions: {
            code: "QUERY_TOO_EXPENSIVE",
            estimate: 17,
            max: 10,
            mostExpensiveField: { path: "account.rooms.nodes.memberships", calls: 10 },
          },
        },
      ],
    });
    expect(await chime.calls()).toEqual({});
  });

  test("for less is answered", async () => {
    expect(
      (await query("query ($a: ID!) { account(accountId: $a) { rooms(first: 10) { nodes { name } } } }", { a }, as({})))
        .errors,
    ).toBeUndefined();
  });

  test("than was estimated makes no more calls than it may, and what it has is answered", async () => {
    await chime.resetCalls();
    await chime.faults("ServiceFailureException:1");
    const fields = Array.from(
      { length: 5 },
      (_, i) =>
        `f${i}: supportedPhoneNumberCountries(productType: ${["BUSINESS_CALLING", "VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"][i % 3] ?? ""}) { countryCode }`,
    );
    const answer = await query(
      `{ ${fields.join(" ")} phoneNumberSettings { callingName } globalSettings { voiceConnector { cdrBucket } } accounts(first: 1) { nodes { name } } }`,
      {},
      as({}),
    );
    await chime.faults("");
    expect(
      Object.values((await chime.calls()) as Record<string, number>).reduce((sum, calls) => sum + calls, 0),
    ).toBeLessThanOrEqual(10);
    expect(Object.values(codesOf(answer))).toContain("QUERY_TOO_EXPENSIVE");
  });
});

test("an operation that is not in the document is refused, and not estimated", async () => {
  const { url, as } = await trustingGateway();
  const response = await post(url, { query: "query A { __typename }", operationName: "B" }, as({}));
  expect([response.status, await response.json()]).toEqual([
    400,
    expect.objectContaining({ errors: [expect.objectContaining({ message: 'Unknown operation named "B".' })] }),
  ]);
});

describe("a caller's budget", async () => {
  const { query, chime, as, url } = await trustingGateway({ rateLimitPerMinute: 5, cacheTtlSeconds: 0 });
  const settings = "{ phoneNumberSettings { callingName } rateLimit { cost limit remaining resetAt } }";

  test("is spent by calls, told of, and when it is spent the caller is told when to come back; others are not concerned", async () => {
    for (let left = 4; left >= 0; left--) {
      const answer = await query(settings, {}, as({ scopes: ["chime:read"] }));
      expect(answer.errors).toBeUndefined();
      expect(at(answer.data, "rateLimit")).toEqual({
        cost: 1,
        limit: 5,
        remaining: left,
        resetAt: expect.stringMatching(/^2\d{3}-/) as unknown,
      });
    }
    await chime.resetCalls();
    const response = await post(url, { query: settings }, as({ scopes: ["chime:read"] }));
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [
        { extensions: { code: "RATE_LIMITED", limit: 5, remaining: 0, resetAt: expect.any(String) as unknown } },
      ],
    });
    expect(await chime.calls()).toEqual({});
    expect((await query(settings, {}, as({ scopes: ["chime:read", "chime:write"] }))).errors).toBeUndefined();
  });

  test("is not there where nobody has set one", async () => {
    const free = await trustingGateway();
    const answer = await free.query("{ rateLimit { cost limit remaining resetAt } }", {}, free.as({}));
    expect(answer).toEqual({ data: { rateLimit: { cost: 0, limit: null, remaining: null, resetAt: null } } });
  });
});

const budgets: [string, () => Promise<string | undefined>, boolean][] = [
  ["in this process", () => Promise.resolve(undefined), true],
  ["in Redis", async () => (await redisServer()).url, hasRedisServer],
];
describe.each(budgets)("budgets %s", (_, start, isThere) => {
  test.skipIf(!isThere)(
    "never grant more than there is, give back what was not spent, and begin anew each minute",
    async () => {
      let now = 1_000_000;
      const redisUrl = await start();
      const rateLimit = createRateLimit(10, { redisUrl, onFault: () => undefined, now: () => now });
      // The connection is there when a first number comes back from it.
      await expect.poll(async () => (await rateLimit.reserve("warm-up", 1)).isGranted).toBe(true);
      const grants = await Promise.all(Array.from({ length: 8 }, () => rateLimit.reserve("a", 3)));
      expect(grants.filter(({ isGranted }) => isGranted)).toHaveLength(3);
      const [first] = grants;
      if (first) await rateLimit.settle(first.reserved, 0);
      expect(await rateLimit.reserve("a", 4)).toMatchObject({ isGranted: true, state: { remaining: 0 } });
      expect(await rateLimit.reserve("a", 0)).toMatchObject({ isGranted: false });
      expect(await rateLimit.reserve("b", 100)).toMatchObject({ isGranted: true, state: { remaining: 0 } });
      now += 60_000;
      expect(await rateLimit.reserve("a", 1)).toMatchObject({ isGranted: true, state: { remaining: 9 } });
      rateLimit.close();
    },
  );
});
