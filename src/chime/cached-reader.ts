import { type OperationName, definitionOf, type SdkInput, type SdkOutput } from "../operations/operations.js";
import { phoneNumberOfId } from "../operations/phone-number-id.js";
import { dependenciesOf } from "./cache/dependencies.js";
import type { TtlPolicy } from "./cache/ttl-policy.js";
import type { CacheStore, CacheEntry, Lookup, CacheKey, Versions } from "./cache/store.js";
import { kindOf } from "./cache/kind.js";
import { encodeKey } from "./encode-key.js";
import { type Entity, type EntityType, getOperations, type Key, listedEntity, type RecordOf } from "./entity.js";
import type { CallContext } from "./call-context.js";
import { ChimeError, type UpstreamFacts } from "./errors.js";
import { SingleFlight } from "./single-flight.js";
import type { PaginationHints } from "./pagination-hints.js";
import { itemsOf, type ListPage, listedAs, listOf, type PageCount, type PagedOperation, tokenOf } from "./list-page.js";
import type { ChimeApiClient } from "./client.js";
import { answersSecrets, secretMembers, withoutSecrets } from "./secrets.js";

type GetOperation = (typeof getOperations)[EntityType];

/** A cached entity, or the fact that it does not exist. */
type CachedEntity =
  { readonly entity: Entity } | { readonly missing: { readonly message: string; readonly upstream: UpstreamFacts } };

/**
 * The read path that all requests share: cache lookup, then one shared call per key, then storing. The versions of an entry are always
 * taken before its response is requested.
 */
export class CachedReader {
  readonly #singleFlight = new SingleFlight();

  constructor(
    private readonly chime: ChimeApiClient,
    private readonly store: CacheStore,
    private readonly lifetimes: TtlPolicy,
    readonly lists: PaginationHints,
  ) {}

  /** Looks entities up in the cache: each is an entity, the fact that it does not exist, or not cached. */
  async cached(
    type: EntityType,
    wanted: readonly { readonly id: string; readonly key: Key<EntityType> }[],
    callContext: CallContext,
  ): Promise<(Entity | ChimeError | undefined)[]> {
    const lookups = await this.#lookup(
      wanted.map(({ key, id }) => entityCacheKey(type, key, id)),
      callContext,
    );
    return lookups.map(({ cached }) => {
      if (!cached) return undefined;
      const value = cached.value as CachedEntity;
      return "entity" in value ? value.entity : notFound(value.missing);
    });
  }

  /** An entity by its Get operation, with all members. */
  async get<T extends EntityType>(type: T, key: Key<T>, callContext: CallContext): Promise<Entity<T>> {
    const cacheKey = entityCacheKey(type, key);
    const [{ versions } = { versions: undefined }] = await this.#lookup([cacheKey], callContext, false);
    return this.#share(cacheKey.key, getOperations[type], callContext, versions, async (shared) => {
      try {
        const entity = await this.#getEntity(type, key, shared);
        await this.#set(
          cacheKey,
          versions,
          { entity: withoutSecrets(entity) },
          this.lifetimes.ofRecord(type, entity.record ?? {}),
        );
        return entity;
      } catch (error) {
        if (error instanceof ChimeError && error.code === "NOT_FOUND") {
          await this.#set(
            cacheKey,
            versions,
            { missing: { message: error.message, upstream: error.upstream } },
            this.lifetimes.missingMs,
          );
        }
        throw error;
      }
    });
  }

  /** A page of a list. With `secrets` its items have their secrets, and it does not come from the cache. */
  async page<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
    { secrets = false } = {},
  ): Promise<ListPage<A>> {
    const cacheKey = { key: `${operation}:${encodeKey(input)}`, ...dependenciesOf(operation, input) };
    const [lookup] = await this.#lookup([cacheKey], callContext, !secrets);
    if (lookup?.cached) return lookup.cached.value as ListPage<A>;
    return this.#share(cacheKey.key, operation, callContext, lookup?.versions, async (shared) => {
      const page = await this.#readPage(operation, input, shared);
      await this.#setPage(cacheKey, lookup?.versions, operation, input, page);
      return page;
    });
  }

  /** The number of items on a page. Neither the page nor its items are stored, so that long lists can be counted. */
  async pageCount<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
  ): Promise<PageCount> {
    const pageKey = { key: `${operation}:${encodeKey(input)}`, ...dependenciesOf(operation, input) };
    const countKey = { ...pageKey, key: `count:${pageKey.key}` };
    const [page, own] = await this.#lookup([pageKey, countKey], callContext);
    if (page?.cached) return countOn(page.cached.value as ListPage<A>);
    if (own?.cached) return own.cached.value as PageCount;
    return this.#share(countKey.key, operation, callContext, own?.versions, async (shared) => {
      const read = await this.#readPage(operation, input, shared);
      const ttlMs = this.lifetimes.ofPage(operation, listedEntity(operation), read.items);
      await this.#set(countKey, own?.versions, countOn(read), ttlMs);
      return countOn(read);
    });
  }

  /** The response of a single read. */
  async answer<A extends OperationName>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
  ): Promise<SdkOutput<A>> {
    const cacheKey = { key: `${operation}:${encodeKey(input)}`, ...dependenciesOf(operation, input) };
    const [lookup] = answersSecrets(operation) ? [] : await this.#lookup([cacheKey], callContext);
    if (lookup?.cached) return lookup.cached.value as SdkOutput<A>;
    return this.#share(cacheKey.key, operation, callContext, lookup?.versions, async (shared) => {
      const output = await this.#call(operation, input, shared);
      await this.#set(cacheKey, lookup?.versions, output, this.lifetimes.ms);
      return output;
    });
  }

  async #lookup(keys: readonly CacheKey[], callContext: CallContext, mayFind = true): Promise<readonly Lookup[]> {
    if (this.lifetimes.ms === 0) return keys.map(() => ({ versions: undefined }));
    if (callContext.bypassCache || !mayFind) return (await this.store.versions(keys)).map((versions) => ({ versions }));
    const lookups = await this.store.get(keys);
    for (const [i, { cached }] of lookups.entries()) {
      if (cached) callContext.stats.cacheHits++;
      callContext.events?.onLookup(kindOf(keys[i]?.key ?? ""), cached !== undefined);
    }
    return lookups;
  }

  /** Concurrent reads of the same key share one call, unless a write came between them. */
  #share<T>(
    key: string,
    operation: OperationName,
    callContext: CallContext,
    versions: Versions,
    call: (callContext: CallContext) => Promise<T>,
  ): Promise<T> {
    return versions === undefined || callContext.bypassCache
      ? call(callContext)
      : this.#singleFlight.share(`${key} ${versions}`, operation, callContext, call);
  }

  async #set(cacheKey: CacheKey, versions: Versions, value: unknown, ttlMs: number): Promise<void> {
    if (versions !== undefined && ttlMs > 0) await this.store.set([{ key: cacheKey, versions, value, ttlMs }]);
  }

  /**
   * Stores a page and each entity on it. The entities were not known when the versions were taken. But a write that changes one of them also
   * invalidates the list, so if the list's versions are unchanged, so are theirs.
   */
  async #setPage<A extends PagedOperation>(
    cacheKey: CacheKey,
    versions: Versions,
    operation: A,
    input: object,
    page: ListPage<A>,
  ): Promise<void> {
    if (versions === undefined) return;
    const type = listedEntity(operation);
    const ttlMs = this.lifetimes.ofPage(operation, type, page.items);
    if (ttlMs <= 0) return;
    if (!type) return this.store.set([{ key: cacheKey, versions, value: page, ttlMs }]);
    const entities = page.items.map((item) => withoutSecrets(listedAs(type, operation, input, item)));
    const keys = entities.map(({ key }) => entityCacheKey(type, key));
    const [now, ...ofEntities] = await this.store.versions([cacheKey, ...keys]);
    if (now !== versions) return;
    const hidden = secretMembers(type);
    const shown: ListPage<A> = {
      ...page,
      items: hidden.length > 0 ? entities.map(({ record }) => record as (typeof page.items)[number]) : page.items,
      missingMembers: hidden,
    };
    const entries = entities.flatMap((entity, i): CacheEntry[] => {
      const [entityKey, entityVersions] = [keys[i], ofEntities[i]];
      return entityKey && entityVersions !== undefined
        ? [
            {
              key: entityKey,
              versions: entityVersions,
              value: { entity },
              ttlMs: this.lifetimes.ofRecord(type, entity.record ?? {}),
            },
          ]
        : [];
    });
    await this.store.set([{ key: cacheKey, versions, value: shown, ttlMs }, ...entries]);
  }

  async #readPage<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
  ): Promise<ListPage<A>> {
    const output = await this.#call(operation, input, callContext);
    const page: ListPage<A> = { items: itemsOf(operation, output), next: tokenOf(output) };
    if (Reflect.get(input, "MaxResults") === definitionOf(operation).page?.max)
      this.lists.note(listOf(operation, input), tokenOf(input), page.next, page.items.length);
    return page;
  }

  async #getEntity<T extends EntityType>(type: T, key: Key<T>, callContext: CallContext): Promise<Entity<T>> {
    const operation: GetOperation = getOperations[type];
    const answer: SdkOutput<GetOperation> = await this.#call(operation, getInput(key), callContext);
    const record: unknown = Reflect.get(answer, type);
    if (typeof record !== "object" || record === null) {
      throw new ChimeError("UPSTREAM_FAILURE", `${operation}: Chime answered without the ${type}`, {
        operation,
        exception: "MalformedAnswer",
        retryable: false,
      });
    }
    return { type, key, record: record as RecordOf<T> };
  }

  async #call<A extends OperationName>(
    operation: A,
    input: SdkInput<A> & object,
    callContext: CallContext,
  ): Promise<SdkOutput<A>> {
    const { output } = await this.chime(operation, input, callContext);
    if (output === undefined) throw new TypeError(`${operation} is no read`);
    return output;
  }
}

const entityCacheKey = <T extends EntityType>(type: T, key: Key<T>, id = encodeKey(key)): CacheKey => ({
  key: `${type}:${id}`,
  ...dependenciesOf(getOperations[type], key),
});

const countOn = ({ items, next }: ListPage<PagedOperation>): PageCount => ({ count: items.length, next });

const notFound = ({ message, upstream }: { readonly message: string; readonly upstream: UpstreamFacts }): ChimeError =>
  new ChimeError("NOT_FOUND", message, upstream);

/** The SDK percent-encodes path members, so a phone number is passed unencoded. */
function getInput<T extends EntityType>(key: Key<T>): SdkInput<GetOperation> {
  const input = "PhoneNumberId" in key ? { PhoneNumberId: phoneNumberOfId(String(key.PhoneNumberId)) } : key;
  return input as unknown as SdkInput<GetOperation>;
}
