import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Attempt } from "../chime/port.js";

export interface Metrics {
  readonly registry: Registry;
  onAttempt(attempt: Attempt): void;
  onUnknownEnumValue(type: string): void;
  onCacheState(isUp: boolean): void;
}

/** The gateway's own figures, for Prometheus. Labels hold names of actions and types alone, never what anyone sent. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: "chime_calls_total",
    help: "Calls made to Chime, by action and outcome (ok, abandoned, or the error's code). A retry counts again.",
    labelNames: ["action", "outcome"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "chime_call_seconds",
    help: "How long calls to Chime took, by action.",
    labelNames: ["action"],
    registers: [registry],
  });
  const unknown = new Counter({
    name: "chime_unknown_enum_values_total",
    help: "Enum values of Chime's that the schema has no name for and shows as null, by the type they stood in.",
    labelNames: ["type"],
    registers: [registry],
  });
  const cacheUp = new Gauge({ name: "chime_shared_cache_up", help: "Whether the cache behind CACHE_URL is in use (1) or away (0).", registers: [registry] });
  return {
    registry,
    onAttempt({ action, outcome, seconds: took }) {
      calls.inc({ action, outcome });
      seconds.observe({ action }, took);
    },
    onUnknownEnumValue: (type) => unknown.inc({ type }),
    onCacheState: (isUp) => cacheUp.set(isUp ? 1 : 0),
  };
}
