import { createHash } from "node:crypto";
import type { PersistedQueryOptions } from "@apollo/server";
import { Redis } from "ioredis";

const prefix = "chime-graphql:";
/** Larger documents are sent whole each time, rather than fill the store. */
const maxLength = 100_000;
const commandTimeoutMs = 500;
const hashLength = 64;

type Cache = NonNullable<PersistedQueryOptions["cache"]>;

export interface ApqCache extends Cache {
  close(): void;
}

/** Persisted queries shared by all replicas. While Redis is gone they are not: clients then send their queries whole. */
export function createApqCache(url: string, onError: (error: Error) => void): ApqCache {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3000,
    commandTimeout: commandTimeoutMs,
  });
  let isDown = false;
  const failed = (error: Error): void => {
    // Told once, not with every request that would have liked to know.
    if (!isDown) onError(error);
    isDown = true;
  };
  redis.on("error", failed);
  redis.on("ready", () => (isDown = false));
  const orNone = async <T>(command: Promise<T>): Promise<T | undefined> => {
    try {
      return await command;
    } catch (error) {
      if (error instanceof Error) failed(error);
      return undefined;
    }
  };

  return {
    async get(key) {
      const text = (await orNone(redis.get(prefix + key))) ?? undefined;
      // Whoever can write to the store cannot have a query answered for another's hash.
      return text !== undefined &&
        createHash("sha256").update(text).digest("hex") === key.slice(-hashLength).toLowerCase()
        ? text
        : undefined;
    },
    async set(key, text, { ttl } = {}) {
      if (text.length > maxLength) return;
      await orNone(
        ttl === undefined || ttl === null ? redis.set(prefix + key, text) : redis.set(prefix + key, text, "EX", ttl),
      );
    },
    async delete(key) {
      return (await orNone(redis.del(prefix + key))) === 1;
    },
    close: () => redis.disconnect(),
  };
}
