import { LRUCache } from "lru-cache";
import type { Dependencies } from "./dependencies.js";
import { kindOf } from "./kind.js";
import type { CacheStore, Versions } from "./store.js";
import { everything, joined, newVersion, initialVersion } from "./versions.js";

/** A tag's version, and the writes in progress that invalidate it, with the time at which each is over at the latest. */
interface Tag {
  version: string;
  readonly writes: Map<string, number>;
}

interface Entry {
  readonly versions: string;
  readonly value: unknown;
}

/** Accounts whose versions are held. When one is evicted, its entries are not found any more. */
const maxScopes = 10_000;

export interface MemoryStoreOptions {
  /** The approximate size of all entries in bytes. The least recently used are evicted. */
  readonly maxBytes?: number;
  /** Tags of one scope. Beyond it, all entries of the scope are invalidated. */
  readonly maxTags?: number;
  readonly now?: () => number;
  /** An entry was evicted because the cache was full. */
  readonly onEviction?: ((kind: string) => void) | undefined;
}

/** The approximate size of the entries, by kind. */
export interface MemoryUsage {
  readonly bytesByKind: ReadonlyMap<string, number>;
}

/** The size of an object of Chime in memory, rounded up. */
const bytesPerObject = 1000;

/** The approximate size of an entry in bytes. A page counts for its items, and a key for its filters, which callers choose. */
const sizeOf = ({ value, versions }: Entry, key: string): number => {
  const items: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "items") : undefined;
  const objects = Array.isArray(items) ? items.length + 1 : 1;
  return objects * bytesPerObject + 2 * (key.length + versions.length);
};

/** A cache in this process, for this process only. */
export function createMemoryStore({
  maxBytes = 100_000_000,
  maxTags = 50_000,
  now = Date.now,
  onEviction,
}: MemoryStoreOptions = {}): CacheStore & MemoryUsage {
  const bytesByKind = new Map<string, number>();
  const grow = (key: string, bytes: number): void =>
    void bytesByKind.set(kindOf(key), (bytesByKind.get(kindOf(key)) ?? 0) + bytes);
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: sizeOf,
    perf: { now },
    onInsert: (entry, key) => grow(key, sizeOf(entry, key)),
    dispose(entry, key, reason) {
      grow(key, -sizeOf(entry, key));
      if (reason === "evict") onEviction?.(kindOf(key));
    },
  });
  const scopes = new LRUCache<string, Map<string, Tag>>({ max: maxScopes });

  function scopeOf(name: string): Map<string, Tag> {
    let scope = scopes.get(name);
    if (!scope || scope.size > maxTags)
      scopes.set(name, (scope = new Map([[everything, { version: newVersion(), writes: new Map<string, number>() }]])));
    return scope;
  }

  function versionOf(tag: Tag | undefined): Versions {
    if (!tag) return initialVersion;
    for (const [write, until] of tag.writes) {
      if (until > now()) return undefined;
      // The write did not end in time: it counts as over.
      tag.writes.delete(write);
      tag.version = newVersion();
    }
    return tag.version;
  }

  const versionsOf = ({ scope, tags }: Dependencies): Versions => {
    const known = scopeOf(scope);
    return joined([everything, ...tags].map((tag) => versionOf(known.get(tag))));
  };

  function change(invalidations: readonly Dependencies[], update: (tag: Tag) => void): Promise<void> {
    for (const { scope, tags } of invalidations) {
      const known = scopeOf(scope);
      for (const name of tags) {
        const tag = known.get(name) ?? { version: initialVersion, writes: new Map<string, number>() };
        known.set(name, tag);
        update(tag);
      }
    }
    return Promise.resolve();
  }

  return {
    bytesByKind,
    get: (keys) =>
      Promise.resolve(
        keys.map((key) => {
          const versions = versionsOf(key);
          const entry = versions === undefined ? undefined : entries.get(key.key);
          return entry && entry.versions === versions ? { cached: { value: entry.value }, versions } : { versions };
        }),
      ),
    versions: (keys) => Promise.resolve(keys.map(versionsOf)),
    set(added) {
      for (const { key, versions, value, ttlMs } of added) entries.set(key.key, { versions, value }, { ttl: ttlMs });
      return Promise.resolve();
    },
    begin: (invalidations, write, ms) =>
      change(invalidations, (tag) => tag.writes.set(write, now() + ms)).then(() => true),
    end: (invalidations, write) =>
      change(invalidations, (tag) => {
        tag.writes.delete(write);
        tag.version = newVersion();
      }),
    close: () => Promise.resolve(),
  };
}
