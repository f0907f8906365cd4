import { type CursorBinding, encodeCursor, type Position } from "./cursor.js";

/** A list that is read page by page. */
export interface PagedList<T> {
  /** The maximum number of items on a page. */
  readonly maxPageSize: number;
  /** Fetches the page of a token, or the first page without one. It should fetch each page once. */
  fetch(token: string | null, size: number): Promise<ListPage<T>>;
  /** The number of items on a page of the maximum size, without keeping the items. */
  countPage?(token: string | null): Promise<PageCount>;
  /**
   * Called before each page is fetched, with the number of items wanted from there on, so that later pages can be requested in parallel.
   * `countOnly`: the pages will be counted, and not fetched.
   */
  ahead?(token: string | null, wanted: number, countOnly: boolean): void;
  /** The key of an item, unique in the list. */
  keyOf(item: T): string;
  /** What the cursors of this list are valid for. */
  readonly binding: CursorBinding;
}

export interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

export interface PageCount {
  readonly count: number;
  readonly next: string | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A part of a list: edges, and whether there are items before and after them. */
export interface Slice<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The list repeated a token, so that reading it would never end. */
export class EndlessListError extends Error {
  override readonly name = "EndlessListError";
}

export interface SliceArguments {
  readonly first: number;
  /** The position to continue from. Default: the start of the list. */
  readonly from?: Position | undefined;
  /** Fetch pages of the maximum size, because the same request also counts the list. */
  readonly wholePages?: boolean;
  /** Look for the next item to answer `hasNextPage`, because a further page may have none: the list is filtered. */
  readonly seekNext?: boolean;
}

const start: Position = { token: null, index: -1, key: "" };

/**
 * The next `first` edges after a position. No more pages are fetched, and no larger ones, than needed: what is left on the last page, or its
 * token, tells whether more items follow.
 */
export async function sliceOf<T>(
  list: PagedList<T>,
  { first, from = start, wholePages = false, seekNext = false }: SliceArguments,
): Promise<Slice<T>> {
  const edges: Edge<T>[] = [];

  let offset: number | undefined;
  let more = false;
  const wanted = (): number => (offset === undefined ? from.index + 1 + first : first - edges.length);
  for await (const page of walk(list, from.token, wanted, wholePages)) {
    let index = offset === undefined ? startOn(page.items, from, list) : 0;
    offset ??= index;
    for (; index < page.items.length && edges.length < first; index++) edges.push(edgeAt(list, page, index));
    const hasItems = index < page.items.length;
    more = hasItems || (page.next !== undefined && !seekNext);
    if (edges.length === first && (hasItems || !seekNext)) break;
  }
  return {
    edges,
    hasNextPage: more,
    hasPreviousPage: from.token !== null || (offset ?? 0) > 0,
  };
}

/** The index to continue from: after the anchor if the page still has it, otherwise where the anchor was. */
function startOn<T>(items: readonly T[], { index, key }: Position, list: PagedList<T>): number {
  if (index < 0) return 0;
  const anchor = items.findIndex((item) => list.keyOf(item) === key);
  return anchor >= 0 ? anchor + 1 : Math.min(index, items.length);
}

/** An edge's cursor resumes exactly after the edge: at the start of the next page if the edge is the last of its page. */
function edgeAt<T>(list: PagedList<T>, page: WalkedPage<T>, index: number): Edge<T> {
  const node = page.items[index] as T;
  const key = list.keyOf(node);
  const isLast = index === page.items.length - 1;
  const position =
    isLast && page.next !== undefined ? { token: page.next, index: -1, key } : { token: page.token, index, key };
  // Computed on demand, because few queries select the cursors of all edges.
  return {
    node,
    get cursor() {
      return encodeCursor(position, list.binding);
    },
  };
}

/** Counts the items of the list by reading all of it, in pages of the maximum size. */
export async function countOf<T>(list: PagedList<T>): Promise<number> {
  let total = 0;
  for await (const { count } of walkCounts(list)) total += count;
  return total;
}

/** The pages of which a count keeps the items, because the edges may need them. A longer list is only counted from there on. */
const keptPages = 50;

async function* walkCounts<T>(list: PagedList<T>): AsyncGenerator<PageCount> {
  let pages = 0;
  yield* follow(null, async (token): Promise<PageCount> => {
    const isKept = pages++ < keptPages || !list.countPage;
    list.ahead?.(token, Infinity, !isKept);
    if (!isKept && list.countPage) return list.countPage(token);
    const { items, next } = await list.fetch(token, list.maxPageSize);
    return { count: items.length, next };
  });
}

/** The position of the anchor in pages of the maximum size, if it is still in the list. */
export async function locate<T>(list: PagedList<T>, { key }: Position): Promise<Position | undefined> {
  for await (const { token, items } of walk(list, null)) {
    const index = items.findIndex((item) => list.keyOf(item) === key);
    if (index >= 0) return { token, index, key };
  }
  return undefined;
}

interface WalkedPage<T> extends ListPage<T> {
  /** The token of this page. */
  readonly token: string | null;
}

/** The pages of the list from a token on, each fetched on demand. */
async function* walk<T>(
  list: PagedList<T>,
  from: string | null,
  wanted: () => number = () => Infinity,
  wholePages = false,
): AsyncGenerator<WalkedPage<T>> {
  yield* follow(from, async (token) => {
    const count = wholePages ? Infinity : wanted();
    list.ahead?.(token, count, false);
    return { ...(await list.fetch(token, Math.min(list.maxPageSize, count))), token };
  });
}

/** Follows tokens to the end of a list. Throws if one occurs twice. */
async function* follow<P extends { readonly next: string | undefined }>(
  from: string | null,
  read: (token: string | null) => Promise<P>,
): AsyncGenerator<P> {
  const seen = new Set<string>();
  for (let token = from; ;) {
    const page = await read(token);
    yield page;
    if (page.next === undefined) return;
    if (seen.has(page.next)) throw new EndlessListError();
    seen.add(page.next);
    token = page.next;
  }
}
