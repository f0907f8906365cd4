import { type EntityType, getActions, type Key } from "../chime/entity.js";
import { ChimeError } from "../chime/errors.js";
import type { ListPage, PagedAction } from "../chime/list-page.js";
import type { Reads } from "../chime/reads.js";
import { type Confinement, ConfinedError, isAssociated } from "./confined.js";

type Loader<T extends EntityType> = Reads["byId"][T];

/** The reads of a caller who is confined to some accounts. Answers may be shared with others; what is shown of them is not. */
export function confineReads(reads: Reads, confinement: Confinement): Reads {
  const shown = <A extends PagedAction>(action: A, page: ListPage<A>): ListPage<A> => ({
    ...page,
    items: page.items.filter((item) => confinement.shows(action, item)),
  });

  const loader = <T extends EntityType>(type: T): Loader<T> => {
    const byId = reads.byId[type] as unknown as {
      load: (key: Key<T>, members?: Iterable<string>, within?: object) => ReturnType<Loader<T>["load"]>;
    };
    const load = async (key: Key<T>, members: Iterable<string> = [], within?: object) => {
      confinement.check(getActions[type], key);
      if (!isAssociated(type)) return byId.load(key, members, within);
      const entity = await byId.load(key, new Set([...members, "Associations"]), within).catch((error: unknown) => {
        // Whether there is such a number is not the caller's to know.
        throw error instanceof ChimeError && error.code === "NOT_FOUND" ? new ConfinedError(getActions[type]) : error;
      });
      if (!confinement.owns(entity.record)) throw new ConfinedError(getActions[type]);
      return entity;
    };
    const peek: Loader<T>["peek"] = (key) => (isAssociated(type) ? undefined : reads.byId[type].peek(key));
    return { load, peek } as Loader<T>;
  };

  return {
    byId: {
      Account: loader("Account"),
      User: loader("User"),
      Bot: loader("Bot"),
      Room: loader("Room"),
      PhoneNumber: loader("PhoneNumber"),
      PhoneNumberOrder: loader("PhoneNumberOrder"),
    },
    pages: {
      async load(action, input, options) {
        confinement.check(action, input);
        return shown(action, await reads.pages.load(action, input, options));
      },
      ahead(action, input, options) {
        confinement.check(action, input);
        reads.pages.ahead(action, input, options);
      },
    },
    numbersOf: {
      async load(wanted) {
        confinement.check("ListPhoneNumbers", wanted);
        return shown("ListPhoneNumbers", await reads.numbersOf.load(wanted));
      },
    },
    async answer(action, input) {
      confinement.check(action, input);
      return reads.answer(action, input);
    },
    clear: () => reads.clear(),
  };
}
