import type { Redis } from "ioredis";
import type { RedisConnection } from "../redis/connection.js";
import { type Entry, type IdempotencyStore, rememberedMs, StoreUnavailableError } from "./store.js";

const prefix = "chime-graphql:idempotency:";
const commandTimeoutMs = 1500;
const attempts = 2;
/** Claims whose answers were lost, and that are to be released when Redis is available again. */
const maxLostClaims = 10_000;

/** Deletes a key if it holds the claim of this owner. */
const releaseScript = `
local entry = redis.call('GET', KEYS[1])
if entry and cjson.decode(entry).owner == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`;

/** Keys shared by all replicas behind one Redis or Valkey. */
export function createRedisStore(connection: RedisConnection): IdempotencyStore {
  const redis = connection.client(commandTimeoutMs);
  /** Owners by key. */
  const lostClaims = new Map<string, string>();

  /** A short interruption is waited for, and the command is sent again: each may be sent twice. */
  async function reached<T>(command: (redis: Redis) => Promise<T>): Promise<T> {
    let cause: unknown;
    for (let attempt = 0; attempt < attempts; attempt++) {
      await connection.settled(commandTimeoutMs);
      try {
        return await command(redis);
      } catch (error) {
        cause = error;
      }
    }
    throw new StoreUnavailableError("Redis is unavailable", { cause });
  }

  const release = (key: string, owner: string): Promise<unknown> =>
    reached(() => redis.eval(releaseScript, 1, prefix + key, owner));

  /** Nothing was sent under these claims. Left alone they would stand for writes whose outcome is unknown. */
  async function releaseLostClaims(): Promise<void> {
    for (const [key, owner] of lostClaims) {
      await release(key, owner);
      lostClaims.delete(key);
    }
  }

  connection.onReady(() => void releaseLostClaims().catch(() => undefined));

  async function claim(key: string, owner: string, text: string): Promise<Entry | undefined> {
    for (;;) {
      const isNew = await reached(() => redis.set(prefix + key, text, "PX", rememberedMs, "NX"));
      if (isNew) return undefined;
      const found = await reached(() => redis.get(prefix + key));
      // Released between the two commands: the key is free again.
      if (found === null) continue;
      const entry = JSON.parse(found) as Entry;
      // The claim had succeeded, but its answer was lost.
      return entry.state === "running" && entry.owner === owner ? undefined : entry;
    }
  }

  return {
    async claim(key, entry) {
      const lost = lostClaims.get(key);
      if (lost !== undefined) {
        await release(key, lost);
        lostClaims.delete(key);
      }
      try {
        return await claim(key, entry.owner, JSON.stringify(entry));
      } catch (error) {
        if (lostClaims.size < maxLostClaims) lostClaims.set(key, entry.owner);
        throw error;
      }
    },
    async settle(key, entry) {
      await reached(() => redis.set(prefix + key, JSON.stringify(entry), "PX", rememberedMs));
    },
    async release(key, owner) {
      await release(key, owner);
    },
  };
}
