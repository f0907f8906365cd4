import type { Priority } from "../errand.js";
import { ChimeError, deadlineReached, overError } from "../errors.js";
import { backoffMs } from "../retry.js";
import { CallQueue, priorities } from "./call-queue.js";
import { Circuit, type CircuitState } from "./circuit.js";
import { Concurrency } from "./concurrency.js";
import { defaults, type LimiterOptions } from "./options.js";
import { Pace, type Refusal } from "./pace.js";
import { Parties } from "./parties.js";
import { circuitOpen, queueFull, waitedTooLong } from "./refusals.js";
import { type Verdict, verdictOn } from "./verdict.js";
import type { Call, Waiter } from "./waiter.js";

/** What the limiter is doing, for metrics. */
export interface LimiterState {
  /** Calls in the queue. */
  readonly queued: Readonly<Record<Priority, number>>;
  /** Calls that wait until they may be sent again. */
  readonly resting: number;
  readonly underWay: number;
  readonly concurrency: number;
  /** Calls a second; Infinity while no pace is kept. */
  readonly rate: number;
  readonly circuit: CircuitState;
}

/** Decides when each call goes to Chime, and whether it goes at all. */
export class Limiter {
  readonly #options: LimiterOptions;
  readonly #queue: CallQueue<Waiter>;
  readonly #parties: Parties;
  readonly #pace: Pace;
  readonly #circuit: Circuit;
  readonly #concurrency: Concurrency;
  #underWay = 0;
  #alarm: { readonly at: number; readonly cancel: () => void } | undefined;

  constructor(options: Partial<LimiterOptions> = {}) {
    this.#options = { ...defaults, ...options };
    this.#queue = new CallQueue(this.#options.patience);
    this.#parties = new Parties(this.#options, (waiter) => this.#over(waiter));
    this.#pace = new Pace(this.#options.pace);
    this.#circuit = new Circuit(this.#options.circuit);
    this.#concurrency = new Concurrency(this.#options);
  }

  get state(): LimiterState {
    const queued = Object.fromEntries(priorities.map((priority) => [priority, this.#queue.sizeOf(priority)])) as Record<Priority, number>;
    const { rate } = this.#pace;
    return {
      queued,
      resting: this.#parties.size - this.#queue.size,
      underWay: this.#underWay,
      concurrency: this.#concurrency.limitAt(rate),
      rate: rate ?? Infinity,
      circuit: this.#circuit.state,
    };
  }

  /**
   * Sends a call when it is its turn. One that Chime refused for its rate, and so did not carry out, is sent again as long as
   * there is time; every other failure is the caller's to judge.
   */
  async run<T>(call: Call, send: () => Promise<T>): Promise<T> {
    let lastRefusal: ChimeError | undefined;
    let previousAt: number | undefined;
    for (let attempt = 1; ; attempt++) {
      await this.#turn(call, lastRefusal, attempt);
      const sentAt = this.#options.clock.now();
      try {
        const result = await send();
        this.#ended("answered", sentAt);
        return result;
      } catch (error) {
        this.#ended(verdictOn(error), sentAt, { retryAfterSeconds: error instanceof ChimeError ? error.upstream.retryAfter : undefined, previousAt });
        if (!(error instanceof ChimeError) || error.code !== "THROTTLED" || error.mayHaveActed) throw error;
        lastRefusal = error;
        previousAt = this.#options.clock.now();
      }
    }
  }

  /** Waits until the call may go; it then counts as under way. */
  #turn(call: Call, lastRefusal: ChimeError | undefined, attempt: number): Promise<void> {
    return new Promise((go, fail) => {
      const waiter: Waiter = { call, lastRefusal, leave: () => undefined, go, fail };
      const { signal, deadline } = call.errand;
      const now = this.#options.clock.now();
      if (signal.aborted || deadline <= now) fail(this.#overError(waiter));
      else if (this.#circuit.refuses(now)) fail(circuitOpen(call.action));
      else if (lastRefusal) this.#rest(waiter, lastRefusal.upstream.retryAfter === undefined ? backoffMs(this.#options.refused, attempt - 1) : lastRefusal.upstream.retryAfter * 1000);
      else if (this.#queue.size === 0 && this.#mayGo(now)) this.#go(waiter, now);
      else if (this.#parties.size >= this.#options.maxWaiting) fail(queueFull(call.action));
      else this.#enqueue(waiter);
    });
  }

  #enqueue(waiter: Waiter): void {
    const { priority, errand } = waiter.call;
    waiter.leave = this.#queue.add(priority, errand.caller, waiter);
    this.#parties.add(waiter);
    this.#setAlarm();
  }

  /** Lets a call that was refused wait aside, unless its time would be up before it may be sent again. */
  #rest(waiter: Waiter, ms: number): void {
    const { clock } = this.#options;
    const { priority, errand } = waiter.call;
    if (clock.now() + ms >= this.#parties.giveUpAt(errand.deadline)) {
      waiter.fail(this.#overError(waiter));
      return;
    }
    this.#parties.add(waiter);
    waiter.leave = clock.after(ms, () => {
      waiter.leave = this.#queue.addAgain(priority, errand.caller, waiter);
      if (this.#circuit.refuses(clock.now())) this.#drop(waiter, circuitOpen(waiter.call.action));
      else this.#pump();
    });
  }

  /** Sends what may be sent now, and sees to it that the rest is not forgotten. */
  #pump(): void {
    for (;;) {
      const now = this.#options.clock.now();
      const waiter = this.#mayGo(now) ? this.#queue.take() : undefined;
      if (!waiter) break;
      this.#parties.delete(waiter);
      if (waiter.call.errand.deadline <= now) waiter.fail(this.#overError(waiter));
      else this.#go(waiter, now);
    }
    this.#setAlarm();
  }

  #mayGo(now: number): boolean {
    return this.#underWay < this.#concurrency.limitAt(this.#pace.rate) && !this.#circuit.refuses(now) && this.#pace.waitMs(now) <= 0;
  }

  #go(waiter: Waiter, now: number): void {
    this.#underWay++;
    this.#pace.sent(now);
    this.#circuit.sent(now);
    waiter.go();
  }

  #ended(verdict: Verdict, sentAt: number, refusal?: Refusal): void {
    const now = this.#options.clock.now();
    this.#underWay--;
    if (verdict === "answered") {
      this.#concurrency.took(now - sentAt);
      this.#pace.passed(sentAt, now);
    }
    if (verdict === "throttled") this.#pace.refused(sentAt, now, refusal);
    if (verdict === "unknown") this.#circuit.gaveUp(sentAt);
    else if (verdict !== "down") this.#circuit.answered();
    else if (this.#circuit.failed(sentAt, now)) this.#dropAll();
    this.#pump();
  }

  /** Wakes when the pace lets the next call go; whatever else holds calls up ends with the end of a call. */
  #setAlarm(): void {
    const { clock } = this.#options;
    const now = clock.now();
    const wait = this.#queue.size === 0 ? 0 : this.#pace.waitMs(now);
    if (wait > 0 && this.#alarm?.at === now + wait) return;
    this.#alarm?.cancel();
    this.#alarm = undefined;
    if (wait <= 0) return;
    const cancel = clock.after(wait, () => {
      this.#alarm = undefined;
      this.#pump();
    });
    this.#alarm = { at: now + wait, cancel };
  }

  #over(waiter: Waiter): void {
    this.#drop(waiter, this.#overError(waiter));
  }

  #overError({ call, lastRefusal }: Waiter): Error {
    const { signal } = call.errand;
    if (signal.aborted && signal.reason !== deadlineReached) return overError(call.action, signal);
    return waitedTooLong(call.action, this.#pace.isKept(this.#options.clock.now()), lastRefusal);
  }

  #drop(waiter: Waiter, error: Error): void {
    waiter.leave();
    this.#parties.delete(waiter);
    waiter.fail(error);
    this.#setAlarm();
  }

  #dropAll(): void {
    for (let waiter = this.#queue.take(); waiter; waiter = this.#queue.take()) {
      this.#parties.delete(waiter);
      waiter.fail(circuitOpen(waiter.call.action));
    }
  }
}
