import type { Tally } from "../chime/errand.js";
import type { Reads } from "../chime/reads.js";
import type { Writes } from "../chime/writes/writes.js";
import type { IdempotencyStore } from "../idempotency/store.js";

/** What every resolver of one request can reach. */
export interface Context {
  readonly reads: Reads;
  readonly writes: Writes;
  readonly idempotency: IdempotencyStore;
  /** Who asks: idempotency keys are each caller's own. */
  readonly caller: string;
  /** Ends when the client leaves or the request's time is up. */
  readonly signal: AbortSignal;
  readonly requestTimeoutMs: number;
  /** What the request has cost upstream so far. */
  readonly tally: Tally;
  /** Whether the answer tells that cost, or is no more than an estimate of it. */
  readonly upstreamReport: "none" | "report" | "explain";
  readonly log: Log;
  /** Tells of a value of Chime's that the schema has no name for, so that it is logged and counted. */
  readonly onUnknownEnumValue: (type: string, value: string) => void;
}

export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
