import type { Redis } from "ioredis";
import type { RedisConnection } from "../redis/connection.js";
import { createCallerUsage } from "./redis-usage.js";
import {
  defaultBytesPerCaller,
  type Entry,
  type IdempotencyStore,
  rememberedMs,
  StoreFullError,
  type StoreOptions,
  StoreUnavailableError,
} from "./store.js";

const prefix = "chime-graphql:idempotency:";
const commandTimeoutMs = 1500;
const attempts = 2;
/** Claims whose answers were lost, and that are to be released when Redis is available again. */
const maxLostClaims = 10_000;

/** Deletes a key if it holds the claim of this owner. Returns the size of its entry. */
const releaseScript = `
local entry = redis.call('GET', KEYS[1])
if entry and cjson.decode(entry).owner == ARGV[1] then
  redis.call('DEL', KEYS[1])
  return #entry
end
return 0
`;

/** Keys shared by all replicas behind one Redis or Valkey. */
export function createRedisStore(
  connection: RedisConnection,
  { maxBytesPerCaller = defaultBytesPerCaller }: StoreOptions = {},
): IdempotencyStore {
  const redis = connection.client(commandTimeoutMs);
  const usage = createCallerUsage(redis, maxBytesPerCaller);
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

  const release = async (key: string, owner: string): Promise<number> =>
    Number(await reached(() => redis.eval(releaseScript, 1, prefix + key, owner)));

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
    async claim(key, entry, caller) {
      const lost = lostClaims.get(key);
      if (lost !== undefined) {
        await release(key, lost);
        lostClaims.delete(key);
      }
      const text = JSON.stringify(entry);
      let isAccepted = true;
      try {
        const known = await claim(key, entry.owner, text);
        if (known) return known;
        isAccepted = await reached(() => usage.reserve(caller, sizeOf(key, text.length)));
        if (!isAccepted) await release(key, entry.owner);
      } catch (error) {
        if (lostClaims.size < maxLostClaims) lostClaims.set(key, entry.owner);
        throw error;
      }
      if (!isAccepted) throw new StoreFullError();
      return undefined;
    },
    async settle(key, entry, caller) {
      const text = JSON.stringify(entry);
      await reached(() => redis.set(prefix + key, text, "PX", rememberedMs));
      // The result is stored, whatever becomes of its count.
      await reached(() => usage.add(caller, text.length)).catch(() => undefined);
    },
    async release(key, owner, caller) {
      const length = await release(key, owner);
      if (length > 0) await reached(() => usage.add(caller, -sizeOf(key, length))).catch(() => undefined);
    },
  };
}

/** The size of a key and its entry in Redis, besides the texts themselves. */
const overheadBytes = 100;
const sizeOf = (key: string, length: number): number => prefix.length + key.length + length + overheadBytes;
