import DataLoader from "dataloader";
import { definitionOf, type SdkInput } from "../../operations/operations.js";
import { encodeKey } from "../encode-key.js";
import type { CallContext } from "../call-context.js";
import { ChimeError, isTransient } from "../errors.js";
import { type ItemOf, type ListPage, listOf } from "../list-page.js";
import type { PaginationHints } from "../pagination-hints.js";
import { settle } from "./response-loader.js";
import type { PageLoader } from "./page-loader.js";
import { nextStep } from "./plan.js";

const operation = "ListPhoneNumbers";
type Page = ListPage<typeof operation>;
type PhoneNumber = ItemOf<typeof operation>;
type Filters = Pick<SdkInput<typeof operation>, "Status" | "ProductType">;

/** The numbers of one user, or the first of them. */
export interface UserPhoneNumbersKey {
  readonly AccountId: string;
  readonly UserId: string;
  readonly filters: Filters;
  readonly size: number;
}

const max = definitionOf(operation).page?.max ?? 1;

/**
 * The phone numbers of many users: each by a list of its own, or all out of their account's list, whichever is going to cost fewer calls.
 * A user without numbers is known only at that list's end.
 */
export class UserPhoneNumberLoader {
  readonly #loader = new DataLoader<UserPhoneNumbersKey, Page, string>((wanted) => this.#loadAll(wanted), {
    cacheKeyFn: encodeKey,
  });

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

  /** The account's numbers by user, if reading them all is the cheaper way. */
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
    let NextToken: string | undefined;
    for (
      let pages = 0;
      nextStep({ missing: group.length, gets: 0, pages, expected, isOver: false }) === "page";
      pages++
    ) {
      const page = await this.#page({ ...input, ...(NextToken !== undefined && { NextToken }) });
      if (!page) return undefined;
      for (const item of page.items) {
        for (const { Name, Value = "" } of item.Associations ?? [])
          if (Name === "UserId") byUser.set(Value, [...(byUser.get(Value) ?? []), item]);
      }
      if (page.next === undefined) return byUser;
      NextToken = page.next;
    }
    return undefined;
  }

  /** A page of the account's list; nothing if Chime does not let it be read, which says nothing of its users' own. */
  async #page(input: SdkInput<typeof operation> & object): Promise<Page | undefined> {
    this.pages.ahead(operation, input);
    try {
      return await this.pages.load(operation, input);
    } catch (error) {
      if (error instanceof ChimeError && !isTransient(error.code)) return undefined;
      throw error;
    }
  }
}
