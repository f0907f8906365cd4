import { createHash } from "node:crypto";

/**
 * A place in a list that is read page by page: the token that fetches a page (null: the first), the index of an item on
 * it, and that item's key. Index -1 stands before the page's first item.
 */
export interface Position {
  readonly token: string | null;
  readonly index: number;
  readonly key: string;
}

/** The cursor is damaged, or was made by another field or with other arguments. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}

const version = 1;

/**
 * A cursor's text. `binding` says which field with which arguments it belongs to: it is not in the cursor but in its
 * checksum, so that a damaged cursor and a foreign one are refused alike.
 */
export function encodeCursor(position: Position, binding: string): string {
  const body = JSON.stringify([version, position.token, position.index, position.key]);
  return Buffer.from(`${checksum(body, binding)}${body}`).toString("base64url");
}

export function decodeCursor(cursor: string, binding: string): Position {
  const text = Buffer.from(cursor, "base64url");
  const body = text.subarray(checksumLength).toString();
  // Decoding is lenient about stray characters; a cursor is only good as it was given.
  if (text.toString("base64url") !== cursor || text.subarray(0, checksumLength).toString() !== checksum(body, binding))
    throw new BadCursorError();
  const [, token, index, key] = JSON.parse(body) as [number, string | null, number, string];
  return { token, index, key };
}

const checksumLength = 16;
const checksum = (body: string, binding: string): string =>
  createHash("sha256").update(`${binding.length}:${binding}${body}`).digest("base64url").slice(0, checksumLength);
