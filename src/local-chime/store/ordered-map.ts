/** A list that can be read from any place on, by ordinals that only grow: what was read stays behind the reader. */
export interface Listing<T> {
  after(ordinal: number): Iterable<readonly [ordinal: number, item: T]>;
}

/** Things in the order in which they came, each under its key. */
export class OrderedMap<T> implements Listing<T> {
  readonly #byKey = new Map<string, { readonly ordinal: number; value: T }>();
  #entries: { readonly ordinal: number; readonly key: string }[] = [];
  #next = 0;

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)?.value;
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  values(): T[] {
    return Array.from(this.#byKey.values(), ({ value }) => value);
  }

  /** Puts a new thing last; one that is there is replaced where it stands. */
  set(key: string, value: T): void {
    const entry = this.#byKey.get(key);
    if (entry) {
      entry.value = value;
      return;
    }
    const ordinal = this.#next++;
    this.#byKey.set(key, { ordinal, value });
    this.#entries.push({ ordinal, key });
  }

  delete(key: string): void {
    const entry = this.#byKey.get(key);
    if (!entry) return;
    this.#byKey.delete(key);
    this.#entries.splice(this.#indexOf(entry.ordinal), 1);
  }

  *after(ordinal: number): Generator<readonly [number, T]> {
    for (let i = this.#indexOf(ordinal + 1); i < this.#entries.length; i++) {
      const entry = this.#entries[i];
      const found = entry && this.#byKey.get(entry.key);
      if (found) yield [found.ordinal, found.value];
    }
  }

  /** Where the first entry stands whose ordinal is not smaller. */
  #indexOf(ordinal: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.ordinal ?? Infinity) < ordinal) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A list read through a sieve. */
export const filtered = <T>(listing: Listing<T>, keep: (item: T) => boolean): Listing<T> => ({
  *after(ordinal) {
    for (const entry of listing.after(ordinal)) if (keep(entry[1])) yield entry;
  },
});

/** A list that was put together for the occasion. */
export const listingOf = <T>(items: readonly T[]): Listing<T> => ({
  *after(ordinal) {
    for (const [i, item] of items.entries()) if (i > ordinal) yield [i, item];
  },
});
