/** Numbers that look random and are the same for the same seed. Nothing here is secret. */

/** A 32-bit hash of integers. */
export function hash(...parts: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = Math.imul(h ^ part, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** A 32-bit hash of a text. */
export const hashText = (text: string): number =>
  Array.from(text).reduce((h, character) => hash(h, character.codePointAt(0) ?? 0), 0);

const bytes = Array.from({ length: 0x1_00 }, (_, n) => n.toString(16).padStart(2, "0"));
const byte = (n: number): string => bytes[n & 0xff] ?? "";
const hex16 = (n: number): string => byte(n >>> 8) + byte(n);
const hex32 = (n: number): string => hex16(n >>> 16) + hex16(n);

const multiplier = 0x9e3779b1;
/** The multiplicative inverse: the product of both is 1 in 32 bits. */
const inverse = 0x0e8b2f51;

/** A UUID for each number under a key. `numberOfUuid` is the inverse. */
export function uuidOf(key: number, n: number): string {
  const a = (Math.imul(n, multiplier) ^ key) >>> 0;
  const b = hash(key, a, 1);
  const c = hash(key, a, 2);
  const d = hash(key, a, 3);
  return `${hex32(a)}-${hex16(b)}-${hex16(0x4000 | ((b >>> 16) & 0xfff))}-${hex16(0x8000 | (c & 0x3fff))}-${hex16(c >>> 16)}${hex32(d)}`;
}

/** The number that this UUID belongs to under this key; undefined if there is none. */
export function numberOfUuid(key: number, uuid: string): number | undefined {
  const n = Math.imul((parseInt(uuid.slice(0, 8), 16) ^ key) >>> 0, inverse) >>> 0;
  return uuidOf(key, n) === uuid ? n : undefined;
}

/** A generator of numbers from 0 to 1, without 1. */
export function randomSource(seed: number): () => number {
  let index = 0;
  return () => hash(seed, index++) / 0x1_0000_0000;
}
