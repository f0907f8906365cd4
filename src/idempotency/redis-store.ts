import { Redis } from "ioredis";
import { type Entry, type IdempotencyStore, rememberedMs, StoreUnavailableError } from "./store.js";

const prefix = "chime-graphql:idempotency:";

/** Keys shared by all replicas behind one Redis or Valkey. */
export function createRedisStore(url: string, onError: (error: Error) => void): IdempotencyStore {
  // A command that cannot be sent now fails now: the request that waits for it has a deadline.
  const redis = new Redis(url, {
    enableOfflineQueue: true,
    maxRetriesPerRequest: 1,
    connectTimeout: 3000,
    commandTimeout: 3000,
  });
  redis.on("error", onError);

  const reached = async <T>(command: Promise<T>): Promise<T> => {
    try {
      return await command;
    } catch (cause) {
      throw new StoreUnavailableError("The store of idempotency keys cannot be reached", { cause });
    }
  };

  return {
    async claim(key, entry) {
      for (;;) {
        const isOurs = await reached(redis.set(prefix + key, JSON.stringify(entry), "PX", rememberedMs, "NX"));
        if (isOurs) return undefined;
        const taken = await reached(redis.get(prefix + key));
        // Released between the two commands: then it is free again.
        if (taken !== null) return JSON.parse(taken) as Entry;
      }
    },
    async settle(key, entry) {
      await reached(redis.set(prefix + key, JSON.stringify(entry), "PX", rememberedMs));
    },
    async release(key) {
      await reached(redis.del(prefix + key));
    },
    close() {
      redis.disconnect();
      return Promise.resolve();
    },
  };
}
