import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Limiter } from "../chime/limiter/limiter.js";
import type { Attempt } from "../chime/client.js";

export interface Metrics {
  readonly registry: Registry;
  onAttempt(attempt: Attempt): void;
  onUnknownEnumValue(type: string): void;
  onCacheState(isUp: boolean): void;
  /** Shows what the limiter is doing, as it is when somebody asks. */
  watch(limiter: Pick<Limiter, "state">): void;
}

/** The gateway's own figures, for Prometheus. Labels hold names of actions and types alone, never what anyone sent. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls = new Counter({
    name: "chime_calls_total",
    help: "Calls made to Chime, by action and outcome (ok, abandoned, or the error's code). A retry counts again.",
    labelNames: ["operation", "outcome"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "chime_call_seconds",
    help: "How long calls to Chime took, by action.",
    labelNames: ["operation"],
    registers: [registry],
  });
  const unknown = new Counter({
    name: "chime_unknown_enum_values_total",
    help: "Enum values of Chime's that the schema has no name for and shows as null, by the type they stood in.",
    labelNames: ["type"],
    registers: [registry],
  });
  // Only where there is such a cache.
  let cacheUp: Gauge | undefined;
  const cacheGauge = (): Gauge =>
    new Gauge({
      name: "chime_shared_cache_up",
      help: "Whether the cache behind REDIS_URL is in use (1) or away (0).",
      registers: [registry],
    });
  const throttled = new Counter({
    name: "chime_throttled_calls_total",
    help: "Calls that Chime refused because they came too fast, by action.",
    labelNames: ["operation"],
    registers: [registry],
  });
  return {
    registry,
    onAttempt({ operation, outcome, seconds: took }) {
      calls.inc({ operation, outcome });
      if (outcome === "THROTTLED") throttled.inc({ operation });
      seconds.observe({ operation }, took);
    },
    onUnknownEnumValue: (type) => unknown.inc({ type }),
    onCacheState: (isUp) => (cacheUp ??= cacheGauge()).set(isUp ? 1 : 0),
    watch: (limiter) => watchLimiter(limiter, registry),
  };
}

const circuitStates = ["closed", "open", "half-open"] as const;

function watchLimiter(limiter: Pick<Limiter, "state">, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "chime_waiting_calls",
    help: "Calls in the limiter's queue, by priority.",
    labelNames: ["priority"],
    registers,
    collect() {
      for (const [priority, count] of Object.entries(limiter.state.queued)) this.set({ priority }, count);
    },
  });
  new Gauge({
    name: "chime_circuit_state",
    help: "1 for the state the circuit is in (closed: calls pass; open: they fail at once; half-open: a probe is under way), 0 for the others.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const state of circuitStates) this.set({ state }, state === limiter.state.circuit ? 1 : 0);
    },
  });
  const figures = {
    chime_resting_calls: ["Calls that Chime refused, and that wait until they may be sent again.", "resting"],
    chime_calls_under_way: ["Calls to Chime under way.", "underWay"],
    chime_concurrency_limit: ["Calls to Chime that may be under way at once.", "concurrency"],
    chime_rate_limit: ["Calls to Chime that may be sent a second; +Inf while no pace is kept.", "rate"],
  } as const;
  for (const [name, [help, figure]] of Object.entries(figures)) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(limiter.state[figure]);
      },
    });
  }
}
