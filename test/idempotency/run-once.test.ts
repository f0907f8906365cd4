import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { afterAll, describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/idempotency/memory-store.js";
import { createRedisStore } from "../../src/idempotency/redis-store.js";
import { HolderLostError, KeyReusedError, runOnce } from "../../src/idempotency/run-once.js";
import {
  type IdempotencyStore,
  rememberedMs,
  StoreFullError,
  StoreUnavailableError,
} from "../../src/idempotency/store.js";

const redisUrl = process.env.TEST_REDIS_URL;
const { signal } = new AbortController();

interface Once {
  readonly key?: string;
  readonly fingerprint?: string;
  readonly leaseMs?: number;
  readonly run: () => Promise<unknown>;
  readonly asResult?: (error: unknown) => unknown;
}

const once = (
  store: IdempotencyStore,
  { key = randomUUID(), fingerprint = "input", leaseMs = 60_000, run, asResult = () => undefined }: Once,
) => runOnce<unknown>(store, { key, fingerprint, leaseMs, signal, run, asResult, onUnsettled: () => undefined });

const stores: [string, () => IdempotencyStore, boolean][] = [
  ["in this process", () => createMemoryStore(), true],
  ["in Redis", () => createRedisStore(redisUrl ?? "", () => undefined), redisUrl !== undefined],
];

describe.each(stores)("idempotency keys %s", (_, create, isThere) => {
  describe.skipIf(!isThere)("", () => {
    const store = isThere ? create() : createMemoryStore();
    afterAll(() => store.close());

    test("give the first result again, and run nothing", async () => {
      const key = randomUUID();
      expect(await once(store, { key, run: () => Promise.resolve({ id: 1 }) })).toEqual({
        result: { id: 1 },
        wasReplayed: false,
      });
      expect(await once(store, { key, run: () => Promise.reject(new Error("ran again")) })).toEqual({
        result: { id: 1 },
        wasReplayed: true,
      });
    });

    test("are refused for another input", async () => {
      const key = randomUUID();
      await once(store, { key, run: () => Promise.resolve(1) });
      await expect(once(store, { key, fingerprint: "other", run: () => Promise.resolve(2) })).rejects.toThrow(
        KeyReusedError,
      );
    });

    test("let those who come meanwhile wait for the one who runs", async () => {
      const key = randomUUID();
      let runs = 0;
      let finish: (value: unknown) => void = () => undefined;
      const result = new Promise((resolve) => (finish = resolve));
      const run = () => {
        runs++;
        return result;
      };
      const all = Promise.all([1, 2, 3, 4].map(() => once(store, { key, run })));
      finish({ id: 7 });
      expect((await all).map(({ result }) => result)).toEqual([{ id: 7 }, { id: 7 }, { id: 7 }, { id: 7 }]);
      expect(runs).toBe(1);
    });

    test("are free again when nothing was done", async () => {
      const key = randomUUID();
      await expect(once(store, { key, run: () => Promise.reject(new Error("throttled")) })).rejects.toThrow(
        "throttled",
      );
      expect((await once(store, { key, run: () => Promise.resolve("now") })).result).toBe("now");
    });

    test("remember a failure that is to be remembered", async () => {
      const key = randomUUID();
      const unknown = { unknown: "nobody knows" };
      expect(
        (await once(store, { key, run: () => Promise.reject(new Error("lost")), asResult: () => unknown })).result,
      ).toEqual(unknown);
      expect(await once(store, { key, run: () => Promise.reject(new Error("ran again")) })).toEqual({
        result: unknown,
        wasReplayed: true,
      });
    });

    test("whose holder did not finish in its time stand for something nobody knows", async () => {
      const key = randomUUID();
      await store.claim(key, { state: "running", fingerprint: "input", leaseUntil: Date.now() - 1 });
      await expect(once(store, { key, run: () => Promise.resolve("ran again") })).rejects.toThrow(HolderLostError);
    });
  });
});

describe("keys in this process", () => {
  test("are forgotten after 24 hours, and not before", async () => {
    let now = 0;
    const store = createMemoryStore(() => now);
    const entry = { state: "done", fingerprint: "", result: 1 } as const;
    await store.claim("key", entry);
    now = rememberedMs - 1;
    expect(await store.claim("key", entry)).toEqual(entry);
    now = rememberedMs + 1;
    expect(await store.claim("key", entry)).toBeUndefined();
  });

  test("are bounded: there is no room for more, and none is lost", async () => {
    const store = createMemoryStore();
    const entry = { state: "done", fingerprint: "", result: 1 } as const;
    for (let i = 0; i < 100_000; i++) await store.claim(String(i), entry);
    await expect(store.claim("one more", entry)).rejects.toThrow(StoreFullError);
    expect(await store.claim("0", entry)).toEqual(entry);
  });
});

test("a Redis that is not there is told as such", async () => {
  const store = createRedisStore("redis://127.0.0.1:1", () => undefined);
  await expect(once(store, { run: () => Promise.resolve(1) })).rejects.toThrow(StoreUnavailableError);
  await store.close();
});

test.skipIf(redisUrl === undefined)("keys in Redis are forgotten by it after 24 hours", async () => {
  const store = createRedisStore(redisUrl ?? "", () => undefined);
  const redis = new Redis(redisUrl ?? "");
  const key = randomUUID();
  await once(store, { key, run: () => Promise.resolve(1) });
  const left = await redis.pttl(`chime-graphql:idempotency:${key}`);
  expect(left).toBeGreaterThan(rememberedMs - 60_000);
  expect(left).toBeLessThanOrEqual(rememberedMs);
  redis.disconnect();
  await store.close();
});
