import { inBatchSpan } from "../../tracing/spans.js";
import type { CallContext } from "../call-context.js";

/** Runs a batch of loads, counted by size and within a span of its own. */
export function observedBatch<T>(
  { events }: CallContext,
  loader: string,
  size: number,
  work: () => Promise<T>,
): Promise<T> {
  events?.onBatch(loader, size);
  return inBatchSpan(loader, size, work);
}
