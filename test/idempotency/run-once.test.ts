import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/idempotency/memory-store.js";
import { createRedisStore } from "../../src/idempotency/redis-store.js";
import { KeyReusedError, OwnerLostError } from "../../src/idempotency/run-once.js";
import { type IdempotencyStore, StoreUnavailableError } from "../../src/idempotency/store.js";
import { hasRedisServer, redisConnection, redisServer } from "../support/redis-server.js";
import { once } from "./support.js";

const stores: [string, () => Promise<IdempotencyStore>, boolean][] = [
  ["in this process", () => Promise.resolve(createMemoryStore()), true],
  ["in Redis", async () => createRedisStore(await (await redisServer()).connection()), hasRedisServer],
];

describe.each(stores)("an idempotency key %s", (_, create, isThere) => {
  describe.skipIf(!isThere)("", async () => {
    const store = isThere ? await create() : createMemoryStore();

    test("returns the first result, and runs nothing the second time", async () => {
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

    test("is refused for another input", async () => {
      const key = randomUUID();
      await once(store, { key, run: () => Promise.resolve(1) });
      await expect(once(store, { key, fingerprint: "other", run: () => Promise.resolve(2) })).rejects.toThrow(
        KeyReusedError,
      );
    });

    test("lets callers that come meanwhile wait for the first one's result", async () => {
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

    test("is free again when nothing was done", async () => {
      const key = randomUUID();
      await expect(once(store, { key, run: () => Promise.reject(new Error("throttled")) })).rejects.toThrow(
        "throttled",
      );
      expect((await once(store, { key, run: () => Promise.resolve("now") })).result).toBe("now");
    });

    test("is not freed by an owner that does not hold it", async () => {
      const key = randomUUID();
      const claim = { state: "running", fingerprint: "input", owner: "holder", leaseUntil: Date.now() - 1 } as const;
      await store.claim(key, claim, "caller");
      await store.release(key, "another", "caller");
      await expect(once(store, { key, run: () => Promise.resolve("ran again") })).rejects.toThrow(OwnerLostError);
      await store.release(key, "holder", "caller");
      expect((await once(store, { key, run: () => Promise.resolve("now") })).result).toBe("now");
    });

    test("stores an error that counts as a result", async () => {
      const key = randomUUID();
      const unknown = { unknown: "outcome" };
      expect(
        (await once(store, { key, run: () => Promise.reject(new Error("lost")), asResult: () => unknown })).result,
      ).toEqual(unknown);
      expect(await once(store, { key, run: () => Promise.reject(new Error("ran again")) })).toEqual({
        result: unknown,
        wasReplayed: true,
      });
    });

    test("whose owner exceeded its lease has an unknown outcome", async () => {
      const key = randomUUID();
      await store.claim(
        key,
        { state: "running", fingerprint: "input", owner: "crashed", leaseUntil: Date.now() - 1 },
        "caller",
      );
      await expect(once(store, { key, run: () => Promise.resolve("ran again") })).rejects.toThrow(OwnerLostError);
    });
  });
});

test("an idempotency key is refused, and nothing runs, while Redis cannot be reached", async () => {
  const store = createRedisStore(await redisConnection("redis://127.0.0.1:1"));
  let runs = 0;
  const run = () => Promise.resolve(++runs);
  await expect(once(store, { run })).rejects.toThrow(StoreUnavailableError);
  expect(runs).toBe(0);
});
