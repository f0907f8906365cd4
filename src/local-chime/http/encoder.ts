import type { Members, Shape } from "../../operations/shape.js";
import { isoText } from "./iso-text.js";

/** Writes a value as JSON. */
export type Encode = (value: unknown) => string;

const encoders = new WeakMap<Members, Encode>();

/**
 * Writes an answer as it goes onto the wire: every member of its shape stands there, null where there is nothing. Made
 * once for each shape, for answers are what this service spends its time on.
 */
export function encoderOf(members: Members): Encode {
  let encode = encoders.get(members);
  if (!encode) encoders.set(members, (encode = structureEncoder(members)));
  return encode;
}

function structureEncoder(members: Members): Encode {
  const fields = Object.entries(members).map(([name, shape], i) => ({
    name,
    lead: `${i === 0 ? "{" : ","}${JSON.stringify(name)}:`,
    encode: encoder(shape),
  }));
  if (fields.length === 0) return () => "{}";
  return (value) => {
    // Joined, not added up: what is remembered should be one flat string.
    const parts: string[] = [];
    for (const { name, lead, encode } of fields) {
      const field: unknown = Reflect.get(value as object, name);
      parts.push(lead, field === undefined || field === null ? "null" : encode(field));
    }
    return `${parts.join("")}}`;
  };
}

function encoder(shape: Shape): Encode {
  if (shape.type === "structure") return remembering(encoderOf(shape.members));
  if (shape.type === "timestamp") return (value) => `"${isoText(value as Date)}"`;
  if (shape.type !== "list") return JSON.stringify;
  const item = encoder(shape.of);
  // Lists never hold null: the JavaScript SDK would pass it on.
  return (value) => `[${(value as unknown[]).map(item).join(",")}]`;
}

/** Records are replaced when they change, never changed themselves: what one was written as once holds as long as it lives. */
function remembering(encode: Encode): Encode {
  const written = new WeakMap<object, string>();
  return (value) => {
    const record = value as object;
    let text = written.get(record);
    if (text === undefined) written.set(record, (text = encode(record)));
    return text;
  };
}
