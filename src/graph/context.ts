import type { ObjectLimit } from "./object-limit.js";
import type { Principal } from "../auth/principal.js";
import type { UpstreamStats } from "../chime/call-context.js";
import type { Reads } from "../chime/reads.js";
import type { Writes } from "../chime/writes/writes.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import type { Audit } from "./audit/audit-event.js";

/** The context of one request. */
export interface Context {
  readonly reads: Reads;
  readonly writes: Writes;
  readonly idempotency: IdempotencyStore;
  /** The caller of a request. */
  readonly principal: Principal;
  /** The caller's unique name: idempotency keys and rate limits are per caller. */
  readonly caller: string;
  /** The secret that authenticates cursors. */
  readonly cursorSecret: string;
  /** What cursors are bound to besides field and arguments: an account-limited caller sees different lists. */
  readonly cursorBinding?: string | undefined;
  /** Aborts when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
  readonly requestTimeoutMs: number;
  /** The upstream calls of the request so far. */
  readonly stats: UpstreamStats;
  /** The estimated cost, and what remains of the caller's rate limit. */
  readonly queryCost: QueryCost;
  /** The objects that the request resolves. */
  readonly objects: ObjectLimit;
  /** Whether the response reports the cost, or is only an estimate of it. */
  readonly upstreamReport: "none" | "report" | "explain";
  readonly log: Log;
  readonly audit: Audit;
  /** Logs and counts an enum value that the schema does not know. */
  readonly onUnknownEnumValue: (type: string, value: string) => void;
}

/** Set before the first field is resolved. */
export interface QueryCost {
  /** The estimated number of upstream calls. */
  cost: number;
  /** The maximum number of upstream calls, if the caller's rate limit leaves fewer than MAX_QUERY_COST. */
  maxCalls?: number;
  /** The caller's calls in this minute; absent without a rate limit. */
  rateLimit?: { readonly limit: number; readonly remaining: number; readonly resetAt: Date };
}

export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
