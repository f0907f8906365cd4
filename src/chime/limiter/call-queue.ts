import type { Priority } from "../call-context.js";
import { FairQueue, type Leave } from "./fair-queue.js";

/** Highest first. */
export const priorities = ["write", "read", "bulk", "background"] as const satisfies readonly Priority[];

interface Class<T> {
  readonly queue: FairQueue<T>;
  /** How often in a row higher ones were taken while this waited. */
  passedOver: number;
}

/** Calls by priority, and among those of one priority by caller. None is passed over forever. */
export class CallQueue<T> {
  readonly #classes: Readonly<Record<Priority, Class<T>>> = {
    write: newClass(),
    read: newClass(),
    bulk: newClass(),
    background: newClass(),
  };

  constructor(private readonly patience: number) {}

  get size(): number {
    return priorities.reduce((sum, priority) => sum + this.sizeOf(priority), 0);
  }

  sizeOf(priority: Priority): number {
    return this.#classes[priority].queue.size;
  }

  add(priority: Priority, caller: string, item: T): Leave {
    return this.#classes[priority].queue.add(caller, item);
  }

  /** Puts back a call that had its turn in vain, before the newer ones. */
  addAgain(priority: Priority, caller: string, item: T): Leave {
    return this.#classes[priority].queue.addAgain(caller, item);
  }

  /** The highest that waits, unless a lower one has been passed over too often. */
  take(): T | undefined {
    const waiting = priorities.map((priority) => this.#classes[priority]).filter(({ queue }) => queue.size > 0);
    const chosen = waiting.find(({ passedOver }) => passedOver >= this.patience) ?? waiting[0];
    if (!chosen) return undefined;
    for (const lower of waiting.slice(waiting.indexOf(chosen) + 1)) lower.passedOver++;
    chosen.passedOver = 0;
    return chosen.queue.take();
  }
}

const newClass = <T>(): Class<T> => ({ queue: new FairQueue<T>(), passedOver: 0 });
