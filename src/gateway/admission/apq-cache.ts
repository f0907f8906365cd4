import { createHash } from "node:crypto";
import type { PersistedQueryOptions } from "@apollo/server";
import { LRUCache } from "lru-cache";
import type { RedisConnection } from "../../redis/connection.js";
import { apqOverheadBytes } from "./apq-quota.js";

const prefix = "chime-graphql:";
/** Longer documents are not stored: clients send them with every request. */
const maxLength = 100_000;
const commandTimeoutMs = 500;
const hashLength = 64;

type ApqCache = NonNullable<PersistedQueryOptions["cache"]>;

/** The size of all documents in this process. The least recently used are evicted. */
const maxBytes = 32 * 1024 * 1024;

/** Automatic persisted queries of this process. Short documents count for more than their text, so that many of them are limited, too. */
export function createMemoryApqCache(): ApqCache {
  const documents = new LRUCache<string, string>({
    maxSize: maxBytes,
    sizeCalculation: (text) => 2 * text.length + apqOverheadBytes,
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set(key, text, { ttl } = {}) {
      if (text.length <= maxLength)
        documents.set(key, text, ttl === undefined || ttl === null ? {} : { ttl: ttl * 1000 });
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}

/** Automatic persisted queries, shared by all replicas. While Redis is unavailable none is found, and clients send their documents. */
export function createRedisApqCache(connection: RedisConnection): ApqCache {
  const redis = connection.client(commandTimeoutMs);
  // The connection reports failures.
  const orNone = <T>(command: Promise<T>): Promise<T | undefined> => command.catch(() => undefined);

  return {
    async get(key) {
      const text = (await orNone(redis.get(prefix + key))) ?? undefined;
      // A document that somebody wrote to Redis under the hash of another is not executed.
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
  };
}
