/** The same text for equal values, whatever the order of their members. Undefined members are ignored. */
export function encodeKey(value: unknown): string {
  if (typeof value !== "object" || value === null) return value === undefined ? "null" : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(encodeKey).join(",")}]`;
  if (value instanceof Date) return JSON.stringify(value);
  let text = "";
  for (const member of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, member);
    if (inner !== undefined) text += `${text ? "," : ""}${JSON.stringify(member)}:${encodeKey(inner)}`;
  }
  return `{${text}}`;
}
