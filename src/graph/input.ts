import { type OperationName, definitionOf, type SdkInput } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import { maxItems } from "../chime/writes/check-write.js";
import { chimeId, idIssues } from "./chime-ids.js";
import { InputError, inFieldNames } from "./errors.js";
import { fieldName } from "./names.js";

/** The input of an operation from a field's arguments or a mutation's input: by the derived names, without nulls, with Chime's own ids. */
export const inputOf = <A extends OperationName>(operation: A, args: object): Partial<SdkInput<A>> =>
  structureOf(definitionOf(operation).input, args);

const structureOf = (members: Members, fields: object): object =>
  Object.fromEntries(
    Object.entries(members).flatMap(([member, shape]) => {
      const value: unknown = Reflect.get(fields, fieldName(member));
      return value === undefined || value === null ? [] : [[member, valueOf(member, shape, value)]];
    }),
  );

function valueOf(member: string, shape: Shape, value: unknown): unknown {
  if (shape.type === "list")
    // Of a list that is too long one item more than allowed is enough to refuse it.
    return Array.isArray(value)
      ? value.slice(0, maxItems + 1).map((item: unknown) => valueOf(member, shape.of, item))
      : value;
  return shape.type === "structure" && typeof value === "object" && value !== null
    ? structureOf(shape.members, value)
    : chimeId(member, value);
}

/** The same for a read, whose ids are checked at once. Throws for the global id of another type. */
export function readInputOf<A extends OperationName>(operation: A, args: object): Partial<SdkInput<A>> {
  const input = inputOf(operation, args);
  const issues = idIssues(operation, input);
  if (issues.length > 0) throw new InputError(inFieldNames(issues));
  return input;
}
