import type { Priority } from "../call-context.js";

/** Highest first. */
export const priorities = ["write", "read", "bulk"] as const satisfies readonly Priority[];

/** Removes an item that is still in the queue. */
export type Leave = () => void;

/** First in, first out. An item that has left is skipped later, so that leaving takes constant time. */
class Fifo<T> {
  #entries: { readonly item: T; hasLeft: boolean }[] = [];
  #head = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(item: T): Leave {
    const entry = { item, hasLeft: false };
    this.#entries.push(entry);
    this.#size++;
    return () => {
      entry.hasLeft = true;
      this.#size--;
      this.#compact();
    };
  }

  shift(): T | undefined {
    if (this.#size === 0) return undefined;
    let entry = this.#entries[this.#head++];
    while (entry?.hasLeft) entry = this.#entries[this.#head++];
    this.#size--;
    this.#compact();
    return entry?.item;
  }

  /** Drops the entries that were taken or have left when they outnumber the others: constant time on average. */
  #compact(): void {
    if (this.#size > 0 && (this.#entries.length < 32 || this.#entries.length < 2 * this.#size)) return;
    this.#entries = this.#entries.slice(this.#head).filter(({ hasLeft }) => !hasLeft);
    this.#head = 0;
  }
}

/** The queue of one caller: throttled items first, then by priority. */
class CallerQueue<T> {
  readonly #again = new Fifo<T>();
  readonly #fresh: Readonly<Record<Priority, Fifo<T>>> = { write: new Fifo(), read: new Fifo(), bulk: new Fifo() };
  /** How often in a row a priority was passed over while it had items. */
  readonly #passedOver: Record<Priority, number> = { write: 0, read: 0, bulk: 0 };

  constructor(private readonly patience: number) {}

  get isEmpty(): boolean {
    return this.#again.size === 0 && priorities.every((priority) => this.#fresh[priority].size === 0);
  }

  add(priority: Priority, item: T): Leave {
    return this.#fresh[priority].push(item);
  }

  addAgain(item: T): Leave {
    return this.#again.push(item);
  }

  /** The oldest throttled item, or one of the highest priority, unless a lower priority was passed over too often. */
  take(): T | undefined {
    if (this.#again.size > 0) return this.#again.shift();
    const waiting = priorities.filter((priority) => this.#fresh[priority].size > 0);
    const chosen = waiting.find((priority) => this.#passedOver[priority] >= this.patience) ?? waiting[0];
    if (!chosen) return undefined;
    for (const lower of waiting.slice(waiting.indexOf(chosen) + 1)) this.#passedOver[lower]++;
    this.#passedOver[chosen] = 0;
    return this.#fresh[chosen].shift();
  }
}

interface Queued<T> {
  readonly item: T;
  readonly priority: Priority;
}

/** A queue in which callers take turns (round robin). The items of one caller are ordered by priority. */
export class FairQueue<T> {
  readonly #callers = new Map<string, CallerQueue<Queued<T>>>();
  /** The callers in the order of their turns. One whose items have all left is dropped at its turn. */
  readonly #turns: string[] = [];
  readonly #sizes: Record<Priority, number> = { write: 0, read: 0, bulk: 0 };

  constructor(private readonly patience: number) {}

  get size(): number {
    return priorities.reduce((sum, priority) => sum + this.#sizes[priority], 0);
  }

  sizeOf(priority: Priority): number {
    return this.#sizes[priority];
  }

  add(priority: Priority, caller: string, item: T): Leave {
    return this.#counted(priority, this.#queueOf(caller, "last").add(priority, { item, priority }));
  }

  /** Queues a throttled item again: before all newer items of its caller, and the caller has the next turn. */
  addAgain(priority: Priority, caller: string, item: T): Leave {
    return this.#counted(priority, this.#queueOf(caller, "first").addAgain({ item, priority }));
  }

  take(): T | undefined {
    for (let caller = this.#turns.shift(); caller !== undefined; caller = this.#turns.shift()) {
      const queue = this.#callers.get(caller);
      const taken = queue?.take();
      if (!queue || queue.isEmpty) this.#callers.delete(caller);
      else this.#turns.push(caller);
      if (!taken) continue;
      this.#sizes[taken.priority]--;
      return taken.item;
    }
    return undefined;
  }

  #counted(priority: Priority, leave: Leave): Leave {
    this.#sizes[priority]++;
    return () => {
      this.#sizes[priority]--;
      leave();
    };
  }

  #queueOf(caller: string, turn: "first" | "last"): CallerQueue<Queued<T>> {
    let queue = this.#callers.get(caller);
    if (queue && turn === "last") return queue;
    if (queue) this.#turns.splice(this.#turns.indexOf(caller), 1);
    else this.#callers.set(caller, (queue = new CallerQueue(this.patience)));
    if (turn === "first") this.#turns.unshift(caller);
    else this.#turns.push(caller);
    return queue;
  }
}
