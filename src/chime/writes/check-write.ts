import { type OperationName, definitionOf } from "../../operations/operations.js";
import { check, checkInput } from "../../operations/check.js";
import type { ValidationIssue } from "../../operations/issue.js";
import type { InputRule, OperationDefinition } from "../../operations/operation.js";
import { type ListShape, required, type Shape } from "../../operations/shape.js";
import { encodeKey } from "../encode-key.js";
import { itemId, itemsOf } from "./batch-items.js";

/** The most items of one mutation. Batches are split into calls of the size that Chime allows. */
export const maxItems = 10_000;

/** The issues of a write's input that can be found without a call. Those of a batch's items are left to `checkItems`; an empty batch makes no call. */
export function checkWrite(operation: OperationName, input: object): ValidationIssue[] {
  const definition = definitionOf(operation);
  const list = listOf(definition);
  const { batch } = definition;
  if (!batch || !list) return checkInput(definition, input);
  const items = itemsOf(definition, input);
  return checkInput(
    { ...definition, input: { ...definition.input, [batch.items]: { ...list, min: 0, max: maxItems, of: anything } } },
    Array.isArray(Reflect.get(input, batch.items)) ? { ...input, [batch.items]: items.map(() => true) } : input,
  );
}

const anything: Shape = { type: "boolean" };

const listOf = ({ batch, input }: OperationDefinition): (ListShape & { readonly required?: true }) | undefined => {
  const list = batch && input[batch.items];
  return list?.type === "list" ? list : undefined;
};

/** The issues of each invalid item of a batch, by its index. Their paths start in the item. */
export function checkItems(operation: OperationName, input: object): ReadonlyMap<number, readonly ValidationIssue[]> {
  const definition = definitionOf(operation);
  const list = listOf(definition);
  const { batch } = definition;
  const issues = new Map<number, readonly ValidationIssue[]>();
  if (!batch || !list) return issues;
  const members = { item: required(list.of) };
  const earlier = new Map<string, Earlier>();
  for (const [i, item] of itemsOf(definition, input).entries()) {
    const own = check(members, { item }).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
    const broken = new Set(own.map(({ path }) => path[0]));
    const ofRules = itemRules(batch.rules, item).filter(({ path }) => !broken.has(path[0]));
    const found = [...own, ...ofRules];
    const contradiction = found.length > 0 ? undefined : contradictionOf(definition, item, i, earlier);
    if (contradiction) found.push(contradiction);
    if (found.length > 0) issues.set(i, found);
  }
  return issues;
}

const itemRules = (rules: readonly InputRule[] = [], item: unknown): ValidationIssue[] =>
  rules.flatMap((rule) => rule({ ...(typeof item === "object" && item) }));

/** The values of an object's members in the items so far, with the index of the item. */
type Earlier = Map<string, { readonly text: string; readonly index: number }>;

/** Items with the same id may set different members, but not one member to different values. */
function contradictionOf(
  { batch, ...definition }: OperationDefinition,
  item: unknown,
  index: number,
  earlier: Map<string, Earlier>,
): ValidationIssue | undefined {
  if (!batch || typeof item !== "object" || item === null) return undefined;
  const id = itemId({ batch, ...definition }, item);
  const known = earlier.get(id) ?? new Map<string, { readonly text: string; readonly index: number }>();
  earlier.set(id, known);
  const members = Object.entries(item).filter(([member]) => member !== batch.id);
  for (const [member, value] of members) {
    const text = encodeKey(value);
    const before = known.get(member);
    if (before && before.text !== text)
      return {
        path: [member],
        message: `contradicts item ${before.index}, which has the same id`,
        code: "CONTRADICTION",
      };
  }
  for (const [member, value] of members) if (!known.has(member)) known.set(member, { text: encodeKey(value), index });
  return undefined;
}
