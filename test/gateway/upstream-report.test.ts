import { describe, expect, test } from "vitest";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { at, testGateway } from "../support/gateway.js";
import { globalId } from "../graph/fields/expected.js";

/** What a query has cost upstream, and what it is said to be going to cost. */
const { query, counted, chime } = await testGateway({ chime: { users: 1000 }, gateway: { cacheTtlSeconds: 60 } });
const { EnterpriseLWA: a, EnterpriseDirectory: directory } = await demoAccounts(chime);
const people = await peopleOf(chime.client, a);
const [u = ""] = people;

const members = `query ($a: ID!) { account(accountId: $a) { name rooms(first: 10) { nodes { name memberships(first: 99) { nodes { role
  member { fullName node { ... on User { displayName licenseType } ... on Bot { botId } } } } } } } } }`;

describe("extensions.upstream", () => {
  test("reports the calls, and what needed no call", async () => {
    const { upstream: cold } = (
      (await query(members, { a }, { "x-upstream-report": "1" })) as { extensions: Record<string, unknown> }
    ).extensions;
    expect(cold).toEqual({
      calls: 17,
      actions: { GetAccount: 1, ListRooms: 1, ListRoomMemberships: 10, ListUsers: 5 },
      coalesced: expect.any(Number) as unknown,
      cacheHits: 0,
      retries: 0,
      throttled: 0,
    });
    expect(at(cold, "coalesced")).toBeGreaterThan(400);
    const warm = await query(members, { a }, { "x-upstream-report": "1" });
    expect(at(warm, "extensions.upstream")).toMatchObject({ calls: 0, actions: {}, retries: 0, throttled: 0 });
    expect(at(warm, "extensions.upstream.cacheHits")).toBeGreaterThan(12);
  });

  test("counts retries and throttling", async () => {
    await chime.faults("ThrottledClientException:0.5");
    const seen: number[] = [];
    for (let i = 0; seen.length < 1; i++) {
      const answer = await query(
        `query { n${i}: supportedPhoneNumberCountries(productType: VOICE_CONNECTOR) { countryCode } }`,
        {},
        { "x-upstream-report": "1", "cache-control": "no-cache" },
      );
      const upstream = at(answer, "extensions.upstream") as { calls: number; retries: number; throttled: number };
      if (upstream.throttled > 0) seen.push(upstream.throttled);
      expect(upstream.calls).toBe(1 + upstream.retries);
    }
    await chime.faults("");
  });

  test("is absent unless it is requested", async () => {
    expect(await query("{ __typename }")).toEqual({ data: { __typename: "Query" } });
  });

  test("is in every response in development", async () => {
    const { query: ask } = await testGateway({ gateway: { reportUpstream: true } });
    expect(await ask("{ __typename }")).toMatchObject({ extensions: { upstream: { calls: 0, actions: {} } } });
  });
});

describe("explain", () => {
  const explained = async (
    document: string,
    variables = {},
  ): Promise<{
    calls: number;
    actions: Record<string, number>;
    mostExpensiveField?: { path: string; calls: number };
  }> => {
    await chime.resetCalls();
    const answer = await query(document, variables, { "x-upstream-report": "explain" });
    expect(answer).toMatchObject({ data: null, extensions: { upstream: { isEstimate: true } } });
    expect(await chime.calls()).toEqual({});
    return at(answer, "extensions.upstream") as never;
  };

  test("reports the estimate by operation and the most expensive field, and executes nothing", async () => {
    expect(await explained(members, { a })).toEqual({
      calls: 17,
      actions: { GetAccount: 1, ListRooms: 1, ListRoomMemberships: 10, ListUsers: 5 },
      mostExpensiveField: { path: "account.rooms.nodes.memberships", calls: 10 },
      objects: 1 + 10 + 990 + 990,
      fields: expect.any(Number) as unknown,
      isEstimate: true,
    });
  });

  test("refuses an invalid query", async () => {
    expect(await query("{ nothing }", {}, { "x-upstream-report": "explain" })).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
  });

  const same: readonly [string, Record<string, unknown>][] = [
    ["{ accounts(first: 4) { nodes { name settings { enableDialOut } } } }", {}],
    [
      "query ($a: ID!) { account(accountId: $a) { users(first: 450) { nodes { displayName account { name } } } } }",
      { a },
    ],
    [
      "query ($a: ID!) { account(accountId: $a) { users(first: 5) { totalCount nodes { personalPin settings { telephony { sms } } } } } }",
      { a },
    ],
    ["query ($a: ID!) { account(accountId: $a) { bots { nodes { securityToken } } } }", { a }],
    [
      "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { userId displayName account { accountId } rooms(first: 3) { nodes { name } } } }",
      { a, u },
    ],
    [
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { displayName } } }",
      { ids: people.slice(0, 150).map((id) => globalId("User", a, id)) },
    ],
    ["query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { name } } }", { ids: [globalId("Account", a)] }],
    [
      "query ($a: ID!) { account(accountId: $a) { rooms(first: 5) { nodes { memberships(first: 1) { nodes { member { memberId fullName node { __typename ... on User { userId } } } } } } } } }",
      { a },
    ],
    ["{ phoneNumberSettings { callingName } globalSettings { voiceConnector { cdrBucket } } }", {}],
    [
      "query ($a: ID!) { x: account(accountId: $a) { ...f } y: account(accountId: $a) { ...f } } fragment f on Account { users(first: 2) { nodes { userId } } }",
      { a },
    ],
    ['{ availablePhoneNumbers(first: 10, areaCode: "206") { nodes { e164PhoneNumber } } }', {}],
    [
      "mutation ($a: ID!, $u: ID!) { updateUser(input: { accountId: $a, userId: $u, licenseType: PRO }) { user { userId } } }",
      { a, u },
    ],
    [
      "mutation ($a: ID!, $u: ID!) { updateUser(input: { accountId: $a, userId: $u, licenseType: PRO }) { user { displayName } } }",
      { a, u },
    ],
    [
      "mutation ($a: ID!, $us: [ID!]!) { batchUnsuspendUser(input: { accountId: $a, userIdList: $us }) { users { userId } } }",
      { a, us: people.slice(0, 120) },
    ],
  ];
  test.each(same)("estimates the actual calls of %s", async (document, variables) => {
    const first = await explained(document, variables);
    await chime.resetCalls();
    expect((await query(document, variables, { "cache-control": "no-cache" })).errors).toBeUndefined();
    expect(Object.values((await chime.calls()) as Record<string, number>).reduce((sum, calls) => sum + calls, 0)).toBe(
      first.calls - (document.startsWith("query ($a: ID!) { x:") ? 2 : 0),
    );
  });

  test("uses the remembered length of a list", async () => {
    const all = "query ($a: ID!) { account(accountId: $a) { users(first: 1000) { nodes { userId } } } }";
    expect((await explained(all, { a: directory })).calls).toBe(1 + 5);
    await counted("query ($a: ID!) { account(accountId: $a) { users { totalCount } } }", { a: directory });
    expect((await explained(all, { a: directory })).calls).toBe(1 + 1);
  });

  test("refuses fragments that multiply without end", async () => {
    const levels = Array.from(
      { length: 24 },
      (_, i) =>
        `fragment f${i} on Account { a: users(first: 1) { nodes { account { ...f${i + 1} } } } b: users(first: 1) { nodes { account { ...f${i + 1} } } } }`,
    );
    const bomb = `{ accounts { nodes { ...f0 } } } ${levels.join(" ")} fragment f24 on Account { name }`;
    expect(await query(bomb, {}, { "x-upstream-report": "explain" })).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_EXPENSIVE" } }],
    });
  });
});
