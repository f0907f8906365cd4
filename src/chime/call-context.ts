import type { OperationName } from "../operations/operations.js";

/** The priority of a call among the waiting calls of its caller: writes, reads, then chunks of batches. */
export type Priority = "write" | "read" | "bulk";

/** The request on whose behalf Chime is called. */
export interface CallContext {
  /** Aborts when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
  /** The request's deadline, as of performance.now(). */
  readonly deadline: number;
  /** The caller's unique name. Callers take turns in the limiter. */
  readonly caller: string;
  /** Ignore cached responses. */
  readonly bypassCache?: boolean | undefined;
  /** The maximum number of calls of the request. */
  readonly maxCalls?: number | undefined;
  readonly stats: UpstreamStats;
}

/** The upstream cost of a request. */
export class UpstreamStats {
  /** Calls sent to Chime, retries included. */
  calls = 0;
  /** The calls by operation. */
  readonly actions = new Map<OperationName, number>();
  /** Requested objects without a call of their own: another call of this or another request returned them. */
  coalesced = 0;
  /** Responses from the cache. */
  cacheHits = 0;
  retries = 0;
  /** Calls that Chime throttled. */
  throttled = 0;

  recordCall(operation: OperationName): void {
    this.calls++;
    this.actions.set(operation, (this.actions.get(operation) ?? 0) + 1);
  }
}
