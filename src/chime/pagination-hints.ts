import { LRUCache } from "lru-cache";

/** What followed a page of a list when it was last read. */
interface Link {
  readonly next: string | undefined;
  readonly items: number;
  readonly at: number;
  /** The same token followed at least twice. */
  readonly confirmed: boolean;
}

const maxLists = 1000;
/** The pages of the longest list that is remembered: a million users in pages of 200. */
const maxPages = 5000;
const firstTokenAgeMs = 10 * 60_000;
const sizeAgeMs = 60 * 60_000;

/** The size of a list. */
export interface ListSize {
  /** Pages of the maximum size. */
  readonly pages: number;
  readonly items: number;
}

/** The hints of one list. */
interface List {
  readonly links: Map<string, Link>;
  /** The size when it was last read to its end. */
  size?: ListSize & { readonly at: number };
}

/**
 * Facts about lists that are kept between requests: their length in pages of the maximum size, and the token that follows each token. They are
 * hints: a wrong one costs calls, never a wrong answer.
 */
export class PaginationHints {
  readonly #lists = new LRUCache<string, List>({ max: maxLists });
  /** The maximum age of a token, learned from refused tokens. */
  #tokenAgeMs = firstTokenAgeMs;

  constructor(private readonly now: () => number = Date.now) {}

  /** Records a page of the maximum size. Without a token it is the first page. */
  note(name: string, token: string | undefined, next: string | undefined, items: number): void {
    let list = this.#lists.get(name);
    if (!list || list.links.size > maxPages) this.#lists.set(name, (list = { links: new Map<string, Link>() }));
    const before = list.links.get(token ?? "");
    list.links.set(token ?? "", {
      next,
      items,
      at: this.now(),
      confirmed: before !== undefined && before.next === next,
    });
    if (next !== undefined) return;
    const { tokens, isWhole } = this.#follow(list, undefined, sizeAgeMs);
    const { links } = list;
    if (isWhole)
      list.size = {
        pages: tokens.length + 1,
        items: ["", ...tokens].reduce((sum, each) => sum + (links.get(each)?.items ?? 0), 0),
        at: this.now(),
      };
  }

  /** The number of pages that the list has at least: as many as were read of it, whether or not to its end. */
  minPages(name: string): number {
    return this.#lists.get(name)?.links.size ?? 0;
  }

  /** The size of the list when it was last read to its end. */
  size(name: string): ListSize | undefined {
    const size = this.#lists.get(name)?.size;
    return size && this.now() - size.at <= sizeAgeMs ? size : undefined;
  }

  /**
   * The remembered tokens of the pages after the page that a token leads to; without a token, after the first page. `confirmed`: only as
   * far as the chain was the same at least twice.
   */
  tokensAfter(name: string, token: string | undefined, { confirmed = false } = {}): readonly string[] {
    const list = this.#lists.get(name);
    return list ? this.#follow(list, token, this.#tokenAgeMs, confirmed).tokens : [];
  }

  /** Chime refused a remembered token: neither it nor any token as old is used again. */
  refused(name: string, token: string): void {
    const list = this.#lists.get(name);
    if (!list) return;
    const leading = Array.from(list.links.values()).find(({ next }) => next === token);
    if (leading) this.#tokenAgeMs = Math.min(this.#tokenAgeMs, Math.max(0, this.now() - leading.at - 1));
    list.links.clear();
  }

  #follow(
    { links }: List,
    from: string | undefined,
    maxAgeMs: number,
    confirmed = false,
  ): { readonly tokens: string[]; readonly isWhole: boolean } {
    const tokens: string[] = [];
    const seen = new Set<string>();
    for (
      let link = links.get(from ?? "");
      link && this.now() - link.at <= maxAgeMs && (link.confirmed || !confirmed);
      link = links.get(link.next)
    ) {
      if (link.next === undefined) return { tokens, isWhole: true };
      if (seen.has(link.next)) break;
      seen.add(link.next);
      tokens.push(link.next);
    }
    return { tokens, isWhole: false };
  }
}
