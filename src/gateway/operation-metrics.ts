import { Counter, Histogram, type Registry } from "prom-client";

/** What is known of a GraphQL request when it has been answered. */
export interface AnsweredOperation {
  readonly type: string | undefined;
  readonly operation: string | undefined;
  /** The distinct error codes. */
  readonly errors: readonly string[];
  readonly seconds: number;
  /** Reads that another call of this or another request brought. */
  readonly coalesced: number;
}

/** Operation names are the clients': beyond so many, all others count together. */
const maxNames = 100;

/** Counts GraphQL operations by name and outcome. The values of every label are bounded. */
export function createOperationMetrics(registry: Registry): (answered: AnsweredOperation) => void {
  const registers = [registry];
  const operations = new Counter({
    name: "graphql_operations_total",
    help: "GraphQL operations, by type, name and outcome (ok, or the first error code in alphabetical order). Names beyond the first 100 count as other.",
    labelNames: ["type", "operation", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "graphql_operation_duration_seconds",
    help: "Duration of GraphQL operations in seconds, by type and name.",
    labelNames: ["type", "operation"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const coalesced = new Counter({
    name: "chime_coalesced_reads_total",
    help: "Reads that needed no call of their own, because another call brought the object.",
    registers,
  });
  const names = new Set<string>();
  const bounded = (name: string): string => {
    if (names.size < maxNames) names.add(name);
    return names.has(name) ? name : "other";
  };
  return ({ type = "none", operation, errors, seconds: took, coalesced: reads }) => {
    const labels = { type, operation: operation === undefined ? "anonymous" : bounded(operation) };
    operations.inc({ ...labels, outcome: errors[0] ?? "ok" });
    seconds.observe(labels, took);
    coalesced.inc(reads);
  };
}
