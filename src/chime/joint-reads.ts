import { type ActionName, factsOf, type SdkInput, type SdkOutput } from "../chime-api/actions.js";
import { phoneNumberOfId } from "../chime-api/phone-number-id.js";
import { dependenciesOf } from "./cache/dependencies.js";
import type { Lifetimes } from "./cache/lifetimes.js";
import type { CacheStore, Keeping, Look, Place, Versions } from "./cache/store.js";
import { encodeKey } from "./encode-key.js";
import { type Entity, type EntityType, getActions, type Key, listedEntity, type RecordOf } from "./entity.js";
import type { Errand } from "./errand.js";
import { ChimeError, type UpstreamFacts } from "./errors.js";
import { Flights } from "./flights.js";
import type { ListMemory } from "./list-memory.js";
import { itemsOf, type ListPage, listedAs, listOf, type PagedAction, tokenOf } from "./list-page.js";
import type { ChimeCall } from "./port.js";
import { answersSecrets, secretMembers, withoutSecrets } from "./secrets.js";

type GetAction = (typeof getActions)[EntityType];

/** What is kept of an entity: itself, or that there is none. */
type KeptEntity =
  { readonly entity: Entity } | { readonly missing: { readonly message: string; readonly upstream: UpstreamFacts } };

/**
 * Reads that requests share: answered from the cache where it can, asked for once where several want the same at once, and kept.
 * Versions are always taken before an answer is asked for.
 */
export class JointReads {
  readonly #flights = new Flights();

  constructor(
    private readonly chime: ChimeCall,
    private readonly store: CacheStore,
    private readonly lifetimes: Lifetimes,
    readonly lists: ListMemory,
  ) {}

  /** What is kept of some entities: the entity, or that there is none. */
  async kept(
    type: EntityType,
    wanted: readonly { readonly id: string; readonly key: Key<EntityType> }[],
    errand: Errand,
  ): Promise<(Entity | ChimeError | undefined)[]> {
    const looks = await this.#look(
      wanted.map(({ key, id }) => placeOfEntity(type, key, id)),
      errand,
    );
    return looks.map(({ kept }) => {
      if (!kept) return undefined;
      const value = kept.value as KeptEntity;
      return "entity" in value ? value.entity : notFound(value.missing);
    });
  }

  /** An entity by its Get action, complete. */
  async get<T extends EntityType>(type: T, key: Key<T>, errand: Errand): Promise<Entity<T>> {
    const place = placeOfEntity(type, key);
    const [{ versions } = { versions: undefined }] = await this.#look([place], errand, false);
    return this.#share(place.key, getActions[type], errand, versions, async (shared) => {
      try {
        const entity = await this.#getEntity(type, key, shared);
        await this.#keep(
          place,
          versions,
          { entity: withoutSecrets(entity) },
          this.lifetimes.ofRecord(type, entity.record ?? {}),
        );
        return entity;
      } catch (error) {
        if (error instanceof ChimeError && error.code === "NOT_FOUND") {
          await this.#keep(
            place,
            versions,
            { missing: { message: error.message, upstream: error.upstream } },
            this.lifetimes.missingMs,
          );
        }
        throw error;
      }
    });
  }

  /** A page of a list. With `secrets` it shows those that its items have, and does not come from the cache. */
  async page<A extends PagedAction>(
    action: A,
    input: SdkInput<A> & object,
    errand: Errand,
    { secrets = false } = {},
  ): Promise<ListPage<A>> {
    const place = { key: `${action}:${encodeKey(input)}`, ...dependenciesOf(action, input) };
    const [look] = await this.#look([place], errand, !secrets);
    if (look?.kept) return look.kept.value as ListPage<A>;
    return this.#share(place.key, action, errand, look?.versions, async (shared) => {
      const output = await this.#call(action, input, shared);
      const token = tokenOf(output);
      const page: ListPage<A> = { items: itemsOf(action, output), next: token };
      if (Reflect.get(input, "MaxResults") === factsOf(action).page?.max)
        this.lists.note(listOf(action, input), tokenOf(input), token, page.items.length);
      await this.#keepPage(place, look?.versions, action, input, page);
      return page;
    });
  }

  /** The answer of a read of one thing. */
  async answer<A extends ActionName>(action: A, input: SdkInput<A> & object, errand: Errand): Promise<SdkOutput<A>> {
    const place = { key: `${action}:${encodeKey(input)}`, ...dependenciesOf(action, input) };
    const [look] = answersSecrets(action) ? [] : await this.#look([place], errand);
    if (look?.kept) return look.kept.value as SdkOutput<A>;
    return this.#share(place.key, action, errand, look?.versions, async (shared) => {
      const output = await this.#call(action, input, shared);
      await this.#keep(place, look?.versions, output, this.lifetimes.ms);
      return output;
    });
  }

  async #look(places: readonly Place[], errand: Errand, mayFind = true): Promise<readonly Look[]> {
    if (this.lifetimes.ms === 0) return places.map(() => ({ versions: undefined }));
    if (errand.readsAround || !mayFind) return (await this.store.versions(places)).map((versions) => ({ versions }));
    const looks = await this.store.look(places);
    for (const { kept } of looks) if (kept) errand.tally.cacheHits++;
    return looks;
  }

  /** Who reads the same at once, with nothing written in between, waits for one call. */
  #share<T>(
    key: string,
    action: ActionName,
    errand: Errand,
    versions: Versions,
    call: (errand: Errand) => Promise<T>,
  ): Promise<T> {
    return versions === undefined || errand.readsAround
      ? call(errand)
      : this.#flights.share(`${key} ${versions}`, action, errand, call);
  }

  async #keep(place: Place, versions: Versions, value: unknown, ttlMs: number): Promise<void> {
    if (versions !== undefined && ttlMs > 0) await this.store.keep([{ place, versions, value, ttlMs }]);
  }

  /**
   * Keeps a page and each entity on it. Which entities it would show nobody knew when it was asked for; but whatever changes
   * one of them changes the list: if the list's versions are still the same, so are theirs.
   */
  async #keepPage<A extends PagedAction>(
    place: Place,
    versions: Versions,
    action: A,
    input: object,
    page: ListPage<A>,
  ): Promise<void> {
    if (versions === undefined) return;
    const type = listedEntity(action);
    const ttlMs = this.lifetimes.ofPage(action, type, page.items);
    if (ttlMs <= 0) return;
    if (!type) return this.store.keep([{ place, versions, value: page, ttlMs }]);
    const entities = page.items.map((item) => withoutSecrets(listedAs(type, action, input, item)));
    const places = entities.map(({ key }) => placeOfEntity(type, key));
    const [now, ...ofEntities] = await this.store.versions([place, ...places]);
    if (now !== versions) return;
    const hidden = secretMembers(type);
    const shown: ListPage<A> = {
      ...page,
      items: hidden.length > 0 ? entities.map(({ record }) => record as (typeof page.items)[number]) : page.items,
      lacks: hidden,
    };
    const keepings = entities.flatMap((entity, i): Keeping[] => {
      const [entityPlace, entityVersions] = [places[i], ofEntities[i]];
      return entityPlace && entityVersions !== undefined
        ? [
            {
              place: entityPlace,
              versions: entityVersions,
              value: { entity },
              ttlMs: this.lifetimes.ofRecord(type, entity.record ?? {}),
            },
          ]
        : [];
    });
    await this.store.keep([{ place, versions, value: shown, ttlMs }, ...keepings]);
  }

  async #getEntity<T extends EntityType>(type: T, key: Key<T>, errand: Errand): Promise<Entity<T>> {
    const action: GetAction = getActions[type];
    const answer: SdkOutput<GetAction> = await this.#call(action, getInput(key), errand);
    const record: unknown = Reflect.get(answer, type);
    if (typeof record !== "object" || record === null) {
      throw new ChimeError("UPSTREAM_FAILURE", `${action}: Chime answered without the ${type}`, {
        action,
        exception: "MalformedAnswer",
        retryable: false,
      });
    }
    return { type, key, record: record as RecordOf<T> };
  }

  async #call<A extends ActionName>(action: A, input: SdkInput<A> & object, errand: Errand): Promise<SdkOutput<A>> {
    const { output } = await this.chime(action, input, errand);
    if (output === undefined) throw new TypeError(`${action} is no read`);
    return output;
  }
}

const placeOfEntity = <T extends EntityType>(type: T, key: Key<T>, id = encodeKey(key)): Place => ({
  key: `${type}:${id}`,
  ...dependenciesOf(getActions[type], key),
});

const notFound = ({ message, upstream }: { readonly message: string; readonly upstream: UpstreamFacts }): ChimeError =>
  new ChimeError("NOT_FOUND", message, upstream);

/** The SDK percent-encodes path members itself, so a phone number goes in as the number. */
function getInput<T extends EntityType>(key: Key<T>): SdkInput<GetAction> {
  const input = "PhoneNumberId" in key ? { PhoneNumberId: phoneNumberOfId(String(key.PhoneNumberId)) } : key;
  return input as unknown as SdkInput<GetAction>;
}
