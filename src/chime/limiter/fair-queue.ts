import { type Link, LinkedList } from "./linked-list.js";

/** Takes something out of the queue that is still in it. */
export type Leave = () => void;

/** What one caller has in the queue. */
interface Line<T> {
  readonly caller: string;
  /** Those that had their turn in vain come before all that are newer. */
  readonly returned: LinkedList<T>;
  readonly fresh: LinkedList<T>;
}

/** A queue in which callers take turns, however much one of them brings. Nothing in it is ever searched. */
export class FairQueue<T> {
  #size = 0;
  readonly #turns = new LinkedList<Line<T>>();
  /** Where each caller who waits is in the turns. */
  readonly #places = new Map<string, Link<Line<T>>>();

  get size(): number {
    return this.#size;
  }

  /** Queues behind all that this caller has here. */
  add(caller: string, item: T): Leave {
    const { value: line } =
      this.#places.get(caller) ?? this.#lineUp({ caller, returned: new LinkedList(), fresh: new LinkedList() }, "last");
    return this.#put(line, line.fresh, item);
  }

  /** Queues what has had its turn in vain: before all that is newer, and its caller has the turn again. */
  addAgain(caller: string, item: T): Leave {
    const place = this.#places.get(caller);
    if (place) this.#turns.remove(place);
    const { value: line } = this.#lineUp(
      place?.value ?? { caller, returned: new LinkedList(), fresh: new LinkedList() },
      "first",
    );
    return this.#put(line, line.returned, item);
  }

  take(): T | undefined {
    const line = this.#turns.shift();
    if (!line) return undefined;
    const item = (line.returned.isEmpty ? line.fresh : line.returned).shift();
    this.#size--;
    if (isEmpty(line)) this.#places.delete(line.caller);
    else this.#lineUp(line, "last");
    return item;
  }

  #put(line: Line<T>, part: LinkedList<T>, item: T): Leave {
    const link = part.push(item);
    this.#size++;
    return () => {
      part.remove(link);
      this.#size--;
      const place = this.#places.get(line.caller);
      if (!place || !isEmpty(line)) return;
      this.#turns.remove(place);
      this.#places.delete(line.caller);
    };
  }

  #lineUp(line: Line<T>, where: "first" | "last"): Link<Line<T>> {
    const place = where === "first" ? this.#turns.unshift(line) : this.#turns.push(line);
    this.#places.set(line.caller, place);
    return place;
  }
}

const isEmpty = ({ returned, fresh }: Line<unknown>): boolean => returned.isEmpty && fresh.isEmpty;
