import { type ActionName, factsOf } from "../../chime-api/actions.js";
import { checkInput, type Fault } from "../../chime-api/check.js";
import type { ActionFacts } from "../../chime-api/action.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "./batch-items.js";

/** How many items one mutation takes, however few of them Chime takes in one call. */
export const maxItems = 10_000;

/** Every fault of a write's input that can be known without asking Chime; of a batch, as a whole. */
export function checkWrite(action: ActionName, input: object): Fault[] {
  const facts = factsOf(action);
  const { batch } = facts;
  if (!batch) return checkInput(facts, input);
  const faults = checkInput(withoutChunkLimit(facts), input);
  const items = itemsOf(facts, input);
  const ofItem = (item: unknown, i: number): Fault[] =>
    (batch.rules ?? [])
      .flatMap((rule) => rule({ ...(typeof item === "object" && item) }))
      .map(({ path, message }) => ({ path: [batch.items, i, ...path], message }));
  return [...faults, ...items.flatMap(ofItem), ...contradictions(facts, items)];
}

const lifted = new Map<ActionFacts, ActionFacts>();

function withoutChunkLimit(facts: ActionFacts): ActionFacts {
  const { batch, input } = facts;
  const list = batch && input[batch.items];
  if (!list) return facts;
  const known = lifted.get(facts) ?? { ...facts, input: { ...input, [batch.items]: { ...list, max: maxItems } } };
  lifted.set(facts, known);
  return known;
}

/** Items that stand there twice are sent once; so they must say the same. */
function contradictions(facts: ActionFacts, items: readonly unknown[]): Fault[] {
  const first = new Map<string, { readonly index: number; readonly text: string }>();
  const { batch } = facts;
  return items.flatMap((item, i) => {
    const id = itemId(facts, item);
    // An id may be written in more ways than one.
    const text = encodeKey(typeof item === "object" && batch ? { ...item, [batch.id]: id } : item);
    const earlier = first.get(id);
    if (!earlier) first.set(id, { index: i, text });
    return batch && earlier && typeof item === "object" && earlier.text !== text
      ? [{ path: [batch.items, i], message: `contradicts item ${earlier.index}, which has the same id` }]
      : [];
  });
}
