import type { Dependencies } from "./dependencies.js";

/**
 * The versions of everything that a response depends on, at one moment, as one text. Undefined while a write invalidates any of it, and
 * while the store is unavailable: a response that is read then must not be stored.
 */
export type Versions = string | undefined;

/** The key of a cache entry, and what the entry depends on. */
export interface CacheKey extends Dependencies {
  readonly key: string;
}

/** The cached value, if no write has invalidated it, and the versions of a response that is read from now on. */
export interface Lookup {
  readonly cached?: { readonly value: unknown };
  readonly versions: Versions;
}

export interface CacheEntry {
  readonly key: CacheKey;
  /** As they were before the response was requested. A later lookup compares them with the current ones. */
  readonly versions: string;
  readonly value: unknown;
  readonly ttlMs: number;
}

/**
 * The cache that requests share. An entry holds the versions that its dependencies had before the response was requested, and is valid
 * while these are the current ones. A response that was in flight during a write is therefore never found, whenever it is stored.
 */
export interface CacheStore {
  get(keys: readonly CacheKey[]): Promise<readonly Lookup[]>;
  /** The versions of responses that are read from now on. */
  versions(keys: readonly Dependencies[]): Promise<readonly Versions[]>;
  set(entries: readonly CacheEntry[]): Promise<void>;
  /** Starts a write: until its end, and for at most `ms`, nothing that depends on these tags is found or stored. False if the store is unavailable. */
  begin(invalidations: readonly Dependencies[], write: string, ms: number): Promise<boolean>;
  /** Ends a write: the tags get new versions. Nothing older is found afterwards, even if the store is unavailable now. */
  end(invalidations: readonly Dependencies[], write: string): Promise<void>;
  close(): Promise<void>;
}
