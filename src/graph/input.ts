import { type OperationName, definitionOf, type SdkInput } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import { fieldName } from "./names.js";

/** A field's arguments or a mutation's input as the action's input: by the names the table derives, nulls left out. */
export const inputOf = <A extends OperationName>(operation: A, args: object): Partial<SdkInput<A>> =>
  structureOf(definitionOf(operation).input, args);

const structureOf = (members: Members, fields: object): object =>
  Object.fromEntries(
    Object.entries(members).flatMap(([member, shape]) => {
      const value: unknown = Reflect.get(fields, fieldName(member));
      return value === undefined || value === null ? [] : [[member, valueOf(shape, value)]];
    }),
  );

function valueOf(shape: Shape, value: unknown): unknown {
  if (shape.type === "list")
    return Array.isArray(value) ? value.map((item: unknown) => valueOf(shape.of, item)) : value;
  return shape.type === "structure" && typeof value === "object" && value !== null
    ? structureOf(shape.members, value)
    : value;
}
