import { type ActionName, factsOf, type SdkInput } from "../chime-api/actions.js";
import type { Members, Shape } from "../chime-api/shape.js";
import { fieldName } from "./names.js";

/** A field's arguments or a mutation's input as the action's input: by the names the table derives, nulls left out. */
export const inputOf = <A extends ActionName>(action: A, args: object): Partial<SdkInput<A>> =>
  structureOf(factsOf(action).input, args);

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
