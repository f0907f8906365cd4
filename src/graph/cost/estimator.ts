import {
  type FieldNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import type { Scope } from "../../auth/principal.js";
import { definitionOf } from "../../operations/operations.js";
import { type EntityType, getOperations, keyMembers, membersOnlyInGet } from "../../chime/entity.js";
import type { PaginationHints, ListSize } from "../../chime/pagination-hints.js";
import { listOf, type PagedOperation } from "../../chime/list-page.js";
import { listOperationOf } from "../../chime/loaders/parent-list.js";
import { maxFirst } from "../fields/chime-list.js";
import { declarationOf, type FieldRead, membersOf } from "../fields/declaration.js";
import { operationOfMutation } from "../mutations/names.js";
import { membershipType } from "../memberships.js";
import { isEntityType, maxIds, readGlobalId, readMembershipId } from "../node.js";
import { isAllowed } from "../scopes.js";
import { fieldsOf, type SelectionScope } from "../selection.js";
import { assumedListSize, type CostAccumulator } from "./cost-accumulator.js";
import { type Arguments, byResponseName, fieldPlace, type FieldNodes, type Place, textOf } from "./place.js";

type Field = GraphQLField<unknown, unknown>;

/** The selections that one estimate visits. Without a bound, aliases in nested fragments multiply without end. */
const maxVisits = 20_000;

/** The query selects too much to estimate its cost. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";
}

/** Follows the selections of a query and adds what each field reads to the cost. */
export class Estimator {
  #visits = 0;

  constructor(
    private readonly scope: SelectionScope,
    private readonly costs: CostAccumulator,
    private readonly hints: PaginationHints,
    private readonly callerScopes: ReadonlySet<Scope>,
  ) {}

  /** Adds the cost of everything that is selected of the objects at a place. */
  visit(nodes: readonly (FieldNode | OperationDefinitionNode)[], type: GraphQLObjectType, place: Place): void {
    if (++this.#visits > maxVisits) throw new TooLargeError("The query selects too much to estimate its cost");
    const fields = fieldsOf(nodes, type.name, this.scope);
    if (isEntityType(type.name) && place.holds === "listed") {
      const needed = membersOf(this.scope.schema, type.name, fields.keys());
      if (membersOnlyInGet(type.name).some((member) => needed.includes(member)))
        this.costs.add(place.path, getOperations[type.name], place.count);
    }
    for (const [name, sameField] of fields) {
      const field = type.getFields()[name];
      if (!field || !isAllowed(field, this.callerScopes)) continue;
      for (const [responseName, merged] of byResponseName(sameField)) {
        this.costs.addFields(place.objects);
        this.#field(type, field, merged, fieldPlace(place, responseName));
      }
    }
  }

  #field(parent: GraphQLObjectType, field: Field, nodes: FieldNodes, place: Place): void {
    const args: Arguments = getArgumentValues(field, nodes[0], { ...this.scope.variableValues });
    if (parent === this.scope.schema.getMutationType()) {
      this.#mutation(field, nodes, args, place);
      return;
    }
    const read = declarationOf(field)?.read;
    switch (read?.kind) {
      case undefined:
        this.#below(nodes, field, place);
        break;
      case "connection":
        this.#connection(read, nodes, field, args, place);
        break;
      case "nodes":
        this.#nodes(nodes, [args[read.argument]].flat(), place);
        break;
      case "lookup":
        this.costs.addObjects(place.objects);
        this.#entity(
          read.of,
          nodes,
          { ...place, accountId: textOf(args.accountId) ?? place.accountId },
          place.count,
          true,
        );
        break;
      case "reference":
        this.costs.addObjects(place.objects);
        this.#reference(read.of, nodes, place);
        break;
      case "single":
        this.costs.add(place.path, read.operation, place.count);
        this.#below(nodes, field, { ...place, holds: "all" });
        break;
      case "search":
        this.costs.addObjects(place.objects);
        for (const operation of read.operations) this.costs.add(place.path, operation, place.count);
        this.#below(nodes, field, { ...place, holds: "listed" });
    }
  }

  /** One object of several possible types: the first type of which more than ids is selected pays for it. */
  #reference(types: readonly EntityType[], nodes: FieldNodes, place: Place): void {
    const paying = types.find((type) => this.#membersToLoad(type, nodes).length > 0);
    for (const type of types) this.#entity(type, nodes, place, type === paying ? place.count : 0, false);
  }

  #below(nodes: FieldNodes, field: Field, place: Place): void {
    const type = getNamedType(field.type);
    const types = isObjectType(type) ? [type] : isCompositeType(type) ? this.scope.schema.getPossibleTypes(type) : [];
    for (const possible of types) this.visit(nodes, possible, place);
  }

  #connection(
    { operation, of, sharedByAccount = false }: Extract<FieldRead, { kind: "connection" }>,
    nodes: FieldNodes,
    field: Field,
    args: Arguments,
    place: Place,
  ): void {
    const connectionType = getNamedType(field.type);
    const selected = isObjectType(connectionType) ? fieldsOf(nodes, connectionType.name, this.scope) : new Map();
    const pageSize = definitionOf(operation).page?.max ?? 1;
    const known = this.#sizeOf(operation, place.accountId);
    const asked = typeof args.first === "number" ? args.first : 0;
    // A value out of range is refused when the query runs, and costs nothing.
    if (asked < 1 || asked > maxFirst) return;
    const first = Math.min(asked, known?.items ?? Infinity);
    const isRead = ["edges", "nodes", "pageInfo"].some((name) => selected.has(name));
    const pages = Math.max(
      isRead ? Math.ceil(Math.max(first, 1) / pageSize) : 0,
      selected.has("totalCount") ? (known?.pages ?? this.#assumedPages(operation, place.accountId)) : 0,
    );
    const inSharedLists =
      sharedByAccount && place.count > place.accounts
        ? place.accounts * this.#assumedPages(operation, place.accountId)
        : Infinity;
    this.costs.add(place.path, operation, Math.min(place.count * pages, inSharedLists));
    const count = place.count * first;
    if (isRead) this.costs.addObjects(place.objects * first);
    this.#below(nodes, field, {
      ...place,
      count,
      objects: place.objects * first,
      accounts: of === "Account" ? count : place.accounts,
      loaded: of ? [...place.loaded, of] : place.loaded,
      holds: "listed",
    });
  }

  #nodes(nodes: FieldNodes, ids: readonly unknown[], place: Place): void {
    // A longer list is refused when the query runs, and costs nothing.
    if (ids.length > maxIds) return;
    const objects = place.objects * ids.length;
    this.costs.addObjects(objects);
    const byType = new Map<EntityType, Set<string>>();
    for (const id of new Set(ids)) {
      const found = typeof id === "string" ? readGlobalId(id) : undefined;
      if (found) byType.set(found.type, (byType.get(found.type) ?? new Set()).add(id as string));
    }
    this.#memberships(nodes, ids, { ...place, objects });
    for (const [type, wanted] of byType) {
      const accounts = new Set(
        Array.from(wanted, (id) => textOf(Reflect.get(readGlobalId(id)?.key ?? {}, "AccountId"))),
      );
      const [accountId] = accounts.size === 1 ? accounts : [];
      const ofType = { ...place, objects, accounts: Math.max(1, accounts.size), accountId };
      this.#entity(type, nodes, ofType, wanted.size, true);
    }
  }

  /** A membership is found in the list of its room, which is read once for all memberships of the room. */
  #memberships(nodes: FieldNodes, ids: readonly unknown[], place: Place): void {
    const found = Array.from(new Set(ids)).flatMap((id) =>
      typeof id === "string" ? (readMembershipId(id) ?? []) : [],
    );
    if (found.length === 0) return;
    const rooms = new Set(found.map(({ AccountId, RoomId }) => `${AccountId} ${RoomId}`));
    this.costs.add(place.path, "ListRoomMemberships", rooms.size);
    const type = this.scope.schema.getType(membershipType);
    if (isObjectType(type)) this.visit(nodes, type, { ...place, count: found.length, holds: "listed" });
  }

  /** An entity for each of so many keys. A lookup always loads it; otherwise it is loaded if more than its ids is selected. */
  #entity(type: EntityType, nodes: FieldNodes, place: Place, keys: number, isLookup: boolean): void {
    const members = this.#membersToLoad(type, nodes);
    const isLoaded = isLookup || members.length > 0;
    const wanted = type === "Account" && !isLookup ? Math.min(keys, place.accounts) : keys;
    const isAtHand = !isLookup && place.loaded.includes(type) && type === "Account";
    if (isLoaded && !isAtHand) {
      if (membersOnlyInGet(type).some((member) => members.includes(member)))
        this.costs.add(place.path, getOperations[type], wanted);
      else {
        const list = listOperationOf(type);
        const pages = this.#sizeOf(list, place.accountId)?.pages;
        const assumed = this.#assumedPages(list, place.accountId);
        this.costs.find(place.path, type, wanted, type === "Account" ? 1 : place.accounts, pages, assumed);
      }
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

  #mutation(field: Field, nodes: FieldNodes, args: Arguments, place: Place): void {
    const operation = operationOfMutation(field.name);
    const payload = getNamedType(field.type);
    if (!operation || !isObjectType(payload)) return;
    const { batch } = definitionOf(operation);
    const input = (args.input ?? {}) as Arguments;
    const items = batch ? Object.values(input).find((value) => Array.isArray(value)) : undefined;
    const count = Array.isArray(items) ? items.length : 1;
    this.costs.add(place.path, operation, batch ? Math.ceil(count / batch.chunk) : 1);
    for (const [name, sameField] of fieldsOf(nodes, payload.name, this.scope)) {
      const type = getNamedType(payload.getFields()[name]?.type ?? payload);
      for (const [responseName, merged] of byResponseName(sameField)) {
        const below = { ...fieldPlace(place, responseName), objects: count, accountId: textOf(input.accountId) };
        this.costs.addObjects(count);
        if (isEntityType(type.name)) this.#entity(type.name, merged, below, count, false);
        else if (isObjectType(type)) this.visit(merged, type, below);
      }
    }
  }

  /** The members that have to be loaded for what is selected of an entity. */
  #membersToLoad = (type: EntityType, nodes: FieldNodes): string[] =>
    membersOf(this.scope.schema, type, fieldsOf(nodes, type, this.scope).keys()).filter(
      (member) => !keyMembers(type).includes(member),
    );

  /** The remembered size of the list that has all objects of its kind, in an account if they are in one. */
  #sizeOf(operation: PagedOperation, AccountId: string | undefined): ListSize | undefined {
    const list = wholeList(operation, AccountId);
    return list === undefined ? undefined : this.hints.size(list);
  }

  /** The assumed number of pages of a list of unknown length, and at least as many as were read of it. */
  #assumedPages(operation: PagedOperation, AccountId: string | undefined): number {
    const list = wholeList(operation, AccountId);
    const pageSize = definitionOf(operation).page?.max ?? 1;
    return Math.max(Math.ceil(assumedListSize / pageSize), list === undefined ? 0 : this.hints.minPages(list));
  }
}

/** The key of the list without filters, if the query names its account. */
function wholeList(operation: PagedOperation, AccountId: string | undefined): string | undefined {
  const { pathMembers } = definitionOf(operation).uri;
  const needsAccount = pathMembers.includes("AccountId");
  if (pathMembers.includes("RoomId") || (needsAccount && AccountId === undefined)) return undefined;
  return listOf(operation, needsAccount ? { AccountId } : {});
}
