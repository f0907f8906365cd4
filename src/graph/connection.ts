import type { GraphQLResolveInfo } from "graphql";
import { definitionOf, type SdkInput } from "../operations/operations.js";
import { encodeKey } from "../chime/encode-key.js";
import { type Entity, type EntityType, keyMembers, membersOnlyInGet } from "../chime/entity.js";
import { secretMembers } from "../chime/secrets.js";
import { ChimeError } from "../chime/errors.js";
import { type ItemOf, type ListPage as ChimePage, listedAs, type PagedOperation } from "../chime/list-page.js";
import { countOf, type ListPage, locate, type PagedList, type Slice, sliceOf } from "../relay/connection.js";
import { decodeCursor } from "../relay/cursor.js";
import type { ConnectionSource } from "./connection-source.js";
import type { Context } from "./context.js";
import { membersOf } from "./references.js";
import { InputError } from "./errors.js";
import { selectedFields, selectedOn } from "./selection.js";

export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A list of Chime's as a field of the graph. */
export interface ListField<A extends PagedOperation, T> {
  readonly operation: A;
  /** The List action's input but for its page: parents and filters. */
  readonly input: SdkInput<A> & object;
  /** `lacks`: members that the items do not show, for they are not kept. */
  readonly toNode: (item: ItemOf<A>, missingMembers?: readonly string[]) => T;
  readonly keyOf: (node: T) => string;
  /** The items' secrets are selected. */
  readonly secrets?: boolean;
  /** Known to have nothing in it: no call is made. */
  readonly isEmpty?: boolean;
  /** Another way to the first page. */
  readonly firstPage?: (size: number) => Promise<ChimePage<A>>;
}

export const maxFirst = 1000;
const defaultFirst = 50;
const nothing: Slice<never> = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** Resolves a connection field, with no more calls than what is selected of it needs. */
export async function connection<A extends PagedOperation, T>(
  field: ListField<A, T>,
  args: ConnectionArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<T>> {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > maxFirst)
    throw new InputError([{ path: ["first"], message: `must be from 1 to ${maxFirst}`, code: "OUT_OF_RANGE" }]);
  const list = pagedList(field, context, `${info.parentType.name}.${info.fieldName}`);
  const after = args.after ? decodeCursor(args.after, list.binding) : undefined;
  const selected = selectedFields(info, info.returnType.toString());
  const count = (): Promise<number> => countOf(list);
  if (!["edges", "nodes", "pageInfo"].some((name) => selected.has(name))) return { slice: nothing, count };

  // The count walks the whole list in whole pages: then the edges are cut out of the same pages.
  const wholePages = selected.has("totalCount");
  // Should the walk fail, the count says so; the edges can still be had from where the cursor stands.
  const found = wholePages && after ? await locate(list, after).catch(() => undefined) : undefined;
  const slice = await sliceOf(
    list,
    found ? { first, from: found, wholePages } : { first, from: after, wholePages: wholePages && !after },
  );
  return { slice, count };
}

function pagedList<A extends PagedOperation, T>(
  field: ListField<A, T>,
  { reads, cursorBinding }: Context,
  name: string,
): PagedList<T> {
  const { operation, input, toNode, keyOf, secrets = false, isEmpty = false, firstPage } = field;
  const pageInput = (token: string | null, size: number): SdkInput<A> & object => ({
    ...input,
    MaxResults: size,
    ...(token !== null && { NextToken: token }),
  });
  return {
    binding: encodeKey([name, operation, input, ...(cursorBinding === undefined ? [] : [cursorBinding])]),
    maxPageSize: definitionOf(operation).page?.max ?? 1,
    keyOf,
    ahead(token, wanted) {
      if (!isEmpty && !firstPage) reads.pages.ahead(operation, pageInput(token, 1), { secrets, wanted });
    },
    async fetch(token, size): Promise<ListPage<T>> {
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

/** Chime refuses a token of its own making only when it has forgotten it. */
function asExpired(error: unknown): unknown {
  if (!(error instanceof ChimeError) || error.code !== "BAD_USER_INPUT") return error;
  return new ChimeError(
    "CURSOR_EXPIRED",
    "The cursor's place in the list is no longer known to Chime: start again from the beginning",
    error.upstream,
  );
}

/** A connection of entities: its nodes are known by their keys. */
export function entityConnection<A extends PagedOperation, T extends EntityType>(
  type: T,
  operation: A,
  input: SdkInput<A> & object,
  { isEmpty = false, firstPage, ...args }: ConnectionArguments & Pick<ListField<A, never>, "isEmpty" | "firstPage">,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConnectionSource<Entity<T>>> {
  const toNode = (item: ItemOf<A>, missingMembers?: readonly string[]): Entity<T> =>
    listedAs(type, operation, input, item, missingMembers);
  const lastId = keyMembers(type).at(-1) ?? "";
  const keyOf = ({ key }: Entity<T>): string => Reflect.get(key, lastId);
  const secrets = nodeMembers(type, info).some(
    (member) => secretMembers(type).includes(member) && !membersOnlyInGet(type).includes(member),
  );
  return connection(
    { operation, input, toNode, keyOf, secrets, isEmpty, ...(firstPage && { firstPage }) },
    args,
    context,
    info,
  );
}

/** The members of a connection's nodes that are selected, by way of its edges or at once. */
const nodeMembers = (type: EntityType, info: GraphQLResolveInfo): string[] => {
  const connectionType = info.returnType.toString().replace(/!$/, "");
  const edgeType = connectionType.replace(/Connection$/, "Edge");
  return membersOf(type, [
    ...selectedOn(info, [connectionType, "nodes"], type),
    ...selectedOn(info, [connectionType, "edges", edgeType, "node"], type),
  ]);
};
