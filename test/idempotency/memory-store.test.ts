import { describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/idempotency/memory-store.js";
import { rememberedMs, type RunningEntry, StoreFullError } from "../../src/idempotency/store.js";

const claim: RunningEntry = { state: "running", fingerprint: "", owner: "owner", leaseUntil: 0 };

describe("idempotency keys in this process", () => {
  test("are remembered for 24 hours", async () => {
    let now = 0;
    const store = createMemoryStore({ now: () => now });
    await store.claim("key", claim, "caller");
    now = rememberedMs - 1;
    expect(await store.claim("key", claim, "caller")).toEqual(claim);
    now = rememberedMs + 1;
    expect(await store.claim("key", claim, "caller")).toBeUndefined();
  });

  test("of one caller are limited in bytes, so that other callers still find room", async () => {
    const store = createMemoryStore({ maxBytes: 100_000, maxBytesPerCaller: 50_000 });
    let count = 0;
    const fill = async (): Promise<never> => {
      for (;;) await store.claim(`greedy ${count++}`, claim, "greedy");
    };
    await expect(fill()).rejects.toThrow(StoreFullError);
    expect(count).toBeGreaterThan(50);
    expect(await store.claim("modest", claim, "modest")).toBeUndefined();
    // Nothing was forgotten to make room.
    expect(await store.claim("greedy 0", claim, "greedy")).toEqual(claim);
  });

  test("are limited in bytes altogether", async () => {
    const store = createMemoryStore({ maxBytes: 100_000, maxBytesPerCaller: 50_000 });
    const fill = async (): Promise<never> => {
      for (let i = 0; ; i++) await store.claim(`key ${i}`, claim, `caller ${i % 10}`);
    };
    await expect(fill()).rejects.toThrow(StoreFullError);
    await expect(store.claim("another", claim, "another caller")).rejects.toThrow(StoreFullError);
  });

  test("count with the size of their results, until they expire or are released", async () => {
    let now = 0;
    const store = createMemoryStore({ maxBytesPerCaller: 10_000, now: () => now });
    await store.claim("large", claim, "caller");
    await store.settle("large", { state: "done", fingerprint: "", result: "x".repeat(10_000) }, "caller");
    await expect(store.claim("next", claim, "caller")).rejects.toThrow(StoreFullError);
    now = rememberedMs + 1;
    for (let i = 0; i < 1000; i++) {
      expect(await store.claim("next", claim, "caller")).toBeUndefined();
      await store.release("next", "owner", "caller");
    }
  });
});
