import type { OperationName } from "../../operations/operations.js";
import { invalidatedBy } from "../cache/dependencies.js";
import type { CacheStore } from "../cache/store.js";
import { newVersion } from "../cache/versions.js";
import type { CallContext } from "../call-context.js";

/** How long Chime may still carry out a write whose response was lost. */
const settlingMs = 30_000;

export interface InvalidatingOptions<T> {
  readonly run: () => Promise<T>;
  /** Whether Chime may still carry out the write, or part of it, after this result. */
  readonly mayStillAct: (result: T) => boolean;
  /** The same, after this error. */
  readonly mayStillActAfter: (error: unknown) => boolean;
}

/**
 * Runs a write, and keeps what it invalidates out of the cache: while the write runs, nothing that depends on it is found or stored;
 * afterwards only what was read after it. When the outcome is unknown, this lasts until Chime cannot carry out the write any more.
 */
export async function invalidating<T>(
  store: CacheStore,
  operation: OperationName,
  input: object,
  callContext: CallContext,
  { run, mayStillAct, mayStillActAfter }: InvalidatingOptions<T>,
): Promise<T> {
  const invalidations = invalidatedBy(operation, input);
  if (invalidations.length === 0) return run();
  const write = newVersion();
  const begin = (): Promise<boolean> =>
    store.begin(invalidations, write, Math.max(0, callContext.deadline - performance.now()) + settlingMs);
  let isOver = false;
  await begin();
  try {
    const result = await run();
    isOver = !mayStillAct(result);
    return result;
  } catch (error) {
    isOver = !mayStillActAfter(error);
    throw error;
  } finally {
    if (isOver || !(await begin())) await store.end(invalidations, write);
  }
}
