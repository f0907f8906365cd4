import { definitionOf } from "../../operations/operations.js";
import { itemId, itemsOf } from "../../chime/writes/batch-items.js";
import type { Context } from "../context.js";
import type { WriteResult } from "./write-result.js";
import { idempotentWrite } from "./idempotent-write.js";
import type { WriteOperation } from "./payload.js";

/**
 * Runs a write once for its idempotency key. If items of a batch failed for a transient reason, a repetition with the same key sends those items, and
 * only those, once.
 */
export async function resumableBatch(
  operation: WriteOperation,
  key: string,
  input: object,
  context: Context,
  run: (input: object) => Promise<WriteResult>,
): Promise<{ readonly result: WriteResult; readonly wasReplayed: boolean }> {
  const definition = definitionOf(operation);
  let { result, wasReplayed } = await idempotentWrite(operation, key, input, context, () => run(input));
  // Each repetition has an idempotency key derived from this one.
  for (let time = 1; wasReplayed; time++) {
    const left = new Set(result.batch.items.flatMap(({ id, failure }) => (failure?.retryable ? [id] : [])));
    if (left.size === 0 || !definition.batch) break;
    const rest = {
      ...input,
      [definition.batch.items]: itemsOf(definition, input).filter((item) => left.has(itemId(definition, item))),
    };
    const again = await idempotentWrite(operation, JSON.stringify([key, time]), rest, context, () => run(rest));
    result = merged(result, again.result);
    ({ wasReplayed } = again);
  }
  return { result, wasReplayed };
}

function merged(before: WriteResult, after: WriteResult): WriteResult {
  const newer = new Map(after.batch.items.map((item) => [item.id, item]));
  return {
    output: before.output,
    batch: {
      ...before.batch,
      items: before.batch.items.map((item) => newer.get(item.id) ?? item),
      outputs: [...before.batch.outputs, ...after.batch.outputs],
    },
  };
}
