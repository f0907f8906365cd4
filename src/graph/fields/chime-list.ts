import type { GraphQLResolveInfo } from "graphql";
import { definitionOf, type SdkInput } from "../../operations/operations.js";
import { encodeKey } from "../../chime/encode-key.js";
import { ChimeError } from "../../chime/errors.js";
import type { ItemOf, ListPage as ChimePage, PagedOperation } from "../../chime/list-page.js";
import { countOf, type ListPage, locate, type PagedList, type Slice, sliceOf } from "../../relay/paged-list.js";
import { decodeCursor } from "../../relay/cursor.js";
import type { Context } from "../context.js";
import { InputError } from "../errors.js";
import { selectedFields } from "../selection.js";
import type { ConnectionSource } from "./connection-source.js";

/** The arguments of every connection. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A list of Chime's, and how its items become nodes. */
export interface ChimeList<A extends PagedOperation, Node> {
  readonly operation: A;
  /** The operation's input without the page: parents and filters. */
  readonly input: SdkInput<A> & object;
  /** `missingMembers`: members that the items do not show, because they are never stored. */
  readonly toNode: (item: ItemOf<A>, missingMembers?: readonly string[]) => Node;
  /** Identifies a node in the list: a cursor holds it. */
  readonly keyOf: (node: Node) => string;
  /** Members that are never stored are selected, so that a stored page does not do. */
  readonly secrets?: boolean;
  /** The list is known to be empty: no call is made. */
  readonly isEmpty?: boolean;
  /** Another way to the first page. */
  readonly firstPage?: ((size: number) => Promise<ChimePage<A>>) | undefined;
}

/** The largest `first`. */
export const maxFirst = 1000;
const defaultFirst = 50;
const nothing: Slice<never> = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** Resolves a connection with no more calls than the selection needs. */
export async function resolveConnection<A extends PagedOperation, Node>(
  field: ChimeList<A, Node>,
  args: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<Node>> {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > maxFirst)
    throw new InputError([{ path: ["first"], message: `must be from 1 to ${maxFirst}`, code: "OUT_OF_RANGE" }]);
  const list = pagedList(field, context, `${info.parentType.name}.${info.fieldName}`);
  const after = args.after ? decodeCursor(args.after, list.binding) : undefined;
  const selected = selectedFields(info, info.returnType.toString());
  const count = (): Promise<number> => countOf(list);
  if (!["edges", "nodes", "pageInfo"].some((name) => selected.has(name))) return { slice: nothing, count };

  // A count reads the whole list in whole pages. The edges are then cut out of the same pages.
  const wholePages = selected.has("totalCount");
  // If that walk fails, the count reports the error. The edges can still be read from the cursor's own page.
  const found = wholePages && after ? await locate(list, after).catch(() => undefined) : undefined;
  // The pages of a filtered list have fewer items than requested: small pages would take many calls, and an index would not be stable.
  const isFiltered = context.reads.pages.isFiltered(field.operation);
  const slice = await sliceOf(list, {
    first,
    seekNext: isFiltered && selected.has("pageInfo"),
    ...(found ? { from: found, wholePages } : { from: after, wholePages: isFiltered || (wholePages && !after) }),
  });
  context.objects.count(slice.edges.length);
  return { slice, count };
}

/** The list as cursors and slices need it: pages by token, each at most as large as Chime allows. */
function pagedList<A extends PagedOperation, Node>(
  { operation, input, toNode, keyOf, secrets = false, isEmpty = false, firstPage }: ChimeList<A, Node>,
  { reads, cursorBinding, cursorSecret }: Context,
  fieldName: string,
): PagedList<Node> {
  const pageInput = (token: string | null, size: number): SdkInput<A> & object => ({
    ...input,
    MaxResults: size,
    ...(token !== null && { NextToken: token }),
  });
  return {
    binding: {
      secret: cursorSecret,
      field: encodeKey([fieldName, operation, input, ...(cursorBinding === undefined ? [] : [cursorBinding])]),
    },
    maxPageSize: definitionOf(operation).page?.max ?? 1,
    keyOf,
    ahead(token, wanted, countOnly) {
      if (!isEmpty && !firstPage) reads.pages.ahead(operation, pageInput(token, 1), { secrets, wanted, countOnly });
    },
    async countPage(token) {
      try {
        return await reads.pages.count(operation, pageInput(token, definitionOf(operation).page?.max ?? 1));
      } catch (error) {
        throw token === null ? error : asExpired(error);
      }
    },
    async fetch(token, size): Promise<ListPage<Node>> {
      if (isEmpty) return { items: [], next: undefined };
      try {
        const page = await (firstPage && token === null
          ? firstPage(size)
          : reads.pages.load(operation, pageInput(token, size), { secrets }));
        return { items: page.items.map((item) => toNode(item, page.missingMembers)), next: page.next };
      } catch (error) {
        throw token === null ? error : asExpired(error);
      }
    },
  };
}

/** Chime refuses a token that it issued only after it has expired. */
function asExpired(error: unknown): unknown {
  if (!(error instanceof ChimeError) || error.code !== "BAD_USER_INPUT") return error;
  return new ChimeError(
    "CURSOR_EXPIRED",
    "The cursor's place in the list is no longer known to Chime: start again from the beginning",
    error.upstream,
  );
}
