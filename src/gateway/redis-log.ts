import type { FastifyBaseLogger } from "fastify";
import type { RedisProblem } from "../redis/problem.js";
import type { ProblemListeners } from "../redis/problems.js";

const consequences =
  "Until then nothing is cached, mutations with an idempotencyKey are refused, rate limits are counted per process, and persisted queries are not found";

/** Logs when Redis becomes unavailable, with the cause and the remedy, and when it is available again: one line each. */
export const logRedis = (
  log: FastifyBaseLogger,
  onState: (problem: RedisProblem | undefined) => void,
): ProblemListeners => ({
  onProblem(problem) {
    const { kind, cause, remedy, error } = problem;
    onState(problem);
    log.warn({ err: error, problem: kind }, `${cause}. ${remedy}. ${consequences}.`);
  },
  onAvailable() {
    onState(undefined);
    log.info("Redis is available");
  },
});
