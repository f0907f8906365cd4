import type { OperationName } from "../../operations/operations.js";
import type { CallContext, Priority } from "../call-context.js";
import type { ChimeError } from "../errors.js";
import type { LimiterOptions } from "./options.js";

/** The request that a call is made for. */
export type Requester = Pick<CallContext, "signal" | "deadline" | "caller">;

/** A wanted call. */
export interface Call {
  readonly operation: OperationName;
  readonly priority: Priority;
  readonly callContext: Requester;
}

/** A waiting call: in the queue, or backing off after it was throttled. */
export interface Waiter {
  readonly call: Call;
  /** Chime's last refusal of the call, if it was throttled. */
  readonly lastRefusal: ChimeError | undefined;
  /** Removes the call from where it waits. */
  leave: () => void;
  /** It is the call's turn. */
  readonly go: () => void;
  readonly fail: (error: Error) => void;
}

interface RequestWaiters {
  readonly waiters: Set<Waiter>;
  readonly dispose: () => void;
}

/** The waiting calls by request and by caller. When a request is over, all of its calls leave at once, with one timer and one listener per request. */
export class Waiters {
  #size = 0;
  readonly #byRequest = new Map<Requester, RequestWaiters>();
  readonly #byCaller = new Map<string, number>();

  constructor(
    private readonly options: Pick<LimiterOptions, "clock" | "responseMs" | "responseShare">,
    /** Called with the calls of a request that cannot wait any longer. */
    private readonly onOver: (waiters: readonly Waiter[]) => void,
  ) {}

  get size(): number {
    return this.#size;
  }

  /** The number of waiting calls of a caller. */
  sizeOf(caller: string): number {
    return this.#byCaller.get(caller) ?? 0;
  }

  /** When a call is given up, so that the rest of its request can still be answered in time. */
  giveUpAt(deadline: number): number {
    const { clock, responseMs, responseShare } = this.options;
    return deadline - Math.min(responseMs, Math.max(0, deadline - clock.now()) * responseShare);
  }

  add(waiter: Waiter): void {
    const { callContext } = waiter.call;
    let request = this.#byRequest.get(callContext);
    if (!request) this.#byRequest.set(callContext, (request = this.#watch(callContext)));
    request.waiters.add(waiter);
    this.#count(callContext.caller, 1);
  }

  delete(waiter: Waiter): void {
    const { callContext } = waiter.call;
    const request = this.#byRequest.get(callContext);
    if (!request?.waiters.delete(waiter)) return;
    this.#count(callContext.caller, -1);
    if (request.waiters.size > 0) return;
    request.dispose();
    this.#byRequest.delete(callContext);
  }

  #count(caller: string, change: 1 | -1): void {
    this.#size += change;
    const size = this.sizeOf(caller) + change;
    if (size === 0) this.#byCaller.delete(caller);
    else this.#byCaller.set(caller, size);
  }

  #watch({ signal, deadline }: Requester): RequestWaiters {
    const waiters = new Set<Waiter>();
    const over = (): void => this.onOver([...waiters]);
    const { clock } = this.options;
    const cancel = clock.after(Math.max(0, this.giveUpAt(deadline) - clock.now()), over);
    signal.addEventListener("abort", over, { once: true });
    return {
      waiters,
      dispose() {
        cancel();
        signal.removeEventListener("abort", over);
      },
    };
  }
}
