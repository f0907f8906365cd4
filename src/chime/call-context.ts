import type { OperationName } from "../operations/operations.js";

/** The order in which calls that wait are sent: what somebody waits for and cannot be repeated first, what nobody waits for last. */
export type Priority = "write" | "read" | "bulk" | "background";

/** A request on whose behalf Chime is called. */
export interface CallContext {
  /** Aborts when the client leaves or the deadline passes. */
  readonly signal: AbortSignal;
  /** When the request's time is up, on performance.now()'s clock. */
  readonly deadline: number;
  /** Who asked: callers take turns. */
  readonly caller: string;
  /** Wants nothing that was kept from before. */
  readonly bypassCache?: boolean | undefined;
  /** Calls that may be made in all. */
  readonly maxCalls?: number | undefined;
  readonly stats: UpstreamStats;
}

/** What a request has cost upstream. */
export class UpstreamStats {
  /** Calls sent to Chime, retries included. */
  calls = 0;
  /** The same, by action. */
  readonly actions = new Map<OperationName, number>();
  /** Objects asked for that cost no call of their own: another call of this or another request brought them. */
  coalesced = 0;
  /** Answers taken from the shared cache. */
  cacheHits = 0;
  retries = 0;
  /** Calls that Chime refused because they came too fast. */
  throttled = 0;

  recordCall(operation: OperationName): void {
    this.calls++;
    this.actions.set(operation, (this.actions.get(operation) ?? 0) + 1);
  }
}
