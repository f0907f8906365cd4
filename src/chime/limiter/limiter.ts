import type { Priority } from "../call-context.js";
import { ChimeError, deadlineReached, overError } from "../errors.js";
import { backoffMs } from "../retry.js";
import { CallQueue, priorities } from "./call-queue.js";
import { Gate, type GateState } from "./gate.js";
import { defaults, type LimiterOptions } from "./options.js";
import { Parties } from "./parties.js";
import { circuitOpen, givenUp, queueFull, waitedTooLong } from "./refusals.js";
import { verdictOn } from "./verdict.js";
import type { Call, Waiter } from "./waiter.js";

/** What the limiter is doing, for metrics. */
export interface LimiterState extends GateState {
  /** Calls in the queue. */
  readonly queued: Readonly<Record<Priority, number>>;
  /** Calls that wait until they may be sent again. */
  readonly resting: number;
}

/** How Chime refused a call for its rate, the last time, and when. */
interface Refused {
  readonly error: ChimeError;
  readonly at: number;
  readonly times: number;
}

/** Decides when each call goes to Chime, and whether it goes at all. */
export class Limiter {
  readonly #options: LimiterOptions;
  readonly #queue: CallQueue<Waiter>;
  readonly #parties: Parties;
  readonly #gate: Gate;
  #answeredAt = -Infinity;
  #alarm: { readonly at: number; readonly cancel: () => void } | undefined;

  constructor(options: Partial<LimiterOptions> = {}) {
    this.#options = { ...defaults, ...options };
    this.#queue = new CallQueue(this.#options.patience);
    this.#parties = new Parties(this.#options, (waiters) => this.#over(waiters));
    this.#gate = new Gate(this.#options);
  }

  get state(): LimiterState {
    const queued = Object.fromEntries(priorities.map((priority) => [priority, this.#queue.sizeOf(priority)])) as Record<
      Priority,
      number
    >;
    return { ...this.#gate.state, queued, resting: this.#parties.size - this.#queue.size };
  }

  /**
   * Sends a call when it is its turn. One that Chime refused for its rate, and so did not carry out, is sent again as long as
   * there is time; every other failure is the caller's to judge.
   */
  async run<T>(call: Call, send: () => Promise<T>): Promise<T> {
    let refused: Refused | undefined;
    const began = this.#now;
    for (;;) {
      await this.#turn(call, refused);
      const sentAt = this.#now;
      try {
        const result = await send();
        this.#gate.ended("answered", sentAt, this.#now);
        this.#answeredAt = this.#now;
        return result;
      } catch (error) {
        const retryAfterSeconds = error instanceof ChimeError ? error.upstream.retryAfter : undefined;
        if (this.#gate.ended(verdictOn(error), sentAt, this.#now, { retryAfterSeconds, previousAt: refused?.at }))
          this.#dropAll();
        if (!(error instanceof ChimeError) || error.code !== "THROTTLED" || error.mayHaveActed) throw error;
        // Waiting is for those who come nearer to their turn by it.
        if (this.#now - Math.max(began, this.#answeredAt) >= this.#options.standstillMs) throw givenUp(error);
        refused = { error, at: this.#now, times: (refused?.times ?? 0) + 1 };
      } finally {
        this.#pump();
      }
    }
  }

  get #now(): number {
    return this.#options.clock.now();
  }

  /** Waits until the call may go; it then counts as under way. */
  #turn(call: Call, refused: Refused | undefined): Promise<void> {
    return new Promise((go, fail) => {
      const waiter: Waiter = { call, lastRefusal: refused?.error, leave: () => undefined, go, fail };
      const { signal, deadline } = call.callContext;
      const now = this.#now;
      if (signal.aborted || deadline <= now) fail(this.#overError(waiter));
      else if (this.#gate.isClosed(now)) fail(circuitOpen(call.operation));
      else if (refused) this.#rest(waiter, refused);
      else if (this.#queue.size === 0 && this.#gate.isOpen(now)) this.#go(waiter, now);
      else if (this.#parties.size >= this.#options.maxWaiting) fail(queueFull(call.operation));
      else {
        waiter.leave = this.#queue.add(call.priority, call.callContext.caller, waiter);
        this.#parties.add(waiter);
        this.#pump();
      }
    });
  }

  /** Lets a call that was refused wait aside, unless its time would be up before it may be sent again. */
  #rest(waiter: Waiter, { error, times }: Refused): void {
    const { operation, priority, callContext } = waiter.call;
    const { retryAfter } = error.upstream;
    const ms =
      retryAfter === undefined ? backoffMs(this.#options.refused, times, this.#options.random) : retryAfter * 1000;
    if (this.#now + ms >= this.#parties.giveUpAt(callContext.deadline)) {
      waiter.fail(this.#overError(waiter));
      return;
    }
    this.#parties.add(waiter);
    waiter.leave = this.#options.clock.after(ms, () => {
      waiter.leave = this.#queue.addAgain(priority, callContext.caller, waiter);
      if (this.#gate.isClosed(this.#now)) this.#drop(waiter, circuitOpen(operation));
      this.#pump();
    });
  }

  /** Sends what may be sent now, and sees to it that the rest is not forgotten. */
  #pump(): void {
    for (;;) {
      const now = this.#now;
      const waiter = this.#gate.isOpen(now) ? this.#queue.take() : undefined;
      // At this very time, and no later, the next call has to wait.
      if (!waiter) {
        this.#setAlarm(now);
        return;
      }
      this.#parties.delete(waiter);
      if (waiter.call.callContext.deadline <= now) waiter.fail(this.#overError(waiter));
      else this.#go(waiter, now);
    }
  }

  #go(waiter: Waiter, now: number): void {
    this.#gate.sent(now);
    waiter.go();
  }

  /** Wakes when the pace lets the next call go; whatever else holds calls up ends with the end of a call. */
  #setAlarm(now: number): void {
    const wait = this.#queue.size === 0 ? 0 : this.#gate.waitMs(now);
    if (wait > 0 && this.#alarm?.at === now + wait) return;
    this.#alarm?.cancel();
    this.#alarm = undefined;
    if (wait <= 0) return;
    const cancel = this.#options.clock.after(wait, () => {
      this.#alarm = undefined;
      this.#pump();
    });
    this.#alarm = { at: now + wait, cancel };
  }

  /** Calls of a request that is over leave; all of them before anything is sent in their place. */
  #over(waiters: readonly Waiter[]): void {
    for (const waiter of waiters) this.#drop(waiter, this.#overError(waiter));
    this.#pump();
  }

  #overError({ call, lastRefusal }: Waiter): Error {
    const { signal } = call.callContext;
    if (signal.aborted && signal.reason !== deadlineReached) return overError(call.operation, signal);
    return waitedTooLong(call.operation, this.#gate.isPaced(this.#now), lastRefusal);
  }

  #drop(waiter: Waiter, error: Error): void {
    waiter.leave();
    this.#parties.delete(waiter);
    waiter.fail(error);
  }

  /** Chime is down: what waits in the queue fails now. */
  #dropAll(): void {
    for (let waiter = this.#queue.take(); waiter; waiter = this.#queue.take()) {
      this.#parties.delete(waiter);
      waiter.fail(circuitOpen(waiter.call.operation));
    }
  }
}
