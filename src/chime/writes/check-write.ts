import { type OperationName, definitionOf } from "../../operations/operations.js";
import { checkInput, type ValidationIssue } from "../../operations/check.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "./batch-items.js";

/** How many items one mutation takes, however few of them Chime takes in one call. */
export const maxItems = 10_000;

/** Every fault of a write's input that can be known without asking Chime; of a batch, as a whole. */
export function checkWrite(operation: OperationName, input: object): ValidationIssue[] {
  const definition = definitionOf(operation);
  const { batch } = definition;
  if (!batch) return checkInput(definition, input);
  const issues = checkInput(withoutChunkLimit(definition), input);
  const items = itemsOf(definition, input);
  const ofItem = (item: unknown, i: number): ValidationIssue[] =>
    (batch.rules ?? [])
      .flatMap((rule) => rule({ ...(typeof item === "object" && item) }))
      .map(({ path, message }) => ({ path: [batch.items, i, ...path], message }));
  return [...issues, ...items.flatMap(ofItem), ...contradictions(definition, items)];
}

const lifted = new Map<OperationDefinition, OperationDefinition>();

function withoutChunkLimit(definition: OperationDefinition): OperationDefinition {
  const { batch, input } = definition;
  const list = batch && input[batch.items];
  if (!list) return definition;
  const known = lifted.get(definition) ?? {
    ...definition,
    input: { ...input, [batch.items]: { ...list, max: maxItems } },
  };
  lifted.set(definition, known);
  return known;
}

/** Items that stand there twice are sent once; so they must say the same. */
function contradictions(definition: OperationDefinition, items: readonly unknown[]): ValidationIssue[] {
  const first = new Map<string, { readonly index: number; readonly text: string }>();
  const { batch } = definition;
  return items.flatMap((item, i) => {
    const id = itemId(definition, item);
    // An id may be written in more ways than one.
    const text = encodeKey(typeof item === "object" && batch ? { ...item, [batch.id]: id } : item);
    const earlier = first.get(id);
    if (!earlier) first.set(id, { index: i, text });
    return batch && earlier && typeof item === "object" && earlier.text !== text
      ? [{ path: [batch.items, i], message: `contradicts item ${earlier.index}, which has the same id` }]
      : [];
  });
}
