import { randomUUID } from "node:crypto";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { createRedisStore } from "../../src/idempotency/redis-store.js";
import { rememberedMs, StoreUnavailableError } from "../../src/idempotency/store.js";
import { present } from "../support/local-chime.js";
import { hasRedisServer, redisConnection, redisServer } from "../support/redis-server.js";
import { once } from "./support.js";

/** A proxy before Redis that can lose the answers to commands, by breaking the connection once Redis has carried them out. */
async function lossyProxy(target: string) {
  const proxy = { url: "", losesAnswerTo: (_command: string): boolean => false };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const redis = connect(Number(new URL(target).port), "127.0.0.1");
    sockets.add(client).add(redis);
    let isLossy = false;
    client.on("data", (data) => {
      if (proxy.losesAnswerTo(data.toString())) isLossy = true;
      redis.write(data);
    });
    redis.on("data", (data) => {
      if (!isLossy) return void client.write(data);
      client.destroy();
      redis.destroy();
    });
    for (const [one, other] of [
      [client, redis],
      [redis, client],
    ] as const) {
      one.on("error", () => undefined);
      one.on("close", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  proxy.url = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

const isSet = (command: string): boolean => /\$3\r\nset\r\n/i.test(command);

describe.skipIf(!hasRedisServer)("idempotency keys in Redis", async () => {
  const redis = hasRedisServer ? await redisServer() : undefined;

  test("expire after 24 hours", async () => {
    const store = createRedisStore(await present(redis).connection());
    const key = randomUUID();
    await once(store, { key, run: () => Promise.resolve(1) });
    const ttl = await present(redis).client().pttl(`chime-graphql:idempotency:${key}`);
    expect(ttl).toBeGreaterThan(rememberedMs - 60_000);
    expect(ttl).toBeLessThanOrEqual(rememberedMs);
  });

  test("are claimed although the answer to the claim was lost: the owner recognises its own claim", async () => {
    const proxy = await lossyProxy(present(redis).url);
    const store = createRedisStore(await redisConnection(proxy.url));
    let losses = 0;
    proxy.losesAnswerTo = (command) => isSet(command) && losses++ === 0;
    const key = randomUUID();
    expect(await once(store, { key, run: () => Promise.resolve("sent") })).toEqual({
      result: "sent",
      wasReplayed: false,
    });
    expect(losses).toBeGreaterThan(0);
  });

  test("are released when Redis is back, if their claim was made but never confirmed", async () => {
    const proxy = await lossyProxy(present(redis).url);
    const store = createRedisStore(await redisConnection(proxy.url));
    const other = createRedisStore(await present(redis).connection());
    proxy.losesAnswerTo = isSet;
    const key = randomUUID();
    let runs = 0;
    const run = () => Promise.resolve(++runs);
    await expect(once(store, { key, run })).rejects.toThrow(StoreUnavailableError);
    expect(runs).toBe(0);
    const reader = present(redis).client();
    expect(await reader.exists(`chime-graphql:idempotency:${key}`)).toBe(1);
    proxy.losesAnswerTo = () => false;
    await expect.poll(() => reader.exists(`chime-graphql:idempotency:${key}`), { timeout: 5000 }).toBe(0);
    // Through another replica, too, the key can be used.
    expect((await once(other, { key, run })).result).toBe(1);
  }, 15_000);
});
