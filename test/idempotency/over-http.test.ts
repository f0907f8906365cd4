import { describe, expect, test } from "vitest";
import { trustingGateway } from "../auth/support.js";
import { codesOf } from "../support/gateway.js";
import { hasRedisServer, redisServer } from "../support/redis-server.js";

const stores = [["in this process", false] as const, ...(hasRedisServer ? [["in Redis", true] as const] : [])];

describe.each(stores)("idempotency keys %s", async (_, isShared) => {
  const redisUrl = isShared ? (await redisServer()).url : undefined;
  const { query, as, chime } = await trustingGateway({ redisUrl, idempotencyBytesPerCaller: 3_000 });
  const document =
    "mutation ($key: String, $name: String!) { createAccount(input: { name: $name, idempotencyKey: $key }) { account { name } } }";
  const create = (caller: "greedy" | "modest", key: string, name = "Some account") =>
    query(document, { key, name }, { "x-caller": callers[caller] });
  const callers = {
    greedy: String(as({ scopes: ["chime:admin", "chime:read", "chime:write"] })["x-caller"]),
    modest: String(as({ scopes: ["chime:read", "chime:admin"] })["x-caller"]),
  };

  test("of one caller are limited in bytes: its next key is refused without a call, its first still replays, and others have room", async () => {
    const outcomes: unknown[] = [];
    for (let i = 0; i < 30; i++) outcomes.push(codesOf(await create("greedy", `key ${i}`)).createAccount);
    const accepted = outcomes.indexOf("RESOURCE_LIMIT_EXCEEDED");
    expect(accepted).toBeGreaterThan(1);
    expect(new Set(outcomes.slice(0, accepted))).toEqual(new Set([undefined]));
    expect(new Set(outcomes.slice(accepted))).toEqual(new Set(["RESOURCE_LIMIT_EXCEEDED"]));
    await chime.resetCalls();
    expect(codesOf(await create("greedy", "one more"))).toEqual({ createAccount: "RESOURCE_LIMIT_EXCEEDED" });
    expect(await chime.calls()).toEqual({});
    expect((await create("greedy", "key 0")).data).toEqual({ createAccount: { account: { name: "Some account" } } });
    expect(await chime.calls()).not.toHaveProperty("CreateAccount");
    expect((await create("modest", "key 0")).errors).toBeUndefined();
    expect(await chime.calls()).toMatchObject({ CreateAccount: 1 });
  });

  test("of writes that did nothing take no room", async () => {
    const missing = "00000000-0000-4000-8000-000000000000";
    const failing =
      'mutation ($id: ID!, $key: String) { createBot(input: { accountId: $id, displayName: "bot", idempotencyKey: $key }) { __typename } }';
    for (let i = 0; i < 30; i++) {
      const answer = await query(failing, { id: missing, key: `bot ${i}` }, as({ scopes: ["chime:write"] }));
      expect(codesOf(answer)).toEqual({ createBot: "NOT_FOUND" });
    }
  });
});
