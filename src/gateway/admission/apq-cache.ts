import { createHash } from "node:crypto";
import type { PersistedQueryOptions } from "@apollo/server";
import type { RedisConnection } from "../../redis/connection.js";

const prefix = "chime-graphql:";
/** Longer documents are not stored: clients send them with every request. */
const maxLength = 100_000;
const commandTimeoutMs = 500;
const hashLength = 64;

type ApqCache = NonNullable<PersistedQueryOptions["cache"]>;

/** Automatic persisted queries, shared by all replicas. While Redis is unavailable none is found, and clients send their documents. */
export function createApqCache(connection: RedisConnection): ApqCache {
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
