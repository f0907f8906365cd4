import type { BatchOutcome } from "../../chime/writes/batch.js";

/** The result of a write. */
export interface WriteResult {
  readonly output: object;
  readonly batch: BatchOutcome;
  /** Chime's request id, if the write is a single call. */
  readonly requestId?: string | undefined;
}
