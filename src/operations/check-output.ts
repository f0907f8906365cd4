import type { OperationDefinition } from "./operation.js";
import type { Members, Shape } from "./shape.js";

/**
 * Where a response differs from its operation's shape: the path of the first member of another type, of a null in a list, or of a paged
 * operation's missing list. Members may be absent, because Chime leaves out what has no value.
 */
export function malformedMember({ output, page }: OperationDefinition, response: object): string | undefined {
  if (page && !Array.isArray(Reflect.get(response, page.items))) return page.items;
  return inStructure(output, response);
}

function inStructure(members: Members, value: object): string | undefined {
  for (const name in members) {
    const member = members[name];
    const field: unknown = Reflect.get(value, name);
    if (!member || field === undefined || field === null) continue;
    const found = inValue(member, field);
    if (found !== undefined) return found === "" ? name : `${name}.${found}`;
  }
  return undefined;
}

/** The path within the value; empty for the value itself. */
function inValue(shape: Shape, value: unknown): string | undefined {
  switch (shape.type) {
    case "list": {
      if (!Array.isArray(value)) return "";
      for (const item of value as readonly unknown[]) {
        const found = inValue(shape.of, item);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    case "structure":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? inStructure(shape.members, value)
        : "";
    case "timestamp":
      return value instanceof Date && !Number.isNaN(value.getTime()) ? undefined : "";
    case "integer":
      return typeof value === "number" ? undefined : "";
    default:
      return typeof value === shape.type ? undefined : "";
  }
}
