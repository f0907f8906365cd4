import { type Entry, type IdempotencyStore, rememberedMs, StoreFullError } from "./store.js";

const maxKeys = 100_000;

/** Keys remembered by this process alone, and as long as it lives. */
export function createMemoryStore(now: () => number = Date.now): IdempotencyStore {
  // Keys stand in the order in which they were taken, so that the oldest come first.
  const entries = new Map<string, { readonly entry: Entry; readonly until: number }>();

  function forgetOld(): void {
    for (const [key, { until }] of entries) {
      if (until > now()) return;
      entries.delete(key);
    }
  }

  return {
    claim(key, entry) {
      forgetOld();
      const taken = entries.get(key);
      if (taken) return Promise.resolve(taken.entry);
      if (entries.size >= maxKeys) return Promise.reject(new StoreFullError());
      entries.set(key, { entry, until: now() + rememberedMs });
      return Promise.resolve(undefined);
    },
    settle(key, entry) {
      entries.delete(key);
      entries.set(key, { entry, until: now() + rememberedMs });
      return Promise.resolve();
    },
    release(key) {
      entries.delete(key);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
