import { createHash } from "node:crypto";

/**
 * A position in a paged list: the token of a page (null: the first page), the index of an item on it, and the item's key. Index -1 is before the
 * first item of the page.
 */
export interface Position {
  readonly token: string | null;
  readonly index: number;
  readonly key: string;
}

/** The cursor is damaged, or belongs to another field or other arguments. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}

const version = 1;

/**
 * Encodes a cursor. `binding` identifies its field and arguments. It is part of the checksum and not of the cursor, so that a damaged cursor and
 * another field's cursor are refused alike.
 */
export function encodeCursor(position: Position, binding: string): string {
  const body = JSON.stringify([version, position.token, position.index, position.key]);
  return Buffer.from(`${checksum(body, binding)}${body}`).toString("base64url");
}

export function decodeCursor(cursor: string, binding: string): Position {
  const text = Buffer.from(cursor, "base64url");
  const body = text.subarray(checksumLength).toString();
  // Base64 decoding ignores stray characters; a cursor is valid only exactly as it was issued.
  if (text.toString("base64url") !== cursor || text.subarray(0, checksumLength).toString() !== checksum(body, binding))
    throw new BadCursorError();
  const [, token, index, key] = JSON.parse(body) as [number, string | null, number, string];
  return { token, index, key };
}

const checksumLength = 16;
const checksum = (body: string, binding: string): string =>
  createHash("sha256").update(`${binding.length}:${binding}${body}`).digest("base64url").slice(0, checksumLength);
