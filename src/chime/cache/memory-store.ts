import { LRUCache } from "lru-cache";
import type { Dependencies } from "./dependencies.js";
import type { CacheStore, Versions } from "./store.js";
import { everything, joined, newVersion, initialVersion } from "./versions.js";

/** A tag's version, and the writes under way that will change it: until when they are at most. */
interface Tag {
  version: string;
  readonly writes: Map<string, number>;
}

interface Entry {
  readonly versions: string;
  readonly value: unknown;
}

/** Accounts whose versions are remembered; of one that is forgotten nothing older is found. */
const maxScopes = 10_000;

export interface MemoryStoreOptions {
  /** Objects kept at once: those that have not been asked for longest give way. */
  readonly maxObjects?: number;
  /** Tags remembered in one scope before all of it is forgotten. */
  readonly maxTags?: number;
  readonly now?: () => number;
}

/** Objects in a kept answer: a page counts for its items. */
const sizeOf = ({ value }: Entry): number => {
  const items: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "items") : undefined;
  return Array.isArray(items) ? items.length + 1 : 1;
};

/** Answers kept in this process, for this process alone. */
export function createMemoryStore({
  maxObjects = 100_000,
  maxTags = 50_000,
  now = Date.now,
}: MemoryStoreOptions = {}): CacheStore {
  const entries = new LRUCache<string, Entry>({ maxSize: maxObjects, sizeCalculation: sizeOf, perf: { now } });
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
      // Whoever wrote has not come back in time: the write is taken to be over.
      tag.writes.delete(write);
      tag.version = newVersion();
    }
    return tag.version;
  }

  const versionsOf = ({ scope, tags }: Dependencies): Versions => {
    const known = scopeOf(scope);
    return joined([everything, ...tags].map((tag) => versionOf(known.get(tag))));
  };

  function change(stale: readonly Dependencies[], how: (tag: Tag) => void): Promise<void> {
    for (const { scope, tags } of stale) {
      const known = scopeOf(scope);
      for (const name of tags) {
        const tag = known.get(name) ?? { version: initialVersion, writes: new Map<string, number>() };
        known.set(name, tag);
        how(tag);
      }
    }
    return Promise.resolve();
  }

  return {
    get: (keys) =>
      Promise.resolve(
        keys.map((place) => {
          const versions = versionsOf(place);
          const entry = versions === undefined ? undefined : entries.get(place.key);
          return entry && entry.versions === versions ? { cached: { value: entry.value }, versions } : { versions };
        }),
      ),
    versions: (keys) => Promise.resolve(keys.map(versionsOf)),
    set(added) {
      for (const { key, versions, value, ttlMs } of added) entries.set(key.key, { versions, value }, { ttl: ttlMs });
      return Promise.resolve();
    },
    begin: (stale, write, ms) => change(stale, (tag) => tag.writes.set(write, now() + ms)).then(() => true),
    end: (stale, write) =>
      change(stale, (tag) => {
        tag.writes.delete(write);
        tag.version = newVersion();
      }),
    close: () => Promise.resolve(),
  };
}
