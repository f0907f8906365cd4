import type { OperationName, SdkInput, SdkOutput } from "../operations/operations.js";
import type { Entity, EntityType } from "./entity.js";
import type { CallContext } from "./call-context.js";
import { ResponseLoader } from "./loaders/response-loader.js";
import { EntityLoader } from "./loaders/entity-loader.js";
import { UserPhoneNumberLoader } from "./loaders/user-phone-number-loader.js";
import { PageLoader } from "./loaders/page-loader.js";
import type { CachedReader } from "./cached-reader.js";

/** Reads that answer one thing which is no entity of its own: settings, an events configuration, a list without pages. */
export const singleReads = [
  "GetAccountSettings",
  "GetRetentionSettings",
  "GetUserSettings",
  "GetEventsConfiguration",
  "GetGlobalSettings",
  "GetPhoneNumberSettings",
  "ListSupportedPhoneNumberCountries",
] as const satisfies readonly OperationName[];

export type SingleRead = (typeof singleReads)[number];

/** Everything one request can read of Chime. All loaders are always there; none outlives the request. */
export interface Reads {
  /** Entities by the ids their Get action needs. */
  readonly byId: { readonly [T in EntityType]: Pick<EntityLoader<T>, "load" | "peek"> };
  readonly pages: Pick<PageLoader, "load" | "ahead">;
  /** The phone numbers of users. */
  readonly userPhoneNumbers: Pick<UserPhoneNumberLoader, "load">;
  /** The answer of a read of one thing. */
  single<A extends SingleRead>(operation: A, input: SdkInput<A> & object): Promise<SdkOutput<A>>;
  /** Forgets all that was read: a write has changed nobody knows how much of it. */
  clear(): void;
}

/** The loader set of one request. */
export function createReads(shared: CachedReader, callContext: CallContext): Reads {
  const prime = <T extends EntityType>(entity: Entity<T>): void => byId[entity.type].prime(entity);
  const pages = new PageLoader(shared, callContext, prime);
  const userPhoneNumbers = new UserPhoneNumberLoader(pages, shared.lists, callContext);
  const loader = <T extends EntityType>(type: T): EntityLoader<T> => new EntityLoader(type, shared, pages, callContext);
  const byId: { [T in EntityType]: EntityLoader<T> } = {
    Account: loader("Account"),
    User: loader("User"),
    Bot: loader("Bot"),
    Room: loader("Room"),
    PhoneNumber: loader("PhoneNumber"),
    PhoneNumberOrder: loader("PhoneNumberOrder"),
  };
  const responses = new Map<SingleRead, ResponseLoader<SingleRead>>(
    singleReads.map((operation) => [
      operation,
      new ResponseLoader((input) => shared.answer(operation, input, callContext)),
    ]),
  );
  return {
    byId,
    pages,
    userPhoneNumbers,
    clear() {
      for (const loader of [...Object.values(byId), ...responses.values(), pages, userPhoneNumbers]) loader.clearAll();
    },
    single: async <A extends SingleRead>(operation: A, input: SdkInput<A> & object) => {
      const loader = responses.get(operation);
      if (!loader) throw new TypeError(`${operation} is no read of one thing`);
      return loader.load(input);
    },
  };
}
