import { encodeCursor, type Position } from "./cursor.js";

/** A list that is read page by page: what a connection is made from. */
export interface PagedList<T> {
  /** At most this many items come with one page. */
  readonly maxPageSize: number;
  /** Fetches the page that a token leads to; without one, the first. Asked twice for the same page it should fetch once. */
  fetch(token: string | null, size: number): Promise<ListPage<T>>;
  /** Told of each page before it is fetched, and of how many items are wanted from it on: time to ask for the pages after it. */
  ahead?(token: string | null, wanted: number): void;
  /** Tells items of the list apart. */
  keyOf(item: T): string;
  /** Which field with which arguments this is: cursors are good only for the same. */
  readonly binding: string;
}

export interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A part of a list: the connection's edges, and what lies on either side of them. */
export interface Slice<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The list gave a token again that it had given before: following it would never end. */
export class EndlessListError extends Error {
  override readonly name = "EndlessListError";
}

export interface SliceArguments {
  readonly first: number;
  /** Where to go on from; without it, the list's start. */
  readonly from?: Position | undefined;
  /** Fetch pages of the greatest size, because somebody else in the request walks the same pages whole. */
  readonly wholePages?: boolean;
}

const start: Position = { token: null, index: -1, key: "" };

/**
 * The next `first` edges after a cursor. Pages are fetched one after another, no more of them and no larger than needed:
 * whether more follows is read off what is left on the last page, or its token.
 */
export async function sliceOf<T>(
  list: PagedList<T>,
  { first, from = start, wholePages = false }: SliceArguments,
): Promise<Slice<T>> {
  const edges: Edge<T>[] = [];

  let offset: number | undefined;
  let more = false;
  const wanted = (): number => (offset === undefined ? from.index + 1 + first : first - edges.length);
  for await (const page of walk(list, from.token, wanted, wholePages)) {
    let index = offset === undefined ? startOn(page.items, from, list) : 0;
    offset ??= index;
    for (; index < page.items.length && edges.length < first; index++) edges.push(edgeAt(list, page, index));
    more = index < page.items.length || page.next !== undefined;
    if (edges.length === first) break;
  }
  return {
    edges,
    hasNextPage: more,
    hasPreviousPage: from.token !== null || (offset ?? 0) > 0,
  };
}

/** Where to go on: after the anchor if the page still holds it, else from where it stood. */
function startOn<T>(items: readonly T[], { index, key }: Position, list: PagedList<T>): number {
  if (index < 0) return 0;
  const anchor = items.findIndex((item) => list.keyOf(item) === key);
  return anchor >= 0 ? anchor + 1 : Math.min(index, items.length);
}

/** An edge's cursor resumes exactly after it: at the next page's start when it is the last of its page. */
function edgeAt<T>(list: PagedList<T>, page: WalkedPage<T>, index: number): Edge<T> {
  const node = page.items[index] as T;
  const key = list.keyOf(node);
  const isLast = index === page.items.length - 1;
  const position =
    isLast && page.next !== undefined ? { token: page.next, index: -1, key } : { token: page.token, index, key };
  // Few ask for the cursors of all edges.
  return {
    node,
    get cursor() {
      return encodeCursor(position, list.binding);
    },
  };
}

/** How many items the list has: the whole of it is walked, in pages of the greatest size. */
export async function countOf<T>(list: PagedList<T>): Promise<number> {
  let count = 0;
  for await (const page of walk(list, null)) count += page.items.length;
  return count;
}

/** Where the item a position is anchored to stands among pages of the greatest size, if it is still in the list. */
export async function locate<T>(list: PagedList<T>, { key }: Position): Promise<Position | undefined> {
  for await (const { token, items } of walk(list, null)) {
    const index = items.findIndex((item) => list.keyOf(item) === key);
    if (index >= 0) return { token, index, key };
  }
  return undefined;
}

interface WalkedPage<T> extends ListPage<T> {
  /** The token that led here. */
  readonly token: string | null;
}

/** The list's pages from a token on, each fetched when it is asked for. */
async function* walk<T>(
  list: PagedList<T>,
  from: string | null,
  wanted: () => number = () => Infinity,
  wholePages = false,
): AsyncGenerator<WalkedPage<T>> {
  const seen = new Set<string>();
  for (let token = from; ;) {
    const count = wholePages ? Infinity : wanted();
    list.ahead?.(token, count);
    const page: ListPage<T> = await list.fetch(token, Math.min(list.maxPageSize, count));
    yield { ...page, token };
    if (page.next === undefined) return;
    if (seen.has(page.next)) throw new EndlessListError();
    seen.add(page.next);
    token = page.next;
  }
}
