/** The content of a global id: a type's name and the values of its key, in the key's order. */
export interface GlobalId {
  readonly type: string;
  readonly values: readonly string[];
}

/** Encodes a global id. The same object always has the same id. */
export const encodeGlobalId = ({ type, values }: GlobalId): string =>
  Buffer.from(JSON.stringify([type, ...values])).toString("base64url");

/** Decodes a global id; undefined if the gateway did not issue it. */
export function decodeGlobalId(id: string): GlobalId | undefined {
  const bytes = Buffer.from(id, "base64url");
  if (bytes.toString("base64url") !== id) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || !parts.every((part): part is string => typeof part === "string" && part !== ""))
    return undefined;
  const [type, ...values] = parts;
  return type === undefined ? undefined : { type, values };
}
