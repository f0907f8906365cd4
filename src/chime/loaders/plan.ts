/** How far a search for objects in a list has come. */
export interface Progress {
  /** Objects still to be found. */
  readonly missing: number;
  /** Gets made so far. */
  readonly gets: number;
  /** Pages read so far. */
  readonly pages: number;
  /** How many pages the list is thought to have. */
  readonly expected: number | undefined;
  /** The list's end was reached, or it cannot be read on. */
  readonly isOver: boolean;
}

/** So few are asked for one by one: it takes one round trip, and at most two calls. */
const few = 2;

/**
 * Whether to ask for what is missing one by one, or to read another page of the list. With a size that is right this costs no
 * more than the cheaper of the two; without one, or when the list proves longer, a page is read as long as fewer have been read than
 * Gets would be needed: then neither side of the bill can be more than the cheapest bill there is (see docs/coalescing.md).
 */
export function nextStep({ missing, gets, pages, expected, isOver }: Progress): "get" | "page" {
  if (isOver) return "get";
  const byGet = gets + missing;
  if (expected !== undefined && pages < expected) return byGet <= expected - pages ? "get" : "page";
  if (pages === 0 && byGet <= few) return "get";
  return pages < byGet ? "page" : "get";
}
