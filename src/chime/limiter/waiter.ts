import type { OperationName } from "../../operations/operations.js";
import type { CallContext, Priority } from "../call-context.js";
import type { ChimeError } from "../errors.js";

/** On whose behalf a call is made. */
export type Asker = Pick<CallContext, "signal" | "deadline" | "caller">;

/** A call that is wanted. */
export interface Call {
  readonly operation: OperationName;
  readonly priority: Priority;
  readonly callContext: Asker;
}

/** A call that waits: in the queue, or until it may be sent again. */
export interface Waiter {
  readonly call: Call;
  /** How Chime refused it the last time, if it did. */
  readonly lastRefusal: ChimeError | undefined;
  /** Takes it out of where it waits. */
  leave: () => void;
  /** It is its turn. */
  readonly go: () => void;
  readonly fail: (error: Error) => void;
}
