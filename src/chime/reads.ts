import type { ActionName, SdkInput, SdkOutput } from "../chime-api/actions.js";
import type { Entity, EntityType } from "./entity.js";
import type { Errand } from "./errand.js";
import { AnswerLoader } from "./loaders/answer-loader.js";
import { EntityLoader } from "./loaders/entity-loader.js";
import { NumbersLoader } from "./loaders/numbers-loader.js";
import { PageLoader } from "./loaders/page-loader.js";
import type { JointReads } from "./joint-reads.js";

/** Reads that answer one thing which is no entity of its own: settings, an events configuration, a list without pages. */
export const singleReads = [
  "GetAccountSettings",
  "GetRetentionSettings",
  "GetUserSettings",
  "GetEventsConfiguration",
  "GetGlobalSettings",
  "GetPhoneNumberSettings",
  "ListSupportedPhoneNumberCountries",
] as const satisfies readonly ActionName[];

export type SingleRead = (typeof singleReads)[number];

/** Everything one request can read of Chime. All loaders are always there; none outlives the request. */
export interface Reads {
  /** Entities by the ids their Get action needs. */
  readonly byId: { readonly [T in EntityType]: Pick<EntityLoader<T>, "load" | "peek"> };
  readonly pages: Pick<PageLoader, "load" | "ahead">;
  /** The phone numbers of users. */
  readonly numbersOf: Pick<NumbersLoader, "load">;
  /** The answer of a read of one thing. */
  answer<A extends SingleRead>(action: A, input: SdkInput<A> & object): Promise<SdkOutput<A>>;
  /** Forgets all that was read: a write has changed nobody knows how much of it. */
  clear(): void;
}

/** The loader set of one request. */
export function createReads(shared: JointReads, errand: Errand): Reads {
  const prime = <T extends EntityType>(entity: Entity<T>): void => byId[entity.type].prime(entity);
  const pages = new PageLoader(shared, errand, prime);
  const numbersOf = new NumbersLoader(pages, shared.lists, errand);
  const loader = <T extends EntityType>(type: T): EntityLoader<T> => new EntityLoader(type, shared, pages, errand);
  const byId: { [T in EntityType]: EntityLoader<T> } = {
    Account: loader("Account"),
    User: loader("User"),
    Bot: loader("Bot"),
    Room: loader("Room"),
    PhoneNumber: loader("PhoneNumber"),
    PhoneNumberOrder: loader("PhoneNumberOrder"),
  };
  const answers = new Map<SingleRead, AnswerLoader<SingleRead>>(
    singleReads.map((action) => [action, new AnswerLoader((input) => shared.answer(action, input, errand))]),
  );
  return {
    byId,
    pages,
    numbersOf,
    clear() {
      for (const loader of [...Object.values(byId), ...answers.values(), pages, numbersOf]) loader.clearAll();
    },
    answer: async <A extends SingleRead>(action: A, input: SdkInput<A> & object) => {
      const loader = answers.get(action);
      if (!loader) throw new TypeError(`${action} is no read of one thing`);
      return loader.load(input);
    },
  };
}
