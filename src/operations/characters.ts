/** Chime counts characters (code points); JavaScript's `length` counts UTF-16 units, of which a character has one or two. */
export function countCharacters(text: string): number {
  let count = 0;
  // The iterator of a string yields code points, without an array of them.
  for (const _ of text) count++;
  return count;
}

/** Whether the text has at most so many characters. A text that cannot have so few is not counted. */
export const hasAtMost = (max: number, text: string): boolean =>
  text.length <= max || (text.length <= 2 * max && countCharacters(text) <= max);

/** Half of a surrogate pair: it has no UTF-8 encoding, so it can be sent neither in a URL nor in a body. */
const loneSurrogate = /\p{Surrogate}/u;
export const isWellFormed = (text: string): boolean => !loneSurrogate.test(text);

const control = /[\u0000-\u001f\u007f]/u;

/** Whether the text is one segment of a path. URL parsers resolve "." and ".." and drop or refuse control characters. */
export const isPathSegment = (text: string): boolean =>
  text !== "" && text !== "." && text !== ".." && !control.test(text);
