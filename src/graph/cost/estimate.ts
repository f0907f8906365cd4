import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import { definitionOf } from "../../operations/operations.js";
import { type EntityType, getOperations, keyMembers, membersOnlyInGet } from "../../chime/entity.js";
import type { PaginationHints, ListSize } from "../../chime/pagination-hints.js";
import { listOf, type PagedOperation } from "../../chime/list-page.js";
import { listOperationOf } from "../../chime/loaders/parent-list.js";
import { maxFirst } from "../connection.js";
import { membersOf } from "../references.js";
import { operationOfMutation } from "../mutations/names.js";
import { membershipType } from "../memberships.js";
import { isEntityType, readGlobalId, readMembershipId } from "../node.js";
import { fieldsOf, type SelectionScope } from "../selection.js";
import { assumedListSize, CostAccumulator, type Estimate } from "./cost-accumulator.js";
import { fieldCosts } from "./field-costs.js";

export type { Estimate };

/** Where in the query a selection stands. */
interface Place {
  readonly path: string;
  /** How many objects it is made of, at most. */
  readonly count: number;
  /** In how many accounts those are. */
  readonly accounts: number;
  /** The account, where the query names it. */
  readonly accountId?: string | undefined;
  /** Entities that have been loaded on the way here. */
  readonly loaded: readonly EntityType[];
  /** How much is at hand of the object itself: no more than its ids, what a list shows, or everything. */
  readonly holds: "ids" | "listed" | "all";
}

type Arguments = Readonly<Record<string, unknown>>;
const number = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** A query's cost upstream with nothing kept from before, by what is selected of it, its arguments, and what is remembered of lists. */
export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Arguments,
  lists: PaginationHints,
): Estimate {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that do not fit are for the execution to refuse: it will cost nothing.
  if (!coerced) return new CostAccumulator().total();
  const fragments = Object.fromEntries(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const scope: SelectionScope = { schema, fragments, variableValues: coerced };
  const costs = new CostAccumulator();
  const root = schema.getRootType(operation.operation);
  if (root)
    new Estimator(scope, costs, lists).visit([operation], root, {
      path: "",
      count: 1,
      accounts: 1,
      loaded: [],
      holds: "all",
    });
  return costs.total();
}

type Nodes = readonly (FieldNode | OperationDefinitionNode)[];

/** More selections than any query needs; without a bound, aliases in nested fragments would multiply for ever. */
const maxVisits = 20_000;

/** The query selects too much for its cost to be estimated. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

class Estimator {
  #visits = 0;

  constructor(
    private readonly scope: SelectionScope,
    private readonly costs: CostAccumulator,
    private readonly lists: PaginationHints,
  ) {}

  visit(nodes: Nodes, type: GraphQLObjectType, place: Place): void {
    if (++this.#visits > maxVisits) throw new TooLargeError("The query selects too much for its cost to be estimated");
    const fields = fieldsOf(nodes, type.name, this.scope);
    if (isEntityType(type.name) && place.holds !== "ids" && place.holds !== "all") {
      const needed = membersOf(type.name, fields.keys());
      if (membersOnlyInGet(type.name).some((member) => needed.includes(member)))
        this.costs.add(place.path, getOperations[type.name], place.count);
    }
    for (const [name, byName] of fields) {
      const definition = type.getFields()[name];
      if (!definition) continue;
      // Under several names, with arguments of their own, it is several fields.
      for (const [response, same] of byResponse(byName))
        this.#field(type, definition, same, { ...place, path: place.path ? `${place.path}.${response}` : response });
    }
  }

  #field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, nodes: Merged, place: Place): void {
    const args = this.#argumentsOf(field, nodes[0]);
    const cost = fieldCosts[`${parent.name}.${field.name}`];
    const accountId = text(args.accountId) ?? place.accountId;
    if (parent === this.scope.schema.getMutationType()) this.#mutation(field, nodes, args, place);
    else if (!cost) this.#below(nodes, field, place);
    else if ("list" in cost) this.#list(cost.list, nodes, field, args, place, cost.of);
    else if ("nodes" in cost) this.#nodes(nodes, [args[cost.nodes]].flat(), place);
    else if ("lookup" in cost) this.#entity(cost.lookup, nodes, { ...place, accountId }, place.count, true);
    else if ("edge" in cost) this.#edge(cost.edge, nodes, place);
    else {
      for (const operation of "calls" in cost ? cost.calls : [cost.answer])
        this.costs.add(place.path, operation, place.count);
      this.#below(nodes, field, { ...place, holds: "calls" in cost ? "listed" : "all" });
    }
  }

  /** What may stand there is paid for once: by the first type of which more than ids is selected. */
  #edge(types: readonly EntityType[], nodes: Merged, place: Place): void {
    const dear = types.find((type) => this.#needs(type, nodes).length > 0);
    for (const type of types) this.#entity(type, nodes, place, type === dear ? place.count : 0, false);
  }

  #below(nodes: Nodes, field: GraphQLField<unknown, unknown>, place: Place): void {
    const type = getNamedType(field.type);
    const types = isObjectType(type) ? [type] : isCompositeType(type) ? this.scope.schema.getPossibleTypes(type) : [];
    for (const possible of types) this.visit(nodes, possible, place);
  }

  #list(
    operation: PagedOperation,
    nodes: Merged,
    field: GraphQLField<unknown, unknown>,
    args: Arguments,
    place: Place,
    of: EntityType | undefined,
  ): void {
    const connection = getNamedType(field.type);
    const selected = isObjectType(connection)
      ? new Set(fieldsOf(nodes, connection.name, this.scope).keys())
      : new Set<string>();
    const isRead = ["edges", "nodes", "pageInfo"].some((name) => selected.has(name));
    const pageSize = definitionOf(operation).page?.max ?? 1;
    const known = this.#sizeOf(operation, place.accountId);
    const asked = number(args.first, 50);
    // Out of range it is refused when it runs, and costs nothing.
    if (asked < 1 || asked > maxFirst) return;
    const first = Math.min(asked, known?.items ?? Infinity);
    const pages = Math.max(
      isRead ? Math.ceil(Math.max(first, 1) / pageSize) : 0,
      selected.has("totalCount") ? (known?.pages ?? 1) : 0,
    );
    const each = place.count * pages;
    // The numbers of many users come out of one list of their account's.
    const ofMany =
      operation === "ListPhoneNumbers" && place.count > place.accounts
        ? place.accounts * pageCount(assumedListSize, pageSize)
        : Infinity;
    this.costs.add(place.path, operation, Math.min(each, ofMany));
    const count = place.count * first;
    this.#below(nodes, field, {
      ...place,
      count,
      accounts: of === "Account" ? count : place.accounts,
      loaded: of ? [...place.loaded, of] : place.loaded,
      holds: "listed",
    });
  }

  #nodes(nodes: Merged, ids: readonly unknown[], place: Place): void {
    const byType = new Map<EntityType, Set<string>>();
    for (const id of new Set(ids)) {
      const found = typeof id === "string" ? readGlobalId(id) : undefined;
      if (found) byType.set(found.type, (byType.get(found.type) ?? new Set()).add(id as string));
    }
    this.#memberships(nodes, ids, place);
    for (const [type, wanted] of byType) {
      const accounts = new Set(Array.from(wanted, (id) => text(Reflect.get(readGlobalId(id)?.key ?? {}, "AccountId"))));
      const [accountId] = accounts;
      this.#entity(
        type,
        nodes,
        { ...place, accounts: Math.max(1, accounts.size), accountId: accounts.size === 1 ? accountId : undefined },
        wanted.size,
        true,
      );
    }
  }

  /** A membership is looked up in its room's list, which is read once for all memberships of the room. */
  #memberships(nodes: Merged, ids: readonly unknown[], place: Place): void {
    const found = Array.from(new Set(ids)).flatMap((id) =>
      typeof id === "string" ? (readMembershipId(id) ?? []) : [],
    );
    if (found.length === 0) return;
    const rooms = new Set(found.map(({ AccountId, RoomId }) => `${AccountId} ${RoomId}`));
    this.costs.add(place.path, "ListRoomMemberships", rooms.size);
    const type = this.scope.schema.getType(membershipType);
    if (isObjectType(type)) this.visit(nodes, type, { ...place, count: found.length, holds: "listed" });
  }

  /** An entity for each object: found with the others of its type, if more is needed than its ids. */
  #entity(type: EntityType, nodes: Merged, place: Place, keys: number, isLookup: boolean): void {
    const needed = this.#needs(type, nodes);
    const isLoaded = isLookup || needed.length > 0;
    const wanted = type === "Account" ? Math.min(keys, isLookup ? keys : place.accounts) : keys;
    const isAtHand = !isLookup && place.loaded.includes(type) && type === "Account";
    if (isLoaded && !isAtHand) {
      if (membersOnlyInGet(type).some((member) => needed.includes(member)))
        this.costs.add(place.path, getOperations[type], wanted);
      else
        this.costs.find(
          place.path,
          type,
          wanted,
          type === "Account" ? 1 : place.accounts,
          this.#sizeOf(listOperationOf(type), place.accountId)?.pages,
        );
    }
    const object = this.scope.schema.getType(type);
    if (isObjectType(object))
      this.visit(nodes, object, {
        ...place,
        count: Math.max(keys, type === "Account" ? 1 : 0),
        loaded: isLoaded ? [...place.loaded, type] : place.loaded,
        holds: isLoaded ? "all" : "ids",
      });
  }

  #mutation(field: GraphQLField<unknown, unknown>, nodes: Merged, args: Arguments, place: Place): void {
    const operation = operationOfMutation(field.name);
    if (!operation) return;
    const { batch } = definitionOf(operation);
    const input = (args.input ?? {}) as Arguments;
    const items = batch ? Object.values(input).find((value) => Array.isArray(value)) : undefined;
    const count = Array.isArray(items) ? items.length : 1;
    this.costs.add(place.path, operation, batch ? Math.ceil(count / batch.chunk) : 1);
    const payload = getNamedType(field.type);
    if (!isObjectType(payload)) return;
    for (const [name, byName] of fieldsOf(nodes, payload.name, this.scope)) {
      const type = getNamedType(payload.getFields()[name]?.type ?? payload);
      for (const [response, same] of byResponse(byName)) {
        const below: Place = { ...place, path: `${place.path}.${response}`, accountId: text(input.accountId) };
        if (isEntityType(type.name)) this.#entity(type.name, same, below, count, false);
        else if (isObjectType(type)) this.visit(same, type, below);
      }
    }
  }

  /** The members that have to be loaded for what is selected of an entity. */
  #needs = (type: EntityType, nodes: readonly FieldNode[]): string[] =>
    membersOf(type, fieldsOf(nodes, type, this.scope).keys()).filter((member) => !keyMembers(type).includes(member));

  #sizeOf(operation: PagedOperation, AccountId: string | undefined): ListSize | undefined {
    const needsAccount = definitionOf(operation).uri.pathMembers.includes("AccountId");
    const isWhole =
      !definitionOf(operation).uri.pathMembers.includes("RoomId") && (!needsAccount || AccountId !== undefined);
    return isWhole ? this.lists.size(listOf(operation, needsAccount ? { AccountId } : {})) : undefined;
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    return getArgumentValues(field, node, { ...this.scope.variableValues });
  }
}

const pageCount = (items: number, pageSize: number): number => Math.ceil(items / pageSize);

/** Nodes that stand for one field of the answer. */
type Merged = readonly [FieldNode, ...FieldNode[]];

function byResponse(nodes: readonly FieldNode[]): Map<string, Merged> {
  const merged = new Map<string, Merged>();
  for (const node of new Set(nodes)) {
    const name = node.alias?.value ?? node.name.value;
    const same = merged.get(name);
    merged.set(name, same ? [...same, node] : [node]);
  }
  return merged;
}
