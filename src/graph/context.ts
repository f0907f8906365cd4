import type { Principal } from "../auth/principal.js";
import type { UpstreamStats } from "../chime/call-context.js";
import type { Reads } from "../chime/reads.js";
import type { Writes } from "../chime/writes/writes.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import type { Audit } from "./audit/audit-event.js";

/** What every resolver of one request can reach. */
export interface Context {
  readonly reads: Reads;
  readonly writes: Writes;
  readonly idempotency: IdempotencyStore;
  /** Who asks. */
  readonly principal: Principal;
  /** The same by name: idempotency keys are each caller's own. */
  readonly caller: string;
  /** What cursors are bound to besides their field and arguments: a confined caller sees other lists. */
  readonly cursorBinding?: string | undefined;
  /** Ends when the client leaves or the request's time is up. */
  readonly signal: AbortSignal;
  readonly requestTimeoutMs: number;
  /** What the request has cost upstream so far. */
  readonly stats: UpstreamStats;
  /** What the request is going to cost, and what its caller has left to spend. */
  readonly queryCost: QueryCost;
  /** Whether the answer tells that cost, or is no more than an estimate of it. */
  readonly upstreamReport: "none" | "report" | "explain";
  readonly log: Log;
  readonly audit: Audit;
  /** Tells of a value of Chime's that the schema has no name for, so that it is logged and counted. */
  readonly onUnknownEnumValue: (type: string, value: string) => void;
}

/** Filled in before the first field is resolved. */
export interface QueryCost {
  /** Calls to Chime, by estimate. */
  cost: number;
  /** Calls to Chime that the query may make, where its caller's rate limit leaves fewer than any query may make. */
  maxCalls?: number;
  /** This minute's calls of the caller; none if there is no limit. */
  rateLimit?: { readonly limit: number; readonly remaining: number; readonly resetAt: Date };
}

export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
