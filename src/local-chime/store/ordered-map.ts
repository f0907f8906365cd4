/** A list that can be read from any position. Ordinals only grow, so items that were read are never returned again. */
export interface Listing<T> {
  after(ordinal: number): Iterable<readonly [ordinal: number, item: T]>;
}

/** A map that can be read from any position, in insertion order. */
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

  /** Appends a new key. The value of an existing key is replaced in its position. */
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

  /** The index of the first entry whose ordinal is not smaller. */
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

/** The items of a list for which the predicate holds. */
export const filtered = <T>(listing: Listing<T>, predicate: (item: T) => boolean): Listing<T> => ({
  *after(ordinal) {
    for (const entry of listing.after(ordinal)) if (predicate(entry[1])) yield entry;
  },
});

/** An array as a list. */
export const listingOf = <T>(items: readonly T[]): Listing<T> => ({
  *after(ordinal) {
    for (const [i, item] of items.entries()) if (i > ordinal) yield [i, item];
  },
});
