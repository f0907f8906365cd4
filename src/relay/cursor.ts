import { createHmac, timingSafeEqual } from "node:crypto";
import { Buffer } from "node:buffer";

/**
 * A position in a paged list: the token of a page (null: the first page), the index of an item on it, and the item's key. Index -1 is before the
 * first item of the page.
 */
export interface Position {
  readonly token: string | null;
  readonly index: number;
  readonly key: string;
}

/** What a cursor is valid for. Both are part of its authentication code and not of the cursor. */
export interface CursorBinding {
  /** The secret that authenticates cursors: only the gateway can issue one. */
  readonly secret: string;
  /** The field and its arguments. */
  readonly field: string;
}

/** The cursor was not issued by the gateway, is damaged, or belongs to another field or other arguments. */
export class BadCursorError extends Error {
  override readonly name = "BadCursorError";
}

const version = 2;

/** Encodes a cursor. */
export function encodeCursor(position: Position, binding: CursorBinding): string {
  const body = Buffer.from(JSON.stringify([version, position.token, position.index, position.key]));
  return Buffer.concat([authenticationCode(body, binding), body]).toString("base64url");
}

/** Decodes a cursor. Throws BadCursorError unless it was issued with the same binding. */
export function decodeCursor(cursor: string, binding: CursorBinding): Position {
  const bytes = Buffer.from(cursor, "base64url");
  // Base64 decoding ignores stray characters; a cursor is valid only exactly as it was issued.
  if (bytes.length <= codeLength || bytes.toString("base64url") !== cursor) throw new BadCursorError();
  const body = bytes.subarray(codeLength);
  if (!timingSafeEqual(bytes.subarray(0, codeLength), authenticationCode(body, binding))) throw new BadCursorError();
  const [, token, index, key] = JSON.parse(body.toString()) as [number, string | null, number, string];
  return { token, index, key };
}

/** 96 bits: far too many to guess online, and half the length of the whole code. */
const codeLength = 12;
const authenticationCode = (body: Buffer, { secret, field }: CursorBinding): Buffer =>
  createHmac("sha256", secret).update(`${field.length}:${field}`).update(body).digest().subarray(0, codeLength);
