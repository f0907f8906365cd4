import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";
import { createRedisStore } from "../../../src/chime/cache/redis-store.js";
import type { CacheStore } from "../../../src/chime/cache/store.js";
import { present } from "../../support/local-chime.js";
import { hasRedisServer, redisServer } from "../../support/redis-server.js";
import { gatewayReplica, interleave } from "./interleaving.js";

/** A seeded random number generator. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mistake of taking an entry's versions when it is stored, instead of before it was read. */
const versionedWhenStored = (store: CacheStore): CacheStore => ({
  ...store,
  async set(entries) {
    const versions = await store.versions(entries.map(({ key }) => key));
    await store.set(
      entries.flatMap((entry, i) => (versions[i] === undefined ? [] : [{ ...entry, versions: versions[i] }])),
    );
  },
});

/** The mistake of changing versions only when a write begins. */
const neverEnded = (store: CacheStore): CacheStore => ({
  ...store,
  begin: async (invalidations, write) => store.end(invalidations, write).then(() => true),
  end: () => Promise.resolve(),
});

const guards: readonly [string, (store: CacheStore) => CacheStore][] = [
  ["entries get their versions when they are stored", versionedWhenStored],
  ["reads during a write are cached", neverEnded],
];

describe("the cache in one process", () => {
  const run = (operations: number, seed: number, change: (store: CacheStore) => CacheStore = (store) => store) => {
    const random = mulberry32(seed);
    const store = change(createMemoryStore());
    return interleave({ operations, random, replicas: (chime) => [gatewayReplica(chime, store, random)] });
  };

  test("never returns a state from before an acknowledged write", async () => {
    const { stale, hits } = await run(10_000, 1);
    expect(stale).toBe(0);
    // A cache that is never used would pass as well.
    expect(hits).toBeGreaterThan(1000);
  });

  test.each(guards)("is found stale by this test when %s", async (_, change) => {
    expect((await run(10_000, 2, change)).stale).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasRedisServer)("the cache of two replicas on one Redis", async () => {
  const redis = hasRedisServer ? await redisServer() : undefined;

  async function run(
    operations: number,
    seed: number,
    change: (store: CacheStore) => CacheStore = (store) => store,
    disturb?: () => Promise<void>,
  ) {
    const random = mulberry32(seed);
    const stores = await Promise.all(
      [1, 2].map(async () =>
        createRedisStore({ connection: await present(redis).connection(), onState: () => undefined }),
      ),
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

  test("never returns a state from before an acknowledged write", async () => {
    const { stale, hits, operations } = await run(40_000, 3);
    expect(stale).toBe(0);
    expect(operations).toBeGreaterThanOrEqual(40_000);
    expect(hits).toBeGreaterThan(2000);
  }, 120_000);

  test("never returns a state from before an acknowledged write when Redis is emptied, killed and restarted with an old snapshot", async () => {
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
    "is found stale by this test when %s",
    async (_, change) => {
      expect((await run(10_000, 5, change)).stale).toBeGreaterThan(0);
    },
    120_000,
  );
});
