import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../../src/chime/cache/memory-store.js";

describe("the size of the cache in memory", () => {
  const keyOf = (i: number, filter: string) => ({
    key: `ListAccounts:${i}:${filter}`,
    scope: "",
    tags: ["ListAccounts"],
  });

  async function held(store: ReturnType<typeof createMemoryStore>, count: number, filter: string, value: unknown) {
    for (let i = 0; i < count; i++) {
      const key = keyOf(i, filter);
      const [versions] = await store.versions([key]);
      await store.set([{ key, versions: versions ?? "", value, ttlMs: 60_000 }]);
    }
    const lookups = await store.get(Array.from({ length: count }, (_, i) => keyOf(i, filter)));
    return lookups.filter(({ cached }) => cached !== undefined).length;
  }

  test("counts long filters in the keys, which callers choose", async () => {
    const store = createMemoryStore({ maxBytes: 1_000_000 });
    expect(await held(store, 200, "x".repeat(9_000), { items: [], next: undefined })).toBeLessThan(60);
    expect(await held(store, 200, "short", { items: [], next: undefined })).toBe(200);
  });

  test("counts a page for its items", async () => {
    const store = createMemoryStore({ maxBytes: 1_000_000 });
    expect(await held(store, 20, "", { items: Array.from({ length: 200 }, () => ({})), next: undefined })).toBe(4);
  });

  test("keeps the entries that were used last", async () => {
    const store = createMemoryStore({ maxBytes: 10_000 });
    await held(store, 100, "", {});
    const [oldest, newest] = await store.get([keyOf(0, ""), keyOf(99, "")]);
    expect([oldest?.cached, newest?.cached]).toEqual([undefined, { value: {} }]);
  });
});
