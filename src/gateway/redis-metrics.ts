import { Histogram, type Registry } from "prom-client";
import type { RedisCommand } from "../redis/connection.js";

export type { RedisCommand } from "../redis/connection.js";

/** Measures the commands to Redis, by command and outcome. */
export function createRedisMetrics(registry: Registry): (command: RedisCommand) => void {
  const seconds = new Histogram({
    name: "gateway_redis_command_duration_seconds",
    help: "Duration of Redis commands in seconds, by command and outcome (ok, error).",
    labelNames: ["command", "outcome"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
    registers: [registry],
  });
  return ({ name, isOk, seconds: took }) => seconds.observe({ command: name, outcome: isOk ? "ok" : "error" }, took);
}
