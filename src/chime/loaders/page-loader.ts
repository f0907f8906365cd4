import { factsOf, type SdkInput } from "../../chime-api/actions.js";
import { encodeKey } from "../encode-key.js";
import { type Entity, listedEntity } from "../entity.js";
import type { Errand } from "../errand.js";
import { type ListPage, listedAs, listOf, type PagedAction, tokenOf } from "../list-page.js";
import type { JointReads } from "../joint-reads.js";

export interface PageOptions {
  /** Show the secrets that the items have. */
  readonly secrets?: boolean;
}

/** Pages asked for ahead of the one that is read. */
const pagesAhead = 32;

/** Pages of lists in one request: the same page is read once, and its items are told to the entities' loaders. */
export class PageLoader {
  readonly #pages = new Map<string, Promise<ListPage<PagedAction>>>();
  readonly #underWay = new Map<Promise<unknown>, PagedAction>();

  constructor(
    private readonly shared: JointReads,
    private readonly errand: Errand,
    private readonly onItem: (entity: Entity) => void,
  ) {}

  load<A extends PagedAction>(
    action: A,
    input: SdkInput<A> & object,
    { secrets = false }: PageOptions = {},
  ): Promise<ListPage<A>> {
    const key = encodeKey([action, input, secrets]);
    const known = this.#pages.get(key) as Promise<ListPage<A>> | undefined;
    if (known) return known;
    const page = this.#read(action, input, secrets);
    this.#pages.set(key, page);
    this.#underWay.set(page, action);
    const landed = (): boolean => this.#underWay.delete(page);
    page.then(landed, landed);
    return page;
  }

  /**
   * Asks at once for pages that are going to be read, as far as the pages have led to one another more than once. They are read
   * in their turn, if the page before leads there again; nobody sees the others. `wanted`: items, from this page's first on.
   */
  ahead<A extends PagedAction>(
    action: A,
    input: SdkInput<A> & object,
    options: PageOptions & { readonly wanted?: number | undefined } = {},
  ): void {
    const max = factsOf(action).page?.max ?? 1;
    const { wanted = Infinity } = options;
    const pages = Math.min(pagesAhead, Math.ceil(wanted / max) - 1);
    if (pages <= 0) return;
    const list = listOf(action, input);
    const tokens = this.shared.lists.tokensAfter(list, tokenOf(input), { proven: true });
    for (const [i, NextToken] of tokens.slice(0, pages).entries()) {
      const MaxResults = Math.min(max, wanted - (i + 1) * max);
      this.load(action, { ...input, MaxResults, NextToken }, options).catch(() =>
        this.shared.lists.refused(list, NextToken),
      );
    }
  }

  /** Waits for the pages of these lists that are under way now, however they end. */
  async settled(actions: readonly PagedAction[]): Promise<void> {
    await Promise.allSettled(
      Array.from(this.#underWay).flatMap(([page, action]) => (actions.includes(action) ? [page] : [])),
    );
  }

  clearAll(): void {
    this.#pages.clear();
  }

  async #read<A extends PagedAction>(action: A, input: SdkInput<A> & object, secrets: boolean): Promise<ListPage<A>> {
    const page = await this.shared.page(action, input, this.errand, { secrets });
    const type = listedEntity(action);
    if (type) for (const item of page.items) this.onItem(listedAs(type, action, input, item, page.lacks));
    return page;
  }
}
