/** Numbers that look random and are always the same for the same seed: nothing here is secret. */

/** A 32-bit hash of some whole numbers. */
export function hash(...parts: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    h = Math.imul(h ^ part, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** A text as a number to hash with. */
export const hashText = (text: string): number => Array.from(text).reduce((h, character) => hash(h, character.codePointAt(0) ?? 0), 0);

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, "0").slice(-digits);

const multiplier = 0x9e3779b1;
/** The multiplier, undone: their product is 1 in 32 bits. */
const inverse = 0x0e8b2f51;

/** A UUID for each number under a key; the number can be had back from it. */
export function uuidOf(key: number, n: number): string {
  const a = (Math.imul(n, multiplier) ^ key) >>> 0;
  const b = hash(key, a, 1);
  const c = hash(key, a, 2);
  const d = hash(key, a, 3);
  return `${hex(a, 8)}-${hex(b, 4)}-4${hex(b >>> 16, 3)}-${hex(0x8000 | (c & 0x3fff), 4)}-${hex(c >>> 16, 4)}${hex(d, 8)}`;
}

/** The number a UUID was made from under this key; undefined when it was not. */
export function numberOfUuid(key: number, uuid: string): number | undefined {
  const n = Math.imul((parseInt(uuid.slice(0, 8), 16) ^ key) >>> 0, inverse) >>> 0;
  return uuidOf(key, n) === uuid ? n : undefined;
}

/** A source of numbers from 0 up to 1. */
export function randomSource(seed: number): () => number {
  let turn = 0;
  return () => hash(seed, turn++) / 0x1_0000_0000;
}
