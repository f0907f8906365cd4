import type { OperationName } from "../../operations/operations.js";
import type { WriteResult } from "../mutations/write-result.js";

/** Records changes, and attempted changes. */
export interface Audit {
  record(event: AuditEvent): void;
  /** Whether the mutation under this response key was recorded. */
  isRecorded(field: string): boolean;
}

/** A mutation and its outcome: a result or an error. */
export interface AuditEvent {
  /** The mutation's response key. */
  readonly field: string;
  readonly operation: OperationName;
  /** The number of items of a batch, if `input` has only the first of them. */
  readonly itemCount?: number | undefined;
  /** In Chime's names. Of a mutation that never ran: as it was sent, valid or not. */
  readonly input: object;
  readonly result?: WriteResult;
  readonly wasReplayed?: boolean;
  readonly error?: unknown;
}
