import type { Priority } from "../call-context.js";
import { ChimeError, deadlineReached, overError } from "../errors.js";
import { backoffMs } from "../retry.js";
import { AdmissionControl, type AdmissionState } from "./admission-control.js";
import { callerQueueFull, circuitOpen, classify, givenUp, queueFull, waitedTooLong } from "./errors.js";
import { FairQueue, priorities } from "./fair-queue.js";
import { defaults, type LimiterOptions } from "./options.js";
import { type Call, type Waiter, Waiters } from "./waiters.js";

/** The limiter's state, for metrics. */
export interface LimiterState extends AdmissionState {
  /** Calls in the queue. */
  readonly queued: Readonly<Record<Priority, number>>;
  /** Throttled calls that are backing off. */
  readonly backingOff: number;
}

/** The last time that Chime throttled a call. */
interface Throttled {
  readonly error: ChimeError;
  readonly at: number;
  readonly times: number;
}

/** Decides when each call is sent to Chime, and whether it is sent at all. */
export class Limiter {
  readonly #options: LimiterOptions;
  readonly #queue: FairQueue<Waiter>;
  readonly #waiters: Waiters;
  readonly #admission: AdmissionControl;
  #respondedAt = -Infinity;
  #timer: { readonly at: number; readonly cancel: () => void } | undefined;

  constructor(options: Partial<LimiterOptions> = {}) {
    this.#options = { ...defaults, ...options };
    this.#queue = new FairQueue(this.#options.patience);
    this.#waiters = new Waiters(this.#options, (waiters) => this.#over(waiters));
    this.#admission = new AdmissionControl(this.#options);
  }

  get state(): LimiterState {
    const queued = Object.fromEntries(priorities.map((priority) => [priority, this.#queue.sizeOf(priority)])) as Record<
      Priority,
      number
    >;
    return { ...this.#admission.state, queued, backingOff: this.#waiters.size - this.#queue.size };
  }

  /**
   * Sends a call when it is its turn. A call that Chime throttled was not carried out, and is sent again as long as there is time. Every
   * other failure is thrown.
   */
  async run<T>(call: Call, send: () => Promise<T>): Promise<T> {
    let throttled: Throttled | undefined;
    const began = this.#now;
    for (;;) {
      await this.#turn(call, throttled);
      const sentAt = this.#now;
      try {
        const result = await send();
        this.#admission.ended("responded", sentAt, this.#now);
        this.#respondedAt = this.#now;
        return result;
      } catch (error) {
        const retryAfterSeconds = error instanceof ChimeError ? error.upstream.retryAfter : undefined;
        const throttling = { retryAfterSeconds, previousAt: throttled?.at };
        if (this.#admission.ended(classify(error), sentAt, this.#now, throttling)) this.#failAll();
        if (!(error instanceof ChimeError) || error.code !== "THROTTLED" || error.mayHaveActed) throw error;
        // Waiting is useless while nothing passes.
        if (this.#now - Math.max(began, this.#respondedAt) >= this.#options.standstillMs) throw givenUp(error);
        throttled = { error, at: this.#now, times: (throttled?.times ?? 0) + 1 };
      } finally {
        this.#pump();
      }
    }
  }

  get #now(): number {
    return this.#options.clock.now();
  }

  /** Waits until the call may be sent. It then counts as in flight. */
  #turn(call: Call, throttled: Throttled | undefined): Promise<void> {
    return new Promise((go, fail) => {
      const waiter: Waiter = { call, lastRefusal: throttled?.error, leave: () => undefined, go, fail };
      const { signal, deadline, caller } = call.callContext;
      const now = this.#now;
      if (signal.aborted || deadline <= now) fail(this.#overError(waiter));
      else if (this.#admission.isUnavailable(now)) fail(circuitOpen(call.operation));
      else if (throttled) this.#backOff(waiter, throttled);
      else if (this.#queue.size === 0 && this.#admission.admits(now)) this.#go(waiter, now);
      else if (this.#isFullFor(caller))
        fail((this.#waiters.sizeOf(caller) > 0 ? callerQueueFull : queueFull)(call.operation));
      else {
        waiter.leave = this.#queue.add(call.priority, caller, waiter);
        this.#waiters.add(waiter);
        this.#pump();
      }
    });
  }

  /** A caller's share of the queue is as large as the free part (a dynamic threshold): one caller alone can fill half of it, and never all. */
  #isFullFor(caller: string): boolean {
    return this.#waiters.sizeOf(caller) >= this.#options.maxWaiting - this.#waiters.size;
  }

  /** Queues a throttled call again after a delay, unless its request would be over by then. */
  #backOff(waiter: Waiter, { error, times }: Throttled): void {
    const { operation, priority, callContext } = waiter.call;
    const { retryAfter } = error.upstream;
    const ms =
      retryAfter === undefined ? backoffMs(this.#options.backoff, times, this.#options.random) : retryAfter * 1000;
    if (this.#now + ms >= this.#waiters.giveUpAt(callContext.deadline)) {
      waiter.fail(this.#overError(waiter));
      return;
    }
    this.#waiters.add(waiter);
    waiter.leave = this.#options.clock.after(ms, () => {
      waiter.leave = this.#queue.addAgain(priority, callContext.caller, waiter);
      if (this.#admission.isUnavailable(this.#now)) this.#drop(waiter, circuitOpen(operation));
      this.#pump();
    });
  }

  /** Sends the calls that may be sent now, and sets a timer for the rest. */
  #pump(): void {
    for (;;) {
      const now = this.#now;
      const waiter = this.#admission.admits(now) ? this.#queue.take() : undefined;
      if (!waiter) {
        this.#setTimer(now);
        return;
      }
      this.#waiters.delete(waiter);
      if (waiter.call.callContext.deadline <= now) waiter.fail(this.#overError(waiter));
      else this.#go(waiter, now);
    }
  }

  #go(waiter: Waiter, now: number): void {
    this.#admission.sent(now);
    waiter.go();
  }

  /** Continues when the rate admits the next call. Anything else that delays calls ends when a call ends. */
  #setTimer(now: number): void {
    const wait = this.#queue.size === 0 ? 0 : this.#admission.waitMs(now);
    if (wait > 0 && this.#timer?.at === now + wait) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    if (wait <= 0) return;
    const cancel = this.#options.clock.after(wait, () => {
      this.#timer = undefined;
      this.#pump();
    });
    this.#timer = { at: now + wait, cancel };
  }

  /** Fails all calls of a request that is over, before anything is sent in their place. */
  #over(waiters: readonly Waiter[]): void {
    for (const waiter of waiters) this.#drop(waiter, this.#overError(waiter));
    this.#pump();
  }

  #overError({ call, lastRefusal }: Waiter): Error {
    const { signal } = call.callContext;
    if (signal.aborted && signal.reason !== deadlineReached) return overError(call.operation, signal);
    return waitedTooLong(call.operation, this.#admission.isRateLimited(this.#now), lastRefusal);
  }

  #drop(waiter: Waiter, error: Error): void {
    waiter.leave();
    this.#waiters.delete(waiter);
    waiter.fail(error);
  }

  /** Fails all queued calls, because Chime is unavailable. */
  #failAll(): void {
    for (let waiter = this.#queue.take(); waiter; waiter = this.#queue.take()) {
      this.#waiters.delete(waiter);
      waiter.fail(circuitOpen(waiter.call.operation));
    }
  }
}
