import type { GraphQLResolveInfo } from "graphql";
import type { SdkInput } from "../../operations/operations.js";
import { type Entity, type EntityType, keyMembers, membersOnlyInGet } from "../../chime/entity.js";
import { type ItemOf, type ListPage, listedAs, type PagedOperation } from "../../chime/list-page.js";
import { secretMembers } from "../../chime/secrets.js";
import type { Context } from "../context.js";
import { readInputOf } from "../input.js";
import { selectedOn } from "../selection.js";
import { type ConnectionArguments, resolveConnection } from "./chime-list.js";
import type { ConnectionSource } from "./connection-source.js";
import { declare, type Field, membersOf } from "./declaration.js";
import type { SkipRule } from "./skip-rule.js";

interface Options<A extends PagedOperation, Source> {
  /** The input members that the parent gives. The others are arguments of the field. */
  readonly inputOf?: (source: Source) => Partial<SdkInput<A>>;
  /** The list is empty without a call if this applies. */
  readonly skip?: SkipRule<Source>;
  /** Another way to the first page: out of one list that the parents' account has for all of them. */
  readonly firstPage?: (
    source: Source,
    filters: Partial<SdkInput<A>>,
    size: number,
    context: Context,
  ) => Promise<ListPage<A>>;
}

/** A field with a list of entities. */
export const connection = <T extends EntityType, A extends PagedOperation, Source>(
  type: T,
  operation: A,
  { inputOf, skip, firstPage }: Options<A, Source> = {},
): Field<Source, ConnectionArguments, ConnectionSource<Entity<T>>> =>
  declare(
    {
      read: { kind: "connection", operation, of: type, sharedByAccount: firstPage !== undefined },
      ...(skip?.member !== undefined && { member: skip.member }),
    },
    async (source, args, context, info) => {
      const filters = readInputOf(operation, args);
      const input = { ...filters, ...inputOf?.(source) } as SdkInput<A> & object;
      const secrets = nodeMembers(type, info).some(
        (member) => secretMembers(type).includes(member) && !membersOnlyInGet(type).includes(member),
      );
      return resolveConnection(
        {
          operation,
          input,
          toNode: (item: ItemOf<A>, missingMembers?: readonly string[]): Entity<T> =>
            listedAs(type, operation, input, item, missingMembers),
          keyOf: ({ key }) => Reflect.get(key, keyMembers(type).at(-1) ?? ""),
          secrets,
          isEmpty: (await skip?.applies(source, context)) ?? false,
          firstPage: firstPage && ((size) => firstPage(source, filters, size, context)),
        },
        args,
        context,
        info,
      );
    },
  );

interface ItemOptions<A extends PagedOperation, Source, Node> extends Pick<Options<A, Source>, "inputOf"> {
  readonly toNode: (item: ItemOf<A>, source: Source) => Node;
  readonly keyOf: (node: Node) => string;
}

/** A field with a list of objects that are not entities. */
export const connectionOfItems = <A extends PagedOperation, Source, Node>(
  operation: A,
  { inputOf, toNode, keyOf }: ItemOptions<A, Source, Node>,
): Field<Source, ConnectionArguments, ConnectionSource<Node>> =>
  declare({ read: { kind: "connection", operation } }, (source, args, context, info) => {
    const input = { ...readInputOf(operation, args), ...inputOf?.(source) } as SdkInput<A> & object;
    return resolveConnection({ operation, input, toNode: (item) => toNode(item, source), keyOf }, args, context, info);
  });

/** The members that are selected of a connection's nodes, through `edges` or `nodes`. */
const nodeMembers = (type: EntityType, info: GraphQLResolveInfo): string[] => {
  const connectionType = info.returnType.toString().replace(/!$/, "");
  const edgeType = connectionType.replace(/Connection$/, "Edge");
  return membersOf(info.schema, type, [
    ...selectedOn(info, [connectionType, "nodes"], type),
    ...selectedOn(info, [connectionType, "edges", edgeType, "node"], type),
  ]);
};
