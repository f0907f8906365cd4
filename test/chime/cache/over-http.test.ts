import { type OperationName, operationNames, definitionOf } from "../../../src/operations/operations.js";
import { GetUserCommand, ListBotsCommand, PutEventsConfigurationCommand } from "@aws-sdk/client-chime";
import { readFile } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { capturedLog, type CapturedLog } from "../../support/captured-log.js";
import { demoAccounts, peopleOf } from "../../local-chime/support/demo.js";
import { listen, post, testGateway, textAt, textsAt } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { hasRedisServer, redisServer } from "../../support/redis-server.js";

/** The cache that requests share, observed by the upstream calls that queries make. */
const { counted, query, chime, proxy } = await testGateway({ gateway: { cacheTtlSeconds: 3600 } });
const { client } = chime;
const { EnterpriseLWA: accountId, Team: teamId } = await demoAccounts(chime);
const [userId = "", otherId = ""] = await peopleOf(client, accountId);

const user = "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { licenseType personalPin } }";
const open = "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { licenseType displayName } }";
const members = `query ($a: ID!) { account(accountId: $a) { name settings { enableDialOut } rooms(first: 4) { nodes { name memberships(first: 99) { nodes { role
  member { fullName node { ... on User { displayName licenseType } } } } } } } } }`;
const a = accountId;

describe("the cache", () => {
  test("answers a repeated query without a call", async () => {
    const first = await counted(members, { a });
    expect(first.calls).toEqual({
      GetAccount: 1,
      GetAccountSettings: 1,
      ListRooms: 1,
      ListRoomMemberships: 4,
      ListUsers: 2,
    });
    expect(await counted(members, { a })).toEqual({ ...first, calls: {} });
  });

  test("answers another query from the objects that the first one read", async () => {
    await query(members, { a });
    expect(await counted(open, { a, u: userId })).toMatchObject({
      data: { user: { displayName: expect.any(String) as unknown } },
      calls: {},
    });
  });

  test("remembers that an object does not exist, and returns its error again", async () => {
    const first = await counted(open, { a, u: "nobody" });
    expect(first).toMatchObject({
      data: { user: null },
      errors: [{ extensions: { code: "NOT_FOUND" } }],
      calls: { GetUser: 1 },
    });
    expect(await counted(open, { a, u: "nobody" })).toEqual({ ...first, calls: {} });
  });

  test("does not store an error", async () => {
    proxy.meddle = () => ({ status: 400, headers: { "x-amzn-errortype": "BadRequestException" }, body: "{}" });
    expect(await query("{ globalSettings { voiceConnector { cdrBucket } } }")).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
    proxy.meddle = undefined;
    expect(await counted("{ globalSettings { voiceConnector { cdrBucket } } }")).toMatchObject({
      data: { globalSettings: {} },
      calls: { GetGlobalSettings: 1 },
    });
  });

  test("is bypassed and refreshed by cache-control: no-cache", async () => {
    await query(open, { a, u: userId });
    await chime.resetCalls();
    await query(open, { a, u: userId }, { "cache-control": "no-cache" });
    expect(await chime.calls()).toEqual({ GetUser: 1 });
    expect(await counted(open, { a, u: userId })).toMatchObject({ calls: {} });
  });

  test("lets concurrent requests for the same object share one call", async () => {
    await chime.resetCalls();
    await chime.control("PUT", "latency", { ms: 50 });
    const answers = Promise.all(Array.from({ length: 10 }, () => query("{ phoneNumberSettings { callingName } }")));
    expect(new Set((await answers).map((answer) => JSON.stringify(answer))).size).toBe(1);
    await chime.control("PUT", "latency", { ms: 0 });
    expect(await chime.calls()).toEqual({ GetPhoneNumberSettings: 1 });
  });
});

describe("a write", () => {
  const update = "mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { userId } } }";

  test("invalidates what it changes, and nothing else", async () => {
    await query(members, { a });
    await query(open, { a, u: otherId });
    await query(update, { input: { accountId: a, userId, licenseType: "BASIC" } });
    expect(await counted(open, { a, u: otherId })).toMatchObject({ calls: {} });
    expect(await counted(open, { a, u: userId })).toMatchObject({
      data: { user: { licenseType: "BASIC" } },
      calls: { GetUser: 1 },
    });
    expect((await counted(members, { a })).calls).toEqual({});
  });

  test("invalidates the lists of its account, and not those of other accounts", async () => {
    const list = "query ($a: ID!) { account(accountId: $a) { users(first: 2) { nodes { licenseType } } } }";
    await query(list, { a });
    await query(list, { a: teamId });
    await query(update, { input: { accountId: a, userId, licenseType: "PRO" } });
    expect(await counted(list, { a })).toMatchObject({ calls: { ListUsers: 1 } });
    expect(await counted(list, { a: teamId })).toMatchObject({ calls: {} });
  });

  test("of a membership invalidates the rooms of its member, and not those of others", async () => {
    const rooms = "query ($a: ID!, $u: ID!) { user(accountId: $a, userId: $u) { rooms { nodes { roomId } } } }";
    const made = await query(
      'mutation ($a: ID!) { createRoom(input: { accountId: $a, name: "new" }) { room { roomId } } }',
      { a },
    );
    const roomId = textAt(made.data, "createRoom.room.roomId");
    await query(rooms, { a, u: userId });
    await query(rooms, { a, u: otherId });
    await query(
      "mutation ($input: CreateRoomMembershipInput!) { createRoomMembership(input: $input) { roomMembership { role } } }",
      { input: { accountId: a, roomId, memberId: userId } },
    );
    const after = await counted(rooms, { a, u: userId });
    expect(after.calls).toEqual({ ListRooms: 1 });
    expect(textsAt(after.data, "user.rooms.nodes.*.roomId")).toContain(roomId);
    expect(await counted(rooms, { a, u: otherId })).toMatchObject({ calls: {} });
  });

  test("that creates a user is seen by lookups of its e-mail address in any spelling", async () => {
    const lookup = "query ($email: String!) { userByEmail(email: $email) { userId } }";
    const search = "query ($email: String!) { accounts(userEmail: $email) { nodes { accountId } } }";
    const email = `First.Last.${Date.now()}@Example.com`;
    const variables = { email: email.toLowerCase() };
    expect(await query(lookup, variables)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    expect(await query(search, variables)).toEqual({ data: { accounts: { nodes: [] } } });
    const created = await query(
      "mutation ($input: CreateUserInput!) { createUser(input: $input) { user { userId } } }",
      { input: { accountId: a, email } },
    );
    const newId = textAt(created.data, "createUser.user.userId");
    expect(await query(lookup, variables)).toEqual({ data: { userByEmail: { userId: newId } } });
    expect(await query(search, variables)).toEqual({ data: { accounts: { nodes: [{ accountId: a }] } } });
  });

  test("with an unknown outcome keeps what it may change out of the cache", async () => {
    await query(open, { a, u: userId });
    proxy.meddle = ({ method }) => (method === "POST" ? "lost" : undefined);
    const lost = await query(
      "mutation ($input: ResetPersonalPinInput!) { resetPersonalPin(input: $input) { user { userId } } }",
      { input: { accountId: a, userId } },
    );
    proxy.meddle = undefined;
    expect(lost).toMatchObject({ errors: [{ extensions: { code: "OUTCOME_UNKNOWN" } }] });
    // Chime may still carry it out: for a while nothing that depends on it is stored.
    expect(await counted(open, { a, u: userId })).toMatchObject({ calls: { GetUser: 1 } });
    expect(await counted(open, { a, u: userId })).toMatchObject({ calls: { GetUser: 1 } });
  });
});

describe("the definition of", () => {
  const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");
  const readsOf = (operation: OperationName): string[] =>
    (definitionOf(operation).invalidates ?? []).map((invalidation) =>
      typeof invalidation === "string" ? invalidation : invalidation.read,
    );

  test.each(writes)("%s names the reads that it invalidates, an entity's list wherever its Get", (operation) => {
    expect(definitionOf(operation).invalidates).toBeDefined();
    const reads = readsOf(operation);
    const lists: Readonly<Record<string, string>> = {
      GetAccount: "ListAccounts",
      GetUser: "ListUsers",
      GetBot: "ListBots",
      GetRoom: "ListRooms",
      GetPhoneNumber: "ListPhoneNumbers",
      GetPhoneNumberOrder: "ListPhoneNumberOrders",
    };
    expect(reads.flatMap((read) => lists[read] ?? []).filter((list) => !reads.includes(list))).toEqual([]);
  });
});

describe("secrets", () => {
  const bots = "query ($a: ID!) { account(accountId: $a) { bots { nodes { displayName securityToken } } } }";

  test("are never cached: a PIN is read by GetUser each time", async () => {
    const { User } = await client.send(new GetUserCommand({ AccountId: a, UserId: otherId }));
    for (let i = 0; i < 2; i++) {
      expect(await counted(user, { a, u: otherId })).toMatchObject({
        data: { user: { personalPin: present(User).PersonalPIN } },
        calls: { GetUser: 1 },
      });
    }
  });

  test("of bots are read by one ListBots each time, although the bots are cached", async () => {
    const { Bots } = await client.send(new ListBotsCommand({ AccountId: a, MaxResults: 99 }));
    await query("query ($a: ID!) { account(accountId: $a) { bots { nodes { displayName } } } }", { a });
    for (let i = 0; i < 2; i++) {
      const answer = await counted(bots, { a });
      expect(textsAt(answer.data, "account.bots.nodes.*.securityToken")).toEqual(
        present(Bots).map(({ SecurityToken }) => SecurityToken),
      );
      expect(answer.calls).toEqual({ ListBots: 1 });
    }
  });

  test("in an events configuration are read each time", async () => {
    const { Bots } = await client.send(new ListBotsCommand({ AccountId: a }));
    const botId = present(Bots?.[0]?.BotId);
    await client.send(
      new PutEventsConfigurationCommand({
        AccountId: a,
        BotId: botId,
        OutboundEventsHTTPSEndpoint: "https://example.com/hook",
      }),
    );
    const events =
      "query ($a: ID!, $b: ID!) { bot(accountId: $a, botId: $b) { eventsConfiguration { outboundEventsHttpsEndpoint } } }";
    await query(events, { a, b: botId });
    expect(await counted(events, { a, b: botId })).toMatchObject({
      data: { bot: { eventsConfiguration: { outboundEventsHttpsEndpoint: "https://example.com/hook" } } },
      calls: { GetEventsConfiguration: 1 },
    });
  });
});

const messagesOf = ({ lines }: CapturedLog): string[] =>
  lines.map((line) => String((JSON.parse(line) as { readonly msg: unknown }).msg));

describe.skipIf(!hasRedisServer)("the cache in Redis", async () => {
  const redis = hasRedisServer ? await redisServer() : undefined;
  const replica = (logger?: object): Promise<string> =>
    listen({ endpoint: chime.url, cacheTtlSeconds: 3600, redisUrl: redis?.url, ...logger });
  const ask = async (url: string, document: string, variables: object): Promise<unknown> =>
    (await post(url, { query: document, variables })).json();
  const callsOf = async (work: () => Promise<unknown>): Promise<unknown> => {
    await chime.resetCalls();
    await work();
    return chime.calls();
  };

  test("is shared by replicas, and every replica sees the writes of the others", async () => {
    const [one, two] = [await replica(), await replica()];
    await ask(one, members, { a });
    expect(await callsOf(() => ask(two, members, { a }))).toEqual({});
    await ask(one, "mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { userId } } }", {
      input: { accountId: a, userId, licenseType: "BASIC" },
    });
    expect(await ask(two, open, { a, u: userId })).toMatchObject({ data: { user: { licenseType: "BASIC" } } });
  });

  test("never holds a secret, and its keys name nobody", async () => {
    const one = await replica();
    const pin = textAt(await ask(one, user, { a, u: otherId }), "data.user.personalPin");
    const tokens = textsAt(
      await ask(
        one,
        "query ($a: ID!) { account(accountId: $a) { bots { nodes { displayName securityToken eventsConfiguration { outboundEventsHttpsEndpoint } } } } }",
        { a },
      ),
      "data.account.bots.nodes.*.securityToken",
    );
    const reader = present(redis).client();
    const keys = await reader.keys("*");
    const values = await Promise.all(keys.filter((key) => key.includes(":e:")).map((key) => reader.getBuffer(key)));
    const everything = values.map((value) => value?.toString("latin1")).join("\n");
    expect(everything).toContain("DisplayName");
    for (const secret of [pin, ...tokens, "https://example.com/hook"]) expect(everything).not.toContain(secret);
    expect(keys.join("\n")).not.toMatch(/@|%40|\+1/);
  });

  test("is bypassed while Redis is unavailable, which is logged once each way, and used again afterwards", async () => {
    const log = capturedLog();
    const one = await replica({ logLevel: "info", logStream: log.stream });
    await ask(one, members, { a });
    await present(redis).kill();
    expect(await ask(one, open, { a, u: userId })).toMatchObject({ data: { user: {} } });
    expect(await callsOf(() => ask(one, open, { a, u: userId }))).toEqual({ GetUser: 1 });
    expect(
      await ask(one, "mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { licenseType } } }", {
        input: { accountId: a, userId, licenseType: "PRO" },
      }),
    ).toMatchObject({ data: { updateUser: { user: { licenseType: "PRO" } } } });
    const state = async (): Promise<string> => await (await fetch(`${one}/metrics`)).text();
    expect(await state()).toContain("chime_shared_cache_up 0");
    await present(redis).start();
    await vi.waitFor(async () => expect(await state()).toContain("chime_shared_cache_up 1"), { timeout: 10_000 });
    await ask(one, open, { a, u: userId });
    // On a busy machine a command can exceed its time limit once more: the cache is used again in the end.
    await vi.waitFor(async () => expect(await callsOf(() => ask(one, open, { a, u: userId }))).toEqual({}), {
      timeout: 20_000,
      interval: 200,
    });
    const messages = messagesOf(log).filter((message) => message.includes("Redis"));
    expect(messages).toEqual([
      "Redis is available",
      expect.stringContaining("Redis cannot be reached. Check that it is running"),
      "Redis is available",
    ]);
  }, 30_000);

  test("works, like all that shares the connection, for a Redis user with the documented rights", async () => {
    const documentation = await readFile(new URL("../../../docs/caching.md", import.meta.url), "utf8");
    const [, rights = ""] = /ACL SETUSER gateway on >password (.*)/.exec(documentation) ?? [];
    await present(redis)
      .client()
      .call("acl", "setuser", "gateway", "reset", "on", ">password", ...rights.split(" "));
    const log = capturedLog();
    const redisUrl = present(redis).url.replace("//", "//gateway:password@");
    const one = await replica({ logLevel: "info", logStream: log.stream, redisUrl, rateLimitPerMinute: 1000 });
    await ask(one, "mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { userId } } }", {
      input: { accountId: a, userId, licenseType: "BASIC" },
    });
    await ask(one, open, { a, u: userId });
    // On a busy machine a command can exceed its time limit once more: the cache is used again in the end.
    await vi.waitFor(async () => expect(await callsOf(() => ask(one, open, { a, u: userId }))).toEqual({}), {
      timeout: 20_000,
      interval: 200,
    });
    const create = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { accountId } } }";
    const input = { name: "x", idempotencyKey: "documented rights" };
    expect(await ask(one, create, { input })).toEqual(await ask(one, create, { input }));
    expect(messagesOf(log).filter((message) => message.includes("Redis"))).toEqual(["Redis is available"]);
  });

  test("is not used by a Redis user without the right to run INFO, and the log names the right", async () => {
    await present(redis).client().call("acl", "setuser", "limited", "on", ">secret", "~*", "+@all", "-info");
    const log = capturedLog();
    const redisUrl = present(redis).url.replace("//", "//limited:secret@");
    const one = await replica({ logLevel: "info", logStream: log.stream, redisUrl });
    await ask(one, open, { a, u: userId });
    expect(await callsOf(() => ask(one, open, { a, u: userId }))).toEqual({ GetUser: 1 });
    const create = "mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { accountId } } }";
    const input = { name: "x", idempotencyKey: "without INFO" };
    const first = await ask(one, create, { input });
    expect(await ask(one, create, { input })).toEqual(first);
    expect(messagesOf(log).filter((message) => message.includes("+info"))).toHaveLength(1);
  });
});
