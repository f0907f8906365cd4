import { type EntityType, getOperations, type Key } from "../../chime/entity.js";
import { ChimeError } from "../../chime/errors.js";
import type { ListPage, PagedOperation } from "../../chime/list-page.js";
import type { Reads } from "../../chime/reads.js";
import { type AccountScope, isAssociated } from "./account-scope.js";
import { AccountScopeError } from "./account-scope-error.js";

type Loader<T extends EntityType> = Reads["byId"][T];

/** The reads of an account-limited caller. Responses are shared with other callers and filtered for this one. */
export function accountScopedReads(reads: Reads, accountScope: AccountScope): Reads {
  const shown = <A extends PagedOperation>(operation: A, page: ListPage<A>): ListPage<A> => ({
    ...page,
    items: page.items.filter((item) => accountScope.shows(operation, item)),
  });

  const loader = <T extends EntityType>(type: T): Loader<T> => {
    const byId = reads.byId[type] as unknown as {
      load: (key: Key<T>, members?: Iterable<string>, within?: object) => ReturnType<Loader<T>["load"]>;
    };
    const load = async (key: Key<T>, members: Iterable<string> = [], within?: object) => {
      accountScope.check(getOperations[type], key);
      if (!isAssociated(type)) return byId.load(key, members, within);
      const entity = await byId.load(key, new Set([...members, "Associations"]), within).catch((error: unknown) => {
        // The caller must not learn whether the number exists.
        throw error instanceof ChimeError && error.code === "NOT_FOUND"
          ? new AccountScopeError(getOperations[type])
          : error;
      });
      if (!accountScope.owns(entity.record)) throw new AccountScopeError(getOperations[type]);
      return entity;
    };
    // What other callers' requests have loaded must not show in this one's answers.
    const peek: Loader<T>["peek"] = (key) =>
      isAssociated(type) || !accountScope.includes(getOperations[type], key) ? undefined : reads.byId[type].peek(key);
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
      async load(operation, input, options) {
        accountScope.check(operation, input);
        return shown(operation, await reads.pages.load(operation, input, options));
      },
      isFiltered: (operation) => accountScope.filters(operation),
      async count(operation, input) {
        accountScope.check(operation, input);
        if (!accountScope.filters(operation)) return reads.pages.count(operation, input);
        const page = shown(operation, await reads.pages.load(operation, input));
        return { count: page.items.length, next: page.next };
      },
      ahead(operation, input, options) {
        accountScope.check(operation, input);
        reads.pages.ahead(operation, input, options);
      },
    },
    userPhoneNumbers: {
      async load(wanted) {
        accountScope.check("ListPhoneNumbers", wanted);
        return shown("ListPhoneNumbers", await reads.userPhoneNumbers.load(wanted));
      },
    },
    async single(operation, input) {
      accountScope.check(operation, input);
      return reads.single(operation, input);
    },
    clear: () => reads.clear(),
  };
}
