import type { Shape } from "./shape.js";

/** A value of a shape without members that are null, at any depth: Chime treats them as absent. A null in a list stays, for `check` to refuse. */
export function withoutNulls(shape: Shape, value: unknown): unknown {
  if (shape.type === "list")
    return Array.isArray(value) ? value.map((item: unknown) => withoutNulls(shape.of, item)) : value;
  if (shape.type !== "structure" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(shape.members).flatMap(([name, member]) => {
      const field: unknown = Reflect.get(value, name);
      return field === undefined || field === null ? [] : [[name, withoutNulls(member, field)]];
    }),
  );
}
