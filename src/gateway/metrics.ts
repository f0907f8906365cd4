import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Api } from "../operations/api.js";
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
  /** Exports the state of an API's limiter as gauges. */
  watch(api: Api, limiter: Pick<Limiter, "state">): void;
}

/** The gateway's metrics for Prometheus. Labels are names of operations and types, never a caller's values. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  // Gauges that are named like counters; each stands also under its right name.
  for (const name of ["handles", "requests", "resources"]) registry.removeSingleMetric(`nodejs_active_${name}_total`);
  const calls = new Counter({
    name: "chime_calls_total",
    help: "Requests to Chime, by operation, API (chime or voice) and outcome (ok, abandoned, or the error code). Each retry counts.",
    labelNames: ["operation", "api", "outcome"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "chime_request_duration_seconds",
    help: "Duration of requests to Chime in seconds, by operation and API.",
    labelNames: ["operation", "api"],
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
    help: "Requests that Chime throttled, by operation and API.",
    labelNames: ["operation", "api"],
    registers: [registry],
  });
  const limiters: LimitersByApi = new Map();
  return {
    registry,
    reads: createReadMetrics(registry),
    onAnswered: createOperationMetrics(registry),
    onRedisCommand: createRedisMetrics(registry),
    onAttempt({ operation, api, outcome, seconds: took }) {
      calls.inc({ operation, api, outcome });
      if (outcome === "THROTTLED") throttled.inc({ operation, api });
      seconds.observe({ operation, api }, took);
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
    watch(api, limiter) {
      if (limiters.size === 0) watchLimiters(limiters, registry);
      limiters.set(api, limiter);
    },
  };
}

const circuitStates = ["closed", "open", "half-open"] as const;

type LimitersByApi = Map<Api, Pick<Limiter, "state">>;

function watchLimiters(limiters: LimitersByApi, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "chime_queued_requests",
    help: "Requests in the limiter's queue, by API and priority.",
    labelNames: ["api", "priority"],
    registers,
    collect() {
      for (const [api, { state }] of limiters)
        for (const [priority, count] of Object.entries(state.queued)) this.set({ api, priority }, count);
    },
  });
  new Gauge({
    name: "chime_circuit_state",
    help: "1 for the state of the circuit breaker (closed: requests pass; open: they fail at once; half-open: a probe is in flight), 0 for the others.",
    labelNames: ["api", "state"],
    registers,
    collect() {
      for (const [api, limiter] of limiters)
        for (const state of circuitStates) this.set({ api, state }, state === limiter.state.circuit ? 1 : 0);
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
      labelNames: ["api"],
      registers,
      collect() {
        for (const [api, limiter] of limiters) this.set({ api }, limiter.state[figure]);
      },
    });
  }
}
