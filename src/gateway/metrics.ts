import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Limiter } from "../chime/limiter/limiter.js";
import type { Attempt } from "../chime/client.js";
import { createOperationMetrics, type AnsweredOperation } from "./operation-metrics.js";
import { createReadMetrics, type ReadMetrics } from "./read-metrics.js";
import { createRedisMetrics, type RedisCommand } from "./redis-metrics.js";

export interface Metrics {
  readonly registry: Registry;
  readonly reads: ReadMetrics;
  onAnswered(answered: AnsweredOperation): void;
  onRedisCommand(command: RedisCommand): void;
  onAttempt(attempt: Attempt): void;
  onUnknownEnumValue(type: string): void;
  onCacheState(isUp: boolean): void;
  onIssuerState(isUp: boolean): void;
  /** Exports the limiter's state as gauges. */
  watch(limiter: Pick<Limiter, "state">): void;
}

/** The gateway's metrics for Prometheus. Labels are names of operations and types, never a caller's values. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Gauges that are named like counters; each stands also under its right name.
  for (const name of ["handles", "requests", "resources"]) registry.removeSingleMetric(`nodejs_active_${name}_total`);
  const calls = new Counter({
    name: "chime_calls_total",
    help: "Requests to Chime, by operation and outcome (ok, abandoned, or the error code). Each retry counts.",
    labelNames: ["operation", "outcome"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "chime_request_duration_seconds",
    help: "Duration of requests to Chime in seconds, by operation.",
    labelNames: ["operation"],
    registers: [registry],
  });
  const unknown = new Counter({
    name: "chime_unknown_enum_values_total",
    help: "Enum values from Chime that the schema does not know and returns as null, by type.",
    labelNames: ["type"],
    registers: [registry],
  });
  // Only where there is such a cache.
  let cacheUp: Gauge | undefined;
  const cacheGauge = (): Gauge =>
    new Gauge({
      name: "chime_shared_cache_up",
      help: "1 while the cache in Redis is in use, 0 while it is unavailable.",
      registers: [registry],
    });
  // Absent unless there was a failure.
  let issuer: Gauge | undefined;
  const throttled = new Counter({
    name: "chime_throttled_calls_total",
    help: "Requests that Chime throttled, by operation.",
    labelNames: ["operation"],
    registers: [registry],
  });
  return {
    registry,
    reads: createReadMetrics(registry),
    onAnswered: createOperationMetrics(registry),
    onRedisCommand: createRedisMetrics(registry),
    onAttempt({ operation, outcome, seconds: took }) {
      calls.inc({ operation, outcome });
      if (outcome === "THROTTLED") throttled.inc({ operation });
      seconds.observe({ operation }, took);
    },
    onUnknownEnumValue: (type) => unknown.inc({ type }),
    onIssuerState(isUp) {
      issuer ??= new Gauge({
        name: "auth_issuer_up",
        help: "0 while the keys of the token issuer cannot be fetched, 1 once they can again.",
        registers: [registry],
      });
      issuer.set(isUp ? 1 : 0);
    },
    onCacheState: (isUp) => (cacheUp ??= cacheGauge()).set(isUp ? 1 : 0),
    watch: (limiter) => watchLimiter(limiter, registry),
  };
}

const circuitStates = ["closed", "open", "half-open"] as const;

function watchLimiter(limiter: Pick<Limiter, "state">, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "chime_queued_requests",
    help: "Requests in the limiter's queue, by priority.",
    labelNames: ["priority"],
    registers,
    collect() {
      for (const [priority, count] of Object.entries(limiter.state.queued)) this.set({ priority }, count);
    },
  });
  new Gauge({
    name: "chime_circuit_state",
    help: "1 for the state of the circuit breaker (closed: requests pass; open: they fail at once; half-open: a probe is in flight), 0 for the others.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const state of circuitStates) this.set({ state }, state === limiter.state.circuit ? 1 : 0);
    },
  });
  const figures = {
    chime_backoff_requests: ["Throttled requests that are backing off.", "backingOff"],
    chime_in_flight_requests: ["Requests to Chime in flight.", "inFlight"],
    chime_concurrency_limit: ["The number of requests to Chime that may be in flight at once.", "concurrency"],
    chime_rate_limit: [
      "The number of requests to Chime that may be sent per second; +Inf while the rate is not limited.",
      "rate",
    ],
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
