import DataLoader from "dataloader";
import { definitionOf, type SdkInput } from "../../operations/operations.js";
import { encodeKey } from "../encode-key.js";
import type { CallContext } from "../call-context.js";
import { ChimeError, isTransient } from "../errors.js";
import { type ItemOf, type ListPage, listOf } from "../list-page.js";
import type { PaginationHints } from "../pagination-hints.js";
import { observedBatch } from "./observed-batch.js";
import { settle } from "./response-loader.js";
import type { PageLoader } from "./page-loader.js";
import { walkPages } from "../walk-pages.js";
import { nextStep } from "./plan.js";

const operation = "ListPhoneNumbers";
type Page = ListPage<typeof operation>;
type PhoneNumber = ItemOf<typeof operation>;
type Filters = Pick<SdkInput<typeof operation>, "Status" | "ProductType">;

/** The phone numbers of one user, or the first of them. */
export interface UserPhoneNumbersKey {
  readonly AccountId: string;
  readonly UserId: string;
  readonly filters: Filters;
  readonly size: number;
}

const max = definitionOf(operation).page?.max ?? 1;

/**
 * Loads the phone numbers of many users: with one list for each user or with the list of their account, whichever takes fewer calls. That a user
 * has no number is known only at the end of the account's list.
 */
export class UserPhoneNumberLoader {
  readonly #loader = new DataLoader<UserPhoneNumbersKey, Page, string>(
    (wanted) => observedBatch(this.callContext, "UserPhoneNumber", wanted.length, () => this.#loadAll(wanted)),
    {
      cacheKeyFn: encodeKey,
    },
  );

  constructor(
    private readonly pages: PageLoader,
    private readonly lists: PaginationHints,
    private readonly callContext: CallContext,
  ) {}

  load(wanted: UserPhoneNumbersKey): Promise<Page> {
    return this.#loader.load(wanted);
  }

  clearAll(): void {
    this.#loader.clearAll();
  }

  async #loadAll(wanted: readonly UserPhoneNumbersKey[]): Promise<(Page | Error)[]> {
    const groups = new Map<string, UserPhoneNumbersKey[]>();
    for (const each of wanted) {
      const id = encodeKey([each.AccountId, each.filters]);
      groups.set(id, [...(groups.get(id) ?? []), each]);
    }
    const found = new Map(Array.from(groups, ([id, group]) => [id, this.#ofAccount(group)]));
    return settle(
      wanted.map(async (each) => {
        const byUser = await found.get(encodeKey([each.AccountId, each.filters]));
        if (!byUser)
          return this.pages.load(operation, {
            ...each.filters,
            FilterName: "UserId",
            FilterValue: each.UserId,
            MaxResults: each.size,
          });
        this.callContext.stats.coalesced++;
        return { items: byUser.get(each.UserId) ?? [], next: undefined };
      }),
    );
  }

  /** The account's numbers by user, if reading the account's list takes fewer calls. */
  async #ofAccount(group: readonly UserPhoneNumbersKey[]): Promise<ReadonlyMap<string, PhoneNumber[]> | undefined> {
    const [first] = group;
    if (!first) return undefined;
    const input: SdkInput<typeof operation> & object = {
      ...first.filters,
      FilterName: "AccountId",
      FilterValue: first.AccountId,
      MaxResults: max,
    };
    const expected = this.lists.size(listOf(operation, input))?.pages;
    const byUser = new Map<string, PhoneNumber[]>();
    const isWorthIt = (pages: number): boolean =>
      nextStep({ missing: group.length, gets: 0, pages, expected, isOver: false }) === "page";
    let pages = 0;
    if (!isWorthIt(pages)) return undefined;
    for await (const { items, next, isUnreadable } of walkPages(operation, input, (page) => this.#page(page))) {
      if (isUnreadable) return undefined;
      for (const item of items) {
        for (const { Name, Value = "" } of item.Associations ?? [])
          if (Name === "UserId") byUser.set(Value, [...(byUser.get(Value) ?? []), item]);
      }
      if (next !== undefined && !isWorthIt(++pages)) return undefined;
    }
    return byUser;
  }

  /** A page of the account's list. If Chime refuses it, the lists of the users may still be readable. */
  async #page(input: SdkInput<typeof operation> & object): Promise<Page & { readonly isUnreadable?: boolean }> {
    this.pages.ahead(operation, input);
    try {
      return await this.pages.load(operation, input);
    } catch (error) {
      if (error instanceof ChimeError && !isTransient(error.code))
        return { items: [], next: undefined, isUnreadable: true };
      throw error;
    }
  }
}
