import { LRUCache } from "lru-cache";

/** Where a page of a list led to when it was last read. */
interface Link {
  readonly next: string | undefined;
  readonly items: number;
  readonly at: number;
  /** It has led there more than once. */
  readonly confirmed: boolean;
}

const maxLists = 1000;
/** Of the longest list that can be remembered: a million users in pages of 200. */
const maxPages = 5000;
const firstTokenAgeMs = 10 * 60_000;
const sizeAgeMs = 60 * 60_000;

/** How much a list holds. */
export interface ListSize {
  /** Of the greatest size. */
  readonly pages: number;
  readonly items: number;
}

/** What is remembered of one list. */
interface List {
  readonly links: Map<string, Link>;
  /** How many pages it had when it was last read to its end. */
  size?: ListSize & { readonly at: number };
}

/**
 * What is remembered of lists between requests, and only ever a hint: how many pages of the greatest size they have, and the
 * tokens that led to them.
 */
export class PaginationHints {
  readonly #lists = new LRUCache<string, List>({ max: maxLists });
  /** How old a token may be; learned from those that were refused. */
  #tokenAgeMs = firstTokenAgeMs;

  constructor(private readonly now: () => number = Date.now) {}

  /** A page of the greatest size was read; without a token it was the first. */
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

  /** How much the list held when it was last walked to its end. */
  size(name: string): ListSize | undefined {
    const size = this.#lists.get(name)?.size;
    return size && this.now() - size.at <= sizeAgeMs ? size : undefined;
  }

  /**
   * The tokens of the pages that follow the one a token leads to (without one, the first page), as far as they are remembered;
   * `proven`: as far as the pages have led to one another more than once.
   */
  tokensAfter(name: string, token: string | undefined, { confirmed = false } = {}): readonly string[] {
    const list = this.#lists.get(name);
    return list ? this.#follow(list, token, this.#tokenAgeMs, confirmed).tokens : [];
  }

  /** A remembered token was refused: neither it nor any as old is used again. */
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
