import { type OperationName, definitionOf } from "../../operations/operations.js";
import { checkInput } from "../../operations/check.js";
import { limitIssues, maxIssues, type ValidationIssue } from "../../operations/issue.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "./batch-items.js";

/** The most items of one mutation. Batches are split into calls of the size that Chime allows. */
export const maxItems = 10_000;

/** The issues of a write's input that can be found without a call; those of a batch for all its calls together. */
export function checkWrite(operation: OperationName, input: object): ValidationIssue[] {
  const definition = definitionOf(operation);
  const { batch } = definition;
  if (!batch) return checkInput(definition, input);
  const issues = checkInput(withoutChunkLimit(definition), input);
  const items = itemsOf(definition, input);
  // The items of a list that is too long are not compared, nor are issues added to a full list.
  if (items.length > maxItems || issues.length > maxIssues) return issues;
  const ofItem = (item: unknown, i: number): ValidationIssue[] =>
    (batch.rules ?? [])
      .flatMap((rule) => rule({ ...(typeof item === "object" && item) }))
      .map((issue) => ({ ...issue, path: [batch.items, i, ...issue.path] }));
  return limitIssues([...issues, ...items.flatMap(ofItem), ...contradictions(definition, items)]);
}

const withoutLimits = new Map<OperationDefinition, OperationDefinition>();

function withoutChunkLimit(definition: OperationDefinition): OperationDefinition {
  const { batch, input } = definition;
  const list = batch && input[batch.items];
  if (!list) return definition;
  const known = withoutLimits.get(definition) ?? {
    ...definition,
    input: { ...input, [batch.items]: { ...list, max: maxItems } },
  };
  withoutLimits.set(definition, known);
  return known;
}

/** Items with the same id are sent once, so they must be equal. */
function contradictions(definition: OperationDefinition, items: readonly unknown[]): ValidationIssue[] {
  const first = new Map<string, { readonly index: number; readonly text: string }>();
  const { batch } = definition;
  return items.flatMap((item, i): ValidationIssue[] => {
    const id = itemId(definition, item);
    // An id can be written in several ways.
    const text = encodeKey(typeof item === "object" && batch ? { ...item, [batch.id]: id } : item);
    const earlier = first.get(id);
    if (!earlier) first.set(id, { index: i, text });
    return batch && earlier && typeof item === "object" && earlier.text !== text
      ? [
          {
            path: [batch.items, i],
            message: `must equal item ${earlier.index}, which has the same id`,
            code: "CONTRADICTION",
          },
        ]
      : [];
  });
}
