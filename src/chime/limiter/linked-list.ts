/** A value's place in a list, by which it is taken out without searching. */
export interface Link<T> {
  readonly value: T;
  previous: Link<T> | undefined;
  next: Link<T> | undefined;
}

/** A list whose ends and whose middle are reached at once, however long it is. */
export class LinkedList<T> {
  #first: Link<T> | undefined;
  #last: Link<T> | undefined;

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  push(value: T): Link<T> {
    const link: Link<T> = { value, previous: this.#last, next: undefined };
    if (this.#last) this.#last.next = link;
    else this.#first = link;
    return (this.#last = link);
  }

  unshift(value: T): Link<T> {
    const link: Link<T> = { value, previous: undefined, next: this.#first };
    if (this.#first) this.#first.previous = link;
    else this.#last = link;
    return (this.#first = link);
  }

  shift(): T | undefined {
    const first = this.#first;
    if (first) this.remove(first);
    return first?.value;
  }

  /** Takes out a link of this list; it must still be in it. */
  remove({ previous, next }: Link<T>): void {
    if (previous) previous.next = next;
    else this.#first = next;
    if (next) next.previous = previous;
    else this.#last = previous;
  }
}
