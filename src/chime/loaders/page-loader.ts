import { definitionOf, type SdkInput } from "../../operations/operations.js";
import { encodeKey } from "../encode-key.js";
import { type Entity, listedEntity } from "../entity.js";
import type { CallContext } from "../call-context.js";
import { type ListPage, listedAs, listOf, type PageCount, type PagedOperation, tokenOf } from "../list-page.js";
import type { CachedReader } from "../cached-reader.js";

export interface PageOptions {
  /** The items must have their secrets. */
  readonly secrets?: boolean;
}

/** The most pages requested ahead of the one that is read. */
const pagesAhead = 32;

/** Loads pages of lists for one request. Each page is read once, and primes the entity loaders with its items. */
export class PageLoader {
  readonly #pages = new Map<string, Promise<ListPage<PagedOperation>>>();
  readonly #counts = new Map<string, Promise<PageCount>>();
  readonly #inFlight = new Map<Promise<unknown>, PagedOperation>();

  constructor(
    private readonly shared: CachedReader,
    private readonly callContext: CallContext,
    private readonly onItem: (entity: Entity) => void,
  ) {}

  load<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    { secrets = false }: PageOptions = {},
  ): Promise<ListPage<A>> {
    const key = encodeKey([operation, input, secrets]);
    const known = this.#pages.get(key) as Promise<ListPage<A>> | undefined;
    if (known) return known;
    const page = this.#read(operation, input, secrets);
    this.#pages.set(key, page);
    this.#inFlight.set(page, operation);
    const landed = (): boolean => this.#inFlight.delete(page);
    page.then(landed, landed);
    return page;
  }

  /** The number of items on a page. Each page is counted once. */
  count<A extends PagedOperation>(operation: A, input: SdkInput<A> & object): Promise<PageCount> {
    const key = encodeKey([operation, input]);
    let count = this.#counts.get(key);
    if (!count) this.#counts.set(key, (count = this.shared.pageCount(operation, input, this.callContext)));
    return count;
  }

  /**
   * Requests the pages that are going to be read in parallel, as far as the chain of tokens is confirmed: it was the same at least twice. A page
   * is used only if the page before it leads there again. `wanted`: the number of items from the start of this page.
   */
  ahead<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    options: PageOptions & { readonly wanted?: number | undefined; readonly countOnly?: boolean } = {},
  ): void {
    const max = definitionOf(operation).page?.max ?? 1;
    const { wanted = Infinity } = options;
    const pages = Math.min(pagesAhead, Math.ceil(wanted / max) - 1);
    if (pages <= 0) return;
    const list = listOf(operation, input);
    const tokens = this.shared.lists.tokensAfter(list, tokenOf(input), { confirmed: true });
    for (const [i, NextToken] of tokens.slice(0, pages).entries()) {
      const pageInput = { ...input, MaxResults: Math.min(max, wanted - (i + 1) * max), NextToken };
      const page: Promise<unknown> = options.countOnly
        ? this.count(operation, pageInput)
        : this.load(operation, pageInput, options);
      page.catch(() => this.shared.lists.refused(list, NextToken));
    }
  }

  /** Waits until the pages of these lists that are in flight have succeeded or failed. */
  async settled(actions: readonly PagedOperation[]): Promise<void> {
    await Promise.allSettled(
      Array.from(this.#inFlight).flatMap(([page, operation]) => (actions.includes(operation) ? [page] : [])),
    );
  }

  clearAll(): void {
    this.#pages.clear();
    this.#counts.clear();
  }

  async #read<A extends PagedOperation>(
    operation: A,
    input: SdkInput<A> & object,
    secrets: boolean,
  ): Promise<ListPage<A>> {
    const page = await this.shared.page(operation, input, this.callContext, { secrets });
    const type = listedEntity(operation);
    if (type) for (const item of page.items) this.onItem(listedAs(type, operation, input, item, page.missingMembers));
    return page;
  }
}
