import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { encodeKey } from "../../src/chime/encode-key.js";
import { at, type Answer, codesOf, listen, post } from "../support/gateway.js";
import { localChime } from "../support/local-chime.js";
import { hasRedisServer, redisServer } from "../support/redis-server.js";

const chime = await localChime();
const document = "query ($after: String) { accounts(first: 1, after: $after) { edges { cursor node { accountId } } } }";
const ask = async (url: string, after?: unknown): Promise<Answer> =>
  (await (await post(url, { query: document, variables: { after } })).json()) as Answer;
const gateway = (options: object = {}): Promise<string> => listen({ endpoint: chime.url, ...options });
const cursorOf = async (url: string): Promise<unknown> => at((await ask(url)).data, "accounts.edges.0.cursor");

test("replicas with the same LOG_HASH_KEY accept each other's cursors", async () => {
  const [a, b] = [await gateway({ logHashKey: "a shared key" }), await gateway({ logHashKey: "a shared key" })];
  const answer = await ask(b, await cursorOf(a));
  expect(answer.errors).toBeUndefined();
  expect(at(answer.data, "accounts.edges.0.node.accountId")).not.toBe(
    at((await ask(b)).data, "accounts.edges.0.node.accountId"),
  );
});

test("a cursor of another gateway, with another key, is BAD_CURSOR", async () => {
  const [a, b] = [await gateway(), await gateway()];
  expect(codesOf(await ask(b, await cursorOf(a)))).toEqual({ accounts: "BAD_CURSOR" });
});

test.runIf(hasRedisServer)("replicas on one Redis accept each other's cursors", async () => {
  const { url: redisUrl } = await redisServer();
  const [a, b] = [await gateway({ redisUrl }), await gateway({ redisUrl })];
  expect((await ask(b, await cursorOf(a))).errors).toBeUndefined();
});

test("a forged cursor is BAD_CURSOR, whatever it contains", async () => {
  const url = await gateway();
  const binding = encodeKey(["Query.accounts", "ListAccounts", {}]);
  const forged = ["null", '[2,null,-1,""]', "[]", "{}", '[1,"token",0,"key"]'].map((body) => {
    const checksum = createHash("sha256").update(`${binding.length}:${binding}${body}`).digest();
    return Buffer.concat([checksum.subarray(0, 12), Buffer.from(body)]).toString("base64url");
  });
  for (const cursor of [...forged, "null", "", "AAAA"].filter((text) => text !== ""))
    expect(codesOf(await ask(url, cursor)), cursor).toEqual({ accounts: "BAD_CURSOR" });
});
