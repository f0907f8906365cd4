import DataLoader from "dataloader";
import type { SdkInput, SdkOutput } from "../../chime-api/actions.js";
import { encodeKey } from "../encode-key.js";
import { type Entity, type EntityType, getActions, type Key, type RecordOf } from "../entity.js";
import { ChimeError } from "../errors.js";
import { phoneNumberOfId } from "../../chime-api/phone-number-id.js";
import { type Call, settle } from "./answer-loader.js";

type GetAction = (typeof getActions)[EntityType];

/** Entities of one type by key, for one request: each is asked for once, and what a List has shown is not asked for again. */
export class EntityLoader<T extends EntityType> {
  readonly #gets: DataLoader<Key<T>, Entity<T>, string>;
  readonly #listed = new Map<string, Entity<T>>();

  constructor(type: T, call: Call) {
    this.#gets = new DataLoader<Key<T>, Entity<T>, string>((keys) => settle(keys.map((key) => getEntity(type, key, call))), { cacheKeyFn: encodeKey });
  }

  /** The entity with at least the members named; those that no List shows cost a Get. */
  load(key: Key<T>, members: Iterable<string> = []): Promise<Entity<T>> {
    const listed = this.#listed.get(encodeKey(key));
    return listed && !lacksAny(listed, members) ? Promise.resolve(listed) : this.#gets.load(key);
  }

  /** Remembers an entity that a List has shown. */
  prime(entity: Entity<T>): void {
    this.#listed.set(encodeKey(entity.key), entity);
  }

  clearAll(): void {
    this.#listed.clear();
    this.#gets.clearAll();
  }
}

const lacksAny = (entity: Entity, members: Iterable<string>): boolean => {
  const lacks = entity.lacks ?? [];
  return lacks.length > 0 && [...members].some((member) => lacks.includes(member));
};

async function getEntity<T extends EntityType>(type: T, key: Key<T>, call: Call): Promise<Entity<T>> {
  const action: GetAction = getActions[type];
  const answer: SdkOutput<GetAction> = await call(action, getInput(key));
  const record: unknown = Reflect.get(answer, type);
  if (typeof record !== "object" || record === null) {
    throw new ChimeError("UPSTREAM_FAILURE", `${action}: Chime answered without the ${type}`, { action, exception: "MalformedAnswer", retryable: false });
  }
  return { type, key, record: record as RecordOf<T> };
}

/** The SDK percent-encodes path members itself, so a phone number goes in as the number. */
function getInput<T extends EntityType>(key: Key<T>): SdkInput<GetAction> {
  const input = "PhoneNumberId" in key ? { PhoneNumberId: phoneNumberOfId(String(key.PhoneNumberId)) } : key;
  return input as unknown as SdkInput<GetAction>;
}
