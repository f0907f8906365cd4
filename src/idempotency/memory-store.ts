import {
  defaultBytesPerCaller,
  type Entry,
  type IdempotencyStore,
  rememberedMs,
  StoreFullError,
  type StoreOptions,
} from "./store.js";

export interface MemoryStoreOptions extends StoreOptions {
  /** The size of all keys and results together. */
  readonly maxBytes?: number;
  readonly now?: () => number;
}

interface Stored {
  readonly entry: Entry;
  readonly caller: string;
  readonly bytes: number;
  readonly expiresAt: number;
}

/** The size of a map entry and its objects besides the texts in it. */
const overheadBytes = 200;

/** Remembers keys in this process, until it ends. A key is never forgotten early: when there is no room, new keys are refused. */
export function createMemoryStore({
  maxBytes = 4 * defaultBytesPerCaller,
  maxBytesPerCaller = defaultBytesPerCaller,
  now = Date.now,
}: MemoryStoreOptions = {}): IdempotencyStore {
  // In the order in which the entries expire.
  const entries = new Map<string, Stored>();
  const bytesOf = new Map<string, number>();
  let totalBytes = 0;

  function account(caller: string, bytes: number): void {
    totalBytes += bytes;
    const sum = (bytesOf.get(caller) ?? 0) + bytes;
    if (sum > 0) bytesOf.set(caller, sum);
    else bytesOf.delete(caller);
  }

  function remove(key: string): Stored | undefined {
    const stored = entries.get(key);
    if (!stored) return undefined;
    entries.delete(key);
    account(stored.caller, -stored.bytes);
    return stored;
  }

  function removeExpired(): void {
    for (const [key, { expiresAt }] of entries) {
      if (expiresAt > now()) return;
      remove(key);
    }
  }

  function put(key: string, entry: Entry, caller: string, bytes: number): void {
    entries.set(key, { entry, caller, bytes, expiresAt: now() + rememberedMs });
    account(caller, bytes);
  }

  return {
    claim(key, entry, caller) {
      removeExpired();
      const known = entries.get(key);
      if (known) return Promise.resolve(known.entry);
      const bytes = sizeOf(key, entry);
      if (totalBytes + bytes > maxBytes || (bytesOf.get(caller) ?? 0) + bytes > maxBytesPerCaller)
        return Promise.reject(new StoreFullError());
      put(key, entry, caller, bytes);
      return Promise.resolve(undefined);
    },
    settle(key, entry, caller) {
      remove(key);
      // The write is done: its result is stored even if it exceeds the limit, and the next claim is refused instead.
      put(key, entry, caller, sizeOf(key, entry));
      return Promise.resolve();
    },
    release(key, owner) {
      const entry = entries.get(key)?.entry;
      if (entry?.state === "running" && entry.owner === owner) remove(key);
      return Promise.resolve();
    },
  };
}

const sizeOf = (key: string, entry: Entry): number => 2 * (key.length + JSON.stringify(entry).length) + overheadBytes;
