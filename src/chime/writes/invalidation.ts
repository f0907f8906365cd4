import type { OperationName } from "../../operations/operations.js";
import { invalidatedBy } from "../cache/dependencies.js";
import type { CacheStore } from "../cache/store.js";
import { newVersion } from "../cache/versions.js";
import type { CallContext } from "../call-context.js";
import { ChimeError } from "../errors.js";

/** How long a write of which nothing was heard may still be carried out by Chime. */
const settlingMs = 30_000;

/**
 * Runs a write so that nobody is shown, or keeps, what it changes: not while it is under way, and after it only what was read
 * after it. Where nobody knows whether Chime is done with it, nothing it may change is kept for a while.
 */
export async function invalidating<T>(
  store: CacheStore,
  operation: OperationName,
  input: object,
  callContext: CallContext,
  run: () => Promise<T>,
  isUnknown: (result: T) => boolean = () => false,
): Promise<T> {
  const stale = invalidatedBy(operation, input);
  if (stale.length === 0) return run();
  const write = newVersion();
  const begin = (): Promise<boolean> =>
    store.begin(stale, write, Math.max(0, callContext.deadline - performance.now()) + settlingMs);
  let isOver = false;
  await begin();
  try {
    const result = await run();
    isOver = !isUnknown(result);
    return result;
  } catch (error) {
    isOver = !(error instanceof ChimeError && error.mayHaveActed);
    throw error;
  } finally {
    if (isOver || !(await begin())) await store.end(stale, write);
  }
}
