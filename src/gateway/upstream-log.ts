import type { Attempt } from "../chime/client.js";

interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

interface Problem {
  readonly cause: string;
  readonly remedy: string;
}

/** Failures that concern all requests: with cause and remedy for operators. */
const problems: Readonly<Record<string, Problem>> = {
  UPSTREAM_UNAVAILABLE: {
    cause: "Chime cannot be reached or is not available",
    remedy: "Check the network, CHIME_ENDPOINT and the AWS service health",
  },
  UPSTREAM_TIMEOUT: {
    cause: "Chime does not answer in time",
    remedy: "Check the network and the AWS service health",
  },
  UPSTREAM_FAILURE: {
    cause: "Chime fails, or its answers cannot be read",
    remedy: "Check that CHIME_ENDPOINT is a Chime endpoint, and the AWS service health",
  },
  UPSTREAM_UNAUTHORIZED: {
    cause: "Chime refuses the gateway's credentials",
    remedy: "Check the AWS credentials of the gateway, their permissions, and the clock of this machine",
  },
};

/** After a failure, calls must succeed for this long before the problem counts as solved: failures now and then do not flood the log. */
const settleMs = 10_000;

/** Logs when calls to Chime begin to fail, and when they succeed again: one line for each kind of failure, and one at the end of all. */
export function createUpstreamLog(log: Log, now: () => number = () => performance.now()): (attempt: Attempt) => void {
  const lastSeen = new Map<string, number>();
  return ({ operation, outcome, exception }) => {
    if (outcome === "ok") {
      if (lastSeen.size === 0) return;
      for (const [code, at] of lastSeen) if (now() - at >= settleMs) lastSeen.delete(code);
      if (lastSeen.size === 0) log.info({ operation }, "Chime answers again");
      return;
    }
    const problem = problems[outcome];
    if (!problem) return;
    const isKnown = lastSeen.has(outcome);
    lastSeen.set(outcome, now());
    if (isKnown) return;
    log.warn(
      { operation, code: outcome, exception },
      `${problem.cause}. ${problem.remedy}. Until then requests that need Chime fail with ${outcome}.`,
    );
  };
}

export const noCredentials =
  "No AWS credentials were found. Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run with a role. Until then requests that need Chime fail with UPSTREAM_UNAUTHORIZED.";
