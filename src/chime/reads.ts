import {
  definitionOf,
  type OperationName,
  operationNames,
  type operations,
  type SdkInput,
  type SdkOutput,
} from "../operations/operations.js";
import { type Entity, type EntityType, getOperations } from "./entity.js";
import type { PagedOperation } from "./list-page.js";
import type { CallContext } from "./call-context.js";
import { ResponseLoader } from "./loaders/response-loader.js";
import { EntityLoader } from "./loaders/entity-loader.js";
import { UserPhoneNumberLoader } from "./loaders/user-phone-number-loader.js";
import { PageLoader } from "./loaders/page-loader.js";
import type { CachedReader } from "./cached-reader.js";

/** The reads whose response is neither an entity nor a page of a list: settings, an events configuration, a list without pages. */
export type SingleRead = Exclude<ReadOperation, PagedOperation | (typeof getOperations)[EntityType]>;
type ReadOperation = {
  [A in OperationName]: (typeof operations)[A]["kind"] extends "write" ? never : A;
}[OperationName];

const entityReads: readonly string[] = Object.values(getOperations);
const isSingleRead = (operation: OperationName): operation is SingleRead => {
  const { kind, page } = definitionOf(operation);
  return kind !== "write" && page === undefined && !entityReads.includes(operation);
};

/** Everything that one request can read from Chime. The loaders live as long as the request. */
export interface Reads {
  /** Entities by the ids their Get action needs. */
  readonly byId: { readonly [T in EntityType]: Pick<EntityLoader<T>, "load" | "peek"> };
  readonly pages: Pick<PageLoader, "load" | "ahead" | "count"> & {
    /** Whether the caller may not see all items of a list, so that a page can have fewer than were requested. */
    isFiltered(operation: PagedOperation): boolean;
  };
  /** The phone numbers of users. */
  readonly userPhoneNumbers: Pick<UserPhoneNumberLoader, "load">;
  /** The response of a single read. */
  single<A extends SingleRead>(operation: A, input: SdkInput<A> & object): Promise<SdkOutput<A>>;
  /** Clears every loader, because a write can have changed anything that was read. */
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
    operationNames
      .filter(isSingleRead)
      .map((operation) => [operation, new ResponseLoader((input) => shared.answer(operation, input, callContext))]),
  );
  return {
    byId,
    pages: Object.assign(pages, { isFiltered: () => false }),
    userPhoneNumbers,
    clear() {
      for (const loader of [...Object.values(byId), ...responses.values(), pages, userPhoneNumbers]) loader.clearAll();
    },
    single: async <A extends SingleRead>(operation: A, input: SdkInput<A> & object) => {
      const loader = responses.get(operation);
      if (!loader) throw new TypeError(`${operation} is not a single read`);
      return loader.load(input);
    },
  };
}
