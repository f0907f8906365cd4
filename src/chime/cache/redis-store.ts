import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { Redis } from "ioredis";
import type { RedisConnection } from "../../redis/connection.js";
import type { Dependencies } from "./dependencies.js";
import { createPendingInvalidations } from "./pending-invalidations.js";
import { createRedisNamespace } from "./redis-namespace.js";
import { beginScript, endScript, expireScript } from "./redis-scripts.js";
import type { CacheStore, Lookup, CacheKey, Versions } from "./store.js";
import { everything, joined, newVersion, initialVersion } from "./versions.js";

/** Longer than any entry is valid and any write takes. */
const versionsTtlMs = 24 * 60 * 60 * 1000;
const maxTags = 10_000;

export interface RedisStoreOptions {
  readonly connection: RedisConnection;
  /** The cache has become available, or unavailable. */
  readonly onState: (isAvailable: boolean) => void;
}

/**
 * A cache shared by all replicas on one Redis or Valkey. While it is unavailable, nothing is found or stored. Invalidations of that time are
 * sent before it is used again.
 */
export async function createRedisStore({ connection, onState }: RedisStoreOptions): Promise<CacheStore> {
  const pendingInvalidations = createPendingInvalidations();
  const server = createRedisNamespace({
    connection,
    onState,
    pending: {
      isEmpty: () => pendingInvalidations.isEmpty(),
      async flush(namespace, redis) {
        const invalidations = pendingInvalidations.take();
        await Promise.all(invalidations.map((each) => end(redis, namespace, each, newVersion()))).catch(
          (error: unknown) => {
            pendingInvalidations.add(invalidations);
            throw error;
          },
        );
      },
    },
  });
  await server.settled;

  const versionsKey = (namespace: string, scope: string): string => `${namespace}v:${scope}`;
  /** Hashed, because a key may contain an e-mail address. */
  const entryKey = (namespace: string, key: string): string =>
    `${namespace}e:${createHash("sha256").update(key).digest("base64url")}`;

  const end = (redis: Redis, namespace: string, { scope, tags }: Dependencies, write: string): Promise<unknown> =>
    redis.eval(endScript, 1, versionsKey(namespace, scope), write, newVersion(), versionsTtlMs, maxTags, ...tags);

  /** The fields of the scopes' hashes for these keys. The hash of a scope that is new to Redis is created. */
  async function fieldsOf(redis: Redis, namespace: string, keys: readonly Dependencies[]): Promise<Fields> {
    const wanted = new Map<string, Set<string>>();
    for (const { scope, tags } of keys) {
      const known = wanted.get(scope) ?? new Set([everything]);
      wanted.set(scope, known);
      for (const tag of tags) known.add(tag);
    }
    const fields = Array.from(wanted, async ([scope, tags]) => {
      const key = versionsKey(namespace, scope);
      const read = (): Promise<(string | null)[]> => redis.hmget(key, ...tags);
      let values = await read();
      if (values[0] === null)
        [, , values] = await Promise.all([
          redis.hsetnx(key, everything, newVersion()),
          redis.pexpire(key, versionsTtlMs),
          read(),
        ]);
      return [scope, new Map(Array.from(tags, (tag, i) => [tag, values[i] ?? null]))] as const;
    });
    return new Map(await Promise.all(fields));
  }

  function versionOf(namespace: string, scope: string, tag: string, field: string | null | undefined): Versions {
    if (field === null || field === undefined) return tag === everything ? undefined : initialVersion;
    if (!field.startsWith("!")) return field;
    const [until = ""] = field.slice(1).split(",");
    if (Number(until) < Date.now())
      void server.run((redis) => redis.eval(expireScript, 1, versionsKey(namespace, scope), tag, field, newVersion()));
    return undefined;
  }

  async function versionsIn(redis: Redis, namespace: string, keys: readonly Dependencies[]): Promise<Versions[]> {
    const fields = await fieldsOf(redis, namespace, keys);
    return keys.map(({ scope, tags }) =>
      joined([everything, ...tags].map((tag) => versionOf(namespace, scope, tag, fields.get(scope)?.get(tag)))),
    );
  }

  async function lookupIn(redis: Redis, namespace: string, keys: readonly CacheKey[]): Promise<Lookup[]> {
    // In this order: an entry is compared with versions that are read after it.
    const [entries, versions] = await Promise.all([
      redis.mgetBuffer(keys.map(({ key }) => entryKey(namespace, key))),
      versionsIn(redis, namespace, keys),
    ]);
    return keys.map((_, i) => {
      const entry = versions[i] === undefined ? null : entries[i];
      const stored = entry ? readEntry(entry) : undefined;
      return stored && stored.versions === versions[i]
        ? { cached: { value: stored.value }, versions: versions[i] }
        : { versions: versions[i] };
    });
  }

  return {
    async get(keys) {
      const namespace = server.current();
      const found =
        namespace === undefined || keys.length === 0
          ? undefined
          : await server.run((redis) => lookupIn(redis, namespace, keys));
      return found ?? keys.map(() => ({ versions: undefined }));
    },
    async versions(keys) {
      const namespace = server.current();
      const found =
        namespace === undefined || keys.length === 0
          ? undefined
          : await server.run((redis) => versionsIn(redis, namespace, keys));
      return found ?? keys.map(() => undefined);
    },
    async set(entries) {
      const namespace = server.current();
      if (namespace === undefined) return;
      await server.run((redis) => {
        const pipeline = redis.pipeline();
        for (const { key, versions, value, ttlMs } of entries)
          pipeline.set(entryKey(namespace, key.key), serialize({ versions, value }), "PX", Math.ceil(ttlMs));
        return pipeline.exec();
      });
    },
    async begin(invalidations, write, ms) {
      const namespace = server.current();
      if (namespace === undefined) return false;
      const begun = await server.run((redis) =>
        Promise.all(
          invalidations.map(({ scope, tags }) =>
            redis.eval(beginScript, 1, versionsKey(namespace, scope), write, Math.ceil(ms), versionsTtlMs, ...tags),
          ),
        ),
      );
      return begun !== undefined;
    },
    async end(invalidations, write) {
      const namespace = server.current();
      const done =
        namespace === undefined
          ? undefined
          : await server.run((redis) => Promise.all(invalidations.map((each) => end(redis, namespace, each, write))));
      if (!done) pendingInvalidations.add(invalidations);
    },
    close() {
      server.close();
      return Promise.resolve();
    },
  };
}

type Fields = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** Decodes an entry. An entry that another release of Node encoded may be unreadable, and is ignored. */
function readEntry(entry: Buffer): { readonly versions: string; readonly value: unknown } | undefined {
  try {
    return deserialize(entry) as { versions: string; value: unknown };
  } catch {
    return undefined;
  }
}
