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
  readonly events?: ReadEvents | undefined;
}

/** What happens on the way of a read, for metrics. */
export interface ReadEvents {
  /** The shared cache was asked. `kind`: an entity type, or the operation of a page or response. */
  onLookup(kind: string, isHit: boolean): void;
  /** A read joined a call in flight. */
  onJoin(operation: OperationName): void;
  /** A loader loads this many keys together. */
  onBatch(loader: string, size: number): void;
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
