import type { LimiterOptions } from "./options.js";
import type { Asker, Waiter } from "./waiter.js";

interface Party {
  readonly waiters: Set<Waiter>;
  readonly dissolve: () => void;
}

/** The calls that wait, by request: when a request is over, all of its calls leave at once, and nobody looks at the others. */
export class Parties {
  #size = 0;
  readonly #parties = new Map<Asker, Party>();

  constructor(
    private readonly options: Pick<LimiterOptions, "clock" | "answerMs" | "answerShare">,
    /** Told of the calls of a request that cannot wait any longer. */
    private readonly onOver: (waiters: readonly Waiter[]) => void,
  ) {}

  /** Calls that wait. */
  get size(): number {
    return this.#size;
  }

  /** When a call has to be given up, so that the rest of its request can still be answered in time. */
  giveUpAt(deadline: number): number {
    const { clock, answerMs, answerShare } = this.options;
    return deadline - Math.min(answerMs, Math.max(0, deadline - clock.now()) * answerShare);
  }

  add(waiter: Waiter): void {
    const { callContext } = waiter.call;
    let party = this.#parties.get(callContext);
    if (!party) this.#parties.set(callContext, (party = this.#form(callContext)));
    party.waiters.add(waiter);
    this.#size++;
  }

  delete(waiter: Waiter): void {
    const { callContext } = waiter.call;
    const party = this.#parties.get(callContext);
    if (!party?.waiters.delete(waiter)) return;
    this.#size--;
    if (party.waiters.size > 0) return;
    party.dissolve();
    this.#parties.delete(callContext);
  }

  #form({ signal, deadline }: Asker): Party {
    const waiters = new Set<Waiter>();
    const over = (): void => this.onOver([...waiters]);
    const { clock } = this.options;
    const cancel = clock.after(Math.max(0, this.giveUpAt(deadline) - clock.now()), over);
    signal.addEventListener("abort", over, { once: true });
    return {
      waiters,
      dissolve() {
        cancel();
        signal.removeEventListener("abort", over);
      },
    };
  }
}
