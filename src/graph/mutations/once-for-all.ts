import { factsOf } from "../../chime-api/actions.js";
import { itemId, itemsOf } from "../../chime/writes/batch-items.js";
import type { Context } from "../context.js";
import type { WriteResult } from "./execute.js";
import { once } from "./once.js";
import type { WriteAction } from "./payload.js";

/**
 * A write that runs once for its idempotency key. Items of a batch that could not be carried out for the moment were not: they are sent when the
 * key comes again, they alone, and once.
 */
export async function onceForAll(
  action: WriteAction,
  key: string,
  input: object,
  context: Context,
  run: (input: object) => Promise<WriteResult>,
): Promise<{ readonly result: WriteResult; readonly wasReplayed: boolean }> {
  const facts = factsOf(action);
  let { result, wasReplayed } = await once(action, key, input, context, () => run(input));
  // Each time that some were left has a key of its own, made of this one.
  for (let time = 1; wasReplayed; time++) {
    const left = new Set(result.batch.items.flatMap(({ id, failure }) => (failure?.retryable ? [id] : [])));
    if (left.size === 0 || !facts.batch) break;
    const rest = {
      ...input,
      [facts.batch.items]: itemsOf(facts, input).filter((item) => left.has(itemId(facts, item))),
    };
    const again = await once(action, JSON.stringify([key, time]), rest, context, () => run(rest));
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
