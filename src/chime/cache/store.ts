import type { Dependencies } from "./dependencies.js";

/**
 * The versions of all that an answer depends on, at one moment, as one text. Undefined while a write on any of it is under
 * way, or when the store cannot tell: an answer read then is not to be kept.
 */
export type Versions = string | undefined;

/** Something that can be looked up: where its answer is kept, and what that depends on. */
export interface CacheKey extends Dependencies {
  readonly key: string;
}

/** An answer in its place, if there is one that no write has made untrue since; and the versions an answer read from now on would have. */
export interface Lookup {
  readonly cached?: { readonly value: unknown };
  readonly versions: Versions;
}

export interface CacheEntry {
  readonly key: CacheKey;
  /** As they were before the answer was asked for: whoever looks will see whether they still hold. */
  readonly versions: string;
  readonly value: unknown;
  readonly ttlMs: number;
}

/**
 * Where answers are kept between requests. An answer is kept with the versions that its dependencies had before it was asked
 * for, and is good as long as these are the current ones. So an answer that was under way while something was written is
 * never found, whenever it is kept.
 */
export interface CacheStore {
  get(keys: readonly CacheKey[]): Promise<readonly Lookup[]>;
  /** Only the versions that answers read from now on would have. */
  versions(keys: readonly Dependencies[]): Promise<readonly Versions[]>;
  set(entries: readonly CacheEntry[]): Promise<void>;
  /** A write begins: until its end, but no longer than this, nothing that depends on these tags is found or kept. False: the store was not told. */
  begin(stale: readonly Dependencies[], write: string, ms: number): Promise<boolean>;
  /** The write is over: the tags have new versions. Whatever happens to the store, nothing older is found after this. */
  end(stale: readonly Dependencies[], write: string): Promise<void>;
  close(): Promise<void>;
}
