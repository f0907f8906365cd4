import DataLoader from "dataloader";
import { encodeKey } from "../encode-key.js";
import { type Entity, type EntityType, type Key, membersOnlyInGet } from "../entity.js";
import type { CallContext } from "../call-context.js";
import { definitionOf } from "../../operations/operations.js";
import { listedAs, listOf, type PagedOperation } from "../list-page.js";
import { secretMembers } from "../secrets.js";
import type { CachedReader } from "../cached-reader.js";
import { observedBatch } from "./observed-batch.js";
import { settle } from "./response-loader.js";
import type { PageLoader } from "./page-loader.js";
import { parentListOf } from "./parent-list.js";
import { EntityFinder } from "./entity-finder.js";

/** A wanted entity, with its secrets or without. The cache holds no secrets, but most lists return them. */
interface EntityRequest<T extends EntityType> {
  readonly id: string;
  readonly key: Key<T>;
  readonly secrets: boolean;
  /** A filter that the entity is known to match: the filtered list has fewer pages. */
  readonly within: object | undefined;
}

/**
 * Loads entities of one type by key, for one request. What a list or the cache has returned is not requested again. The rest goes to the entity
 * finder.
 */
export class EntityLoader<T extends EntityType> {
  readonly #known = new Map<string, Entity<T>>();
  readonly #gets = new Map<string, Promise<Entity<T>>>();
  readonly #searches = new Map<string, EntityFinder<T>>();
  readonly #loader: DataLoader<EntityRequest<T>, Entity<T>, string>;

  constructor(
    private readonly type: T,
    private readonly shared: CachedReader,
    private readonly pages: PageLoader,
    private readonly callContext: CallContext,
  ) {
    this.#loader = new DataLoader<EntityRequest<T>, Entity<T>, string>(
      (wanted) => observedBatch(callContext, type, wanted.length, () => this.#loadAll(wanted)),
      {
        cacheKeyFn: ({ id, secrets, within }) => (secrets || within ? encodeKey([id, secrets, within]) : id),
      },
    );
  }

  /** Loads the entity with at least the given members. */
  load(key: Key<T>, members: Iterable<string> = [], within?: object): Promise<Entity<T>> {
    const id = encodeKey(key);
    const needed = members instanceof Set ? members : new Set(members);
    const known = this.#known.get(id);
    if (known && !known.missingMembers?.some((member) => needed.has(member))) return Promise.resolve(known);
    const asked = this.#gets.get(id);
    if (asked) return asked;
    // A member that lists omit takes a Get.
    if (membersOnlyInGet(this.type).some((member) => needed.has(member))) return this.#get(key);
    return this.#loader.load({
      id,
      key,
      secrets: secretMembers(this.type).some((member) => needed.has(member)),
      within,
    });
  }

  /** The entity as far as it is known, without a call. */
  peek(key: Key<T>): Entity<T> | undefined {
    return this.#known.get(encodeKey(key));
  }

  /** Stores an entity that a list has returned. */
  prime(entity: Entity<T>): void {
    const id = encodeKey(entity.key);
    const known = this.#known.get(id);
    if (!known || (entity.missingMembers?.length ?? 0) <= (known.missingMembers?.length ?? 0))
      this.#known.set(id, entity);
  }

  clearAll(): void {
    for (const remembered of [this.#known, this.#gets, this.#searches]) remembered.clear();
    this.#loader.clearAll();
  }

  #get(key: Key<T>): Promise<Entity<T>> {
    const id = encodeKey(key);
    const asked = this.#gets.get(id);
    if (asked) return asked;
    const found = (async () => {
      const entity = await this.shared.get(this.type, key, this.callContext);
      this.prime(entity);
      return entity;
    })();
    this.#gets.set(id, found);
    return found;
  }

  async #loadAll(wanted: readonly EntityRequest<T>[]): Promise<(Entity<T> | Error)[]> {
    const open = wanted.filter(({ secrets }) => !secrets);
    const found = await this.shared.cached(this.type, open, this.callContext);
    const kept = new Map(open.map(({ id }, i) => [id, found[i]]));
    return settle(
      wanted.map(({ id, key, secrets, within }) => {
        const known = secrets ? undefined : kept.get(id);
        if (known instanceof Error) return Promise.reject(known);
        if (!known) return this.#searchFor(key, secrets, within).find(key);
        // The lookup was for entities of this type only.
        const entity = known as Entity<T>;
        this.#known.set(id, entity);
        return Promise.resolve(entity);
      }),
    );
  }

  /** The search in the list that has the entity, if it exists. */
  #searchFor(key: Key<T>, secrets: boolean, within: object | undefined): EntityFinder<T> {
    const { operation, input: parents } = parentListOf(this.type, key);
    const input = { ...parents, ...within };
    const list = listOf(operation, input);
    const id = encodeKey([list, secrets]);
    const known = this.#searches.get(id);
    if (known) return known;
    const search = this.#search(operation, input, list, secrets);
    this.#searches.set(id, search);
    return search;
  }

  #search(operation: PagedOperation, input: object, list: string, secrets: boolean): EntityFinder<T> {
    const MaxResults = definitionOf(operation).page?.max;
    const { lists } = this.shared;
    return new EntityFinder<T>({
      page: async (NextToken) => {
        const { items, next, missingMembers } = await this.pages.load(
          operation,
          { ...input, MaxResults, ...(NextToken !== undefined && { NextToken }) },
          { secrets },
        );
        return { entities: items.map((item) => listedAs(this.type, operation, input, item, missingMembers)), next };
      },
      get: (key) => this.#get(key),
      expected: () => lists.size(list)?.pages,
      tokensAfter: (token) => lists.tokensAfter(list, token),
      refused: (token) => lists.refused(list, token),
      pendingLists: () => this.pages.settled(leadingTo(this.type)),
      onFound: () => this.callContext.stats.coalesced++,
    });
  }
}

/** The lists whose items refer to entities of a type: while one of them is in flight, more keys may follow. */
const leadingTo = (type: EntityType): readonly PagedOperation[] => {
  if (type === "User" || type === "Bot") return ["ListRoomMemberships", "ListPhoneNumbers"];
  return type === "PhoneNumber" ? ["ListUsers", "ListPhoneNumberOrders"] : [];
};
