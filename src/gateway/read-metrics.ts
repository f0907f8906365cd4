import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { ReadEvents } from "../chime/call-context.js";
import type { MemoryUsage } from "../chime/cache/memory-store.js";

export interface ReadMetrics extends ReadEvents {
  onEviction(kind: string): void;
  /** Shows the size of the cache in memory, when the metrics are requested. */
  watchMemory(usage: MemoryUsage): void;
}

/** Counts what happens on the way of a read: cache lookups, shared calls, batches. Labels are names of types and operations. */
export function createReadMetrics(registry: Registry): ReadMetrics {
  const registers = [registry];
  const lookups = new Counter({
    name: "chime_cache_lookups_total",
    help: "Lookups in the cache, by kind (entity type, or operation of a page or response) and result (hit, miss).",
    labelNames: ["kind", "result"],
    registers,
  });
  const evictions = new Counter({
    name: "chime_cache_evictions_total",
    help: "Entries evicted from the cache in memory because it was full, by kind.",
    labelNames: ["kind"],
    registers,
  });
  const joins = new Counter({
    name: "chime_shared_calls_total",
    help: "Reads that joined a call in flight (single-flight), by operation.",
    labelNames: ["operation"],
    registers,
  });
  const batches = new Histogram({
    name: "chime_loader_batch_size",
    help: "Number of keys that a loader loads together, by loader.",
    labelNames: ["loader"],
    buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
    registers,
  });
  return {
    onLookup: (kind, isHit) => lookups.inc({ kind, result: isHit ? "hit" : "miss" }),
    onEviction: (kind) => evictions.inc({ kind }),
    onJoin: (operation) => joins.inc({ operation }),
    onBatch: (loader, size) => batches.observe({ loader }, size),
    watchMemory(usage) {
      new Gauge({
        name: "chime_cache_bytes",
        help: "Approximate size of the cache in memory in bytes, by kind.",
        labelNames: ["kind"],
        registers,
        collect() {
          for (const [kind, bytes] of usage.bytesByKind) this.set({ kind }, bytes);
        },
      });
    },
  };
}
