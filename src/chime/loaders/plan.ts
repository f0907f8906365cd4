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

/** So few are got one by one: that is one round trip, and at most two calls. */
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

/** The calls of a search, as it is planned. */
export interface PlannedCalls {
  readonly gets: number;
  readonly pages: number;
}

/**
 * The calls that the steps above make for objects spread evenly over a list. `size`: its pages. `expected`: the same, if the search knows it.
 * The cost of a query is estimated from the steps that the loaders take.
 */
export function plannedCalls(objects: number, size: number, expected: number | undefined): PlannedCalls {
  for (let pages = 0; ; pages++) {
    const missing = Math.ceil((objects * (size - pages)) / size);
    if (missing <= 0) return { gets: 0, pages };
    if (nextStep({ missing, gets: 0, pages, expected, isOver: pages >= size }) === "get")
      return { gets: missing, pages };
  }
}
