import type { Attempt } from "../chime/client.js";
import { type Api, apiNames } from "../operations/api.js";
import type { LimiterState } from "../chime/limiter/limiter.js";
import type { RedisProblem } from "../redis/problem.js";
import type { AuthOutcome } from "./auth-metrics.js";

/** A part of the gateway, as recent traffic shows it. */
interface Check {
  readonly status: string;
  /** For operators; without it the part works. It names no host and no secret. */
  readonly reason?: string;
  /** No request can be answered well. */
  readonly isFatal?: boolean;
}

export interface ReadinessReport {
  /** `unavailable`: send requests elsewhere. `degraded`: requests are answered, with less. */
  readonly status: "ready" | "degraded" | "unavailable";
  readonly checks: Readonly<Record<Api | "redis" | "authentication" | "server", string>>;
  readonly reasons: readonly string[];
}

export interface ReadinessOptions {
  /** The circuit breaker of each API in use. Without Amazon Chime, AWS has ended it. */
  readonly circuits: () => Partial<Record<Api, LimiterState["circuit"]>>;
  readonly hasRedis: boolean;
  /** Only bearer tokens are accepted, so that nobody can be authenticated without the issuer's keys. */
  readonly requiresIssuer: boolean;
  readonly draining?: AbortSignal | undefined;
  readonly now?: () => number;
}

/** Older traffic says nothing. A gateway that gets no requests because it was not ready is asked to try again. */
const recentMs = 30_000;
/** More attempts are not needed to judge. */
const maxAttempts = 200;
/** The share of throttled attempts that is worth a word. */
const throttledShare = 0.1;

/** Chime could not be used, rather than answered an error about the request. */
const unreachable: ReadonlySet<string> = new Set(["UPSTREAM_UNAVAILABLE", "UPSTREAM_FAILURE", "UPSTREAM_TIMEOUT"]);

/** Judges from recent traffic whether the gateway can answer. It makes no call of its own. */
export class Readiness {
  #attempts: { readonly api: Api; readonly outcome: string; readonly at: number }[] = [];
  #issuer: { readonly isReachable: boolean; readonly at: number } | undefined;
  #redisProblem: RedisProblem | undefined;
  readonly #now: () => number;

  constructor(private readonly options: ReadinessOptions) {
    this.#now = options.now ?? (() => performance.now());
  }

  onAttempt({ api, outcome }: Pick<Attempt, "api" | "outcome">): void {
    if (outcome === "abandoned") return;
    this.#attempts.push({ api, outcome, at: this.#now() });
    if (this.#attempts.length > maxAttempts) this.#attempts.shift();
  }

  onAuthentication(outcome: AuthOutcome): void {
    if (outcome === "ok" || outcome === "unavailable")
      this.#issuer = { isReachable: outcome === "ok", at: this.#now() };
  }

  onRedis(problem: RedisProblem | undefined): void {
    this.#redisProblem = problem;
  }

  report(): ReadinessReport {
    const apis = { chime: this.#api("chime"), voice: this.#api("voice") };
    const inUse = Object.values(apis).filter(({ status }) => status !== "ended" && status !== "not used");
    const isOneLeft = inUse.some(({ isFatal }) => isFatal !== true);
    const checks = {
      chime: { ...apis.chime, isFatal: !isOneLeft },
      voice: { ...apis.voice, isFatal: !isOneLeft },
      redis: this.#redis(),
      authentication: this.#authentication(),
      server: this.#server(),
    };
    const all: readonly Check[] = Object.values(checks);
    const reasons = all.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
    const isUnavailable = all.some(({ isFatal }) => isFatal);
    return {
      status: isUnavailable ? "unavailable" : reasons.length > 0 ? "degraded" : "ready",
      checks: {
        chime: checks.chime.status,
        voice: checks.voice.status,
        redis: checks.redis.status,
        authentication: checks.authentication.status,
        server: checks.server.status,
      },
      reasons,
    };
  }

  #api(api: Api): Check {
    const circuit = this.options.circuits()[api];
    if (circuit === undefined) return { status: api === "chime" ? "ended" : "not used" };
    const name = apiNames[api];
    const since = this.#now() - recentMs;
    const recent = this.#attempts
      .filter((attempt) => attempt.api === api && attempt.at >= since)
      .map(({ outcome }) => outcome);
    const count = (is: (outcome: string) => boolean): number => recent.filter(is).length;
    if (circuit === "open")
      return { status: "unreachable", reason: `${name} cannot be reached: the circuit breaker is open`, isFatal: true };
    if (recent.length === 0) return { status: "unknown" };
    const throttled = count((outcome) => outcome === "THROTTLED");
    const failed = count((outcome) => unreachable.has(outcome));
    const refused = count((outcome) => outcome === "UPSTREAM_UNAUTHORIZED");
    if (recent.length === throttled + failed + refused) {
      if (refused > 0) return { status: "refused", reason: `${name} refuses the gateway's credentials`, isFatal: true };
      if (failed > 0)
        return { status: "unreachable", reason: `${name} cannot be reached, or fails every call`, isFatal: true };
    }
    if (throttled > recent.length * throttledShare)
      return { status: "throttled", reason: `${name} throttles the gateway's calls` };
    return { status: "ok" };
  }

  #redis(): Check {
    if (!this.options.hasRedis) return { status: "not configured" };
    return this.#redisProblem
      ? { status: "unavailable", reason: `${this.#redisProblem.cause}. ${this.#redisProblem.remedy}` }
      : { status: "ok" };
  }

  #authentication(): Check {
    if (!this.#issuer || this.#issuer.isReachable || this.#issuer.at < this.#now() - recentMs) return { status: "ok" };
    return {
      status: "unavailable",
      reason: "The issuer's signing keys cannot be fetched",
      isFatal: this.options.requiresIssuer,
    };
  }

  #server(): Check {
    return this.options.draining?.aborted === true
      ? { status: "draining", reason: "The gateway is shutting down", isFatal: true }
      : { status: "serving" };
  }
}
