/** The progress of a search for entities in a list. */
export interface Progress {
  /** Entities that are not found yet. */
  readonly missing: number;
  /** Gets that were sent. */
  readonly gets: number;
  /** Pages that were read. */
  readonly pages: number;
  /** The number of pages the list is expected to have. */
  readonly expected: number | undefined;
  /** The end of the list was reached, or the list cannot be read. */
  readonly isOver: boolean;
}

/** So few are got one by one: that is one round trip, and at most two calls. */
const few = 2;

/**
 * Whether to get the missing entities one by one or to read another page. If the expected length is right, the calls are the fewer of the two.
 * Without an expectation, or if the list is longer, pages are read as long as their number is below the number of Gets that would be needed:
 * then neither part exceeds the optimum (docs/coalescing.md has the argument).
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
