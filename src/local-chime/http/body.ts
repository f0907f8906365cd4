import { badRequest, unsupportedMediaType } from "../chime-exception.js";

export const maxBodyBytes = 5 * 1024 * 1024;

/** Reads a request's body. A body that is too large is read to its end, so that the client receives the error. */
export async function readBody(payload: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload) {
    length += chunk.length;
    if (length <= maxBodyBytes) chunks.push(chunk);
  }
  if (length > maxBodyBytes) throw badRequest(`The body must not exceed ${maxBodyBytes} bytes`);
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parses a body, which must be a JSON object in UTF-8. A byte order mark is ignored, and an empty body is an empty object. */
export function parseBody(body: Buffer | undefined, contentType = ""): object {
  if (!body || body.length === 0) return {};
  const [, charset = "utf-8"] = /;\s*charset="?([^\s;"]+)/i.exec(contentType) ?? [];
  if (!/^utf-?8$/i.test(charset)) throw unsupportedMediaType("The charset of Content-Type must be utf-8");
  const value = parseJson(decode(body));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest("The body must be a JSON object");
  return value;
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw badRequest("The body must be encoded in UTF-8");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("The body must be valid JSON");
  }
}
