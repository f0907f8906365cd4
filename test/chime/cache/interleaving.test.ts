import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";
import { createRedisStore } from "../../../src/chime/cache/redis-store.js";
import type { CacheStore } from "../../../src/chime/cache/store.js";
import { hasRedisServer, redisServer } from "../../support/redis-server.js";
import { gatewayReplica, interleave } from "./interleaving.js";

/** Numbers that are the same in every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mistake of marking an answer fresh when it is stored: its versions are taken then, and not before it was asked for. */
const markedWhenStored = (store: CacheStore): CacheStore => ({
  ...store,
  async set(entries) {
    const versions = await store.versions(entries.map(({ key }) => key));
    await store.set(
      entries.flatMap((keeping, i) => (versions[i] === undefined ? [] : [{ ...keeping, versions: versions[i] }])),
    );
  },
});

/** The mistake of changing versions only when a write begins. */
const neverEnded = (store: CacheStore): CacheStore => ({
  ...store,
  begin: async (stale, write) => store.end(stale, write).then(() => true),
  end: () => Promise.resolve(),
});

const guards: readonly [string, (store: CacheStore) => CacheStore][] = [
  ["an answer counts as fresh from when it is stored", markedWhenStored],
  ["what is read while a write is under way is kept", neverEnded],
];

describe("in one process", () => {
  const run = (operations: number, seed: number, change: (store: CacheStore) => CacheStore = (store) => store) => {
    const random = mulberry32(seed);
    const store = change(createMemoryStore());
    return interleave({ operations, random, replicas: (chime) => [gatewayReplica(chime, store, random)] });
  };

  test("nobody is shown a state from before an answered write", async () => {
    const { stale, hits } = await run(10_000, 1);
    expect(stale).toBe(0);
    // The cache is worth its trouble only if it is used.
    expect(hits).toBeGreaterThan(1000);
  });

  test.each(guards)("the test finds the fault when %s", async (_, change) => {
    expect((await run(10_000, 2, change)).stale).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasRedisServer)("two replicas on one Redis", async () => {
  const redis = hasRedisServer ? await redisServer() : undefined;

  async function run(
    operations: number,
    seed: number,
    change: (store: CacheStore) => CacheStore = (store) => store,
    disturb?: () => Promise<void>,
  ) {
    const random = mulberry32(seed);
    const stores = await Promise.all(
      [1, 2].map(() => createRedisStore({ url: redis?.url ?? "", onState: () => undefined })),
    );
    try {
      return await interleave({
        operations,
        random,
        replicas: (chime) => stores.map((store) => gatewayReplica(chime, change(store), random)),
        ...(disturb && { disturb, disturbances: 12 }),
      });
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  }

  test("nobody is shown a state from before an answered write", async () => {
    const { stale, hits, operations } = await run(40_000, 3);
    expect(stale).toBe(0);
    expect(operations).toBeGreaterThanOrEqual(40_000);
    expect(hits).toBeGreaterThan(2000);
  }, 120_000);

  test("not even when Redis is emptied, killed, and started again with what it had saved", async () => {
    const client = redis?.client();
    const disturbances = [() => client?.flushall(), () => client?.save(), () => redis?.kill(), () => redis?.start()];
    let next = 0;
    const { stale, hits } = await run(10_000, 4, undefined, async () => {
      await disturbances[next++ % disturbances.length]?.();
    });
    expect(next).toBeGreaterThan(11);
    expect(stale).toBe(0);
    expect(hits).toBeGreaterThan(500);
  }, 120_000);

  test.each(guards)(
    "the test finds the fault when %s",
    async (_, change) => {
      expect((await run(10_000, 5, change)).stale).toBeGreaterThan(0);
    },
    120_000,
  );
});
