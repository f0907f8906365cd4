import { setTimeout as delay } from "node:timers/promises";
import { encodeKey } from "../encode-key.js";
import type { Entity, EntityType, Key } from "../entity.js";
import { AbandonedError, ChimeError, isTransient } from "../errors.js";
import { nextStep } from "./plan.js";

/** A list that shows objects of one type, and another way to get at each of them. */
export interface FinderSource<T extends EntityType> {
  page(
    token: string | undefined,
  ): Promise<{ readonly entities: readonly Entity<T>[]; readonly next: string | undefined }>;
  get(key: Key<T>): Promise<Entity<T>>;
  /** How many pages the list is thought to have. */
  expected(): number | undefined;
  /** Tokens remembered of the pages after the one this token leads to. */
  tokensAfter(token: string | undefined): readonly string[];
  refused(token: string): void;
  /** Ends when what is under way and may ask for more of the list's objects has come. */
  pendingLists(): Promise<void>;
  /** An object was found without a call of its own. */
  onFound(): void;
}

interface Waiting<T extends EntityType> {
  readonly key: Key<T>;
  readonly resolve: (entity: Entity<T>) => void;
  readonly reject: (error: unknown) => void;
}

/** Pages asked for at once, where their tokens are remembered. */
const pagesAtOnce = 32;
/** How long a search waits for others that might join it. */
const longestWaitMs = 50;

/**
 * Finds objects of one list for one request: by reading the list, or one by one, whichever is going to cost fewer calls. Who asks while
 * it is under way joins it.
 */
export class EntityFinder<T extends EntityType> {
  readonly #waiting = new Map<string, Waiting<T>[]>();
  #gets = 0;
  #pages = 0;
  #next: string | undefined;
  #isOver = false;
  /** The size that was remembered has proved wrong. */
  #sizeHintWrong = false;
  #hasWaited = false;
  #isRunning = false;

  constructor(private readonly list: FinderSource<T>) {}

  find(key: Key<T>): Promise<Entity<T>> {
    return new Promise((resolve, reject) => {
      const id = encodeKey(key);
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), { key, resolve, reject }]);
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // What is asked for in the same turn belongs together.
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      try {
        await this.#step();
      } catch (error) {
        if (error instanceof AbandonedError || (error instanceof ChimeError && isTransient(error.code)))
          this.#rejectAll(error);
        // A list that cannot be read says nothing of its objects.
        else this.#isOver = true;
      }
    }
    this.#isRunning = false;
  }

  async #step(): Promise<void> {
    const expected = this.#sizeHintWrong ? undefined : this.list.expected();
    const step = nextStep({
      missing: this.#waiting.size,
      gets: this.#gets,
      pages: this.#pages,
      expected,
      isOver: this.#isOver,
    });
    if (step === "get" && !this.#hasWaited) {
      this.#hasWaited = true;
      const missing = this.#waiting.size;
      await Promise.race([this.list.pendingLists(), delay(longestWaitMs, undefined, { ref: false })]);
      if (this.#waiting.size !== missing) return;
    }
    if (step === "get") {
      this.#getAll();
      return;
    }
    const ahead = this.#sizeHintWrong ? [] : this.#tokensAhead(expected);
    await (ahead.length > 0 ? this.#readAtOnce(ahead) : this.#readOne());
  }

  /** As far as the list was read before, but never more pages than objects are missing. */
  #tokensAhead(expected: number | undefined): readonly string[] {
    const tokens = this.list.tokensAfter(this.#next);
    // Of a list that was not read to its end the last token was never used.
    const used = expected === undefined ? tokens.slice(0, -1) : tokens;
    return used.slice(0, Math.min(pagesAtOnce, this.#waiting.size) - 1);
  }

  /** One by one: who asks for something else meanwhile is not kept waiting. */
  #getAll(): void {
    for (const [id, waiting] of this.#waiting) {
      const [first] = waiting;
      this.#waiting.delete(id);
      if (!first) continue;
      this.#gets++;
      this.list.get(first.key).then(
        (entity) => waiting.forEach(({ resolve }) => resolve(entity)),
        (error: unknown) => waiting.forEach(({ reject }) => reject(error)),
      );
    }
  }

  async #readOne(): Promise<void> {
    const { next } = await this.#read(this.#next);
    this.#goOn(next);
  }

  /** Reads a page and all whose tokens are remembered after it. Whatever they show is fresh; where the chain breaks, reading goes on from there. */
  async #readAtOnce(ahead: readonly string[]): Promise<void> {
    const read = new Map<string | undefined, string | undefined>();
    const failures = await Promise.all(
      [this.#next, ...ahead].map(async (token) => {
        try {
          read.set(token, (await this.#read(token)).next);
          return undefined;
        } catch (error) {
          if (token !== undefined) this.list.refused(token);
          return { error };
        }
      }),
    );
    // Without the first there is nothing to go on from.
    const [first] = failures;
    if (first) throw first.error;
    for (let token = this.#next; read.has(token) && !this.#isOver;) {
      const next = read.get(token);
      read.delete(token);
      token = next;
      this.#goOn(next);
    }
    if (read.size > 0 || failures.some((failure) => failure !== undefined)) this.#sizeHintWrong = true;
  }

  #goOn(next: string | undefined): void {
    this.#isOver = next === undefined || next === this.#next;
    this.#next = next;
  }

  async #read(token: string | undefined): Promise<{ readonly next: string | undefined }> {
    this.#pages++;
    const { entities, next } = await this.list.page(token);
    for (const entity of entities) {
      const id = encodeKey(entity.key);
      const waiting = this.#waiting.get(id);
      if (!waiting) continue;
      this.#waiting.delete(id);
      this.list.onFound();
      for (const { resolve } of waiting) resolve(entity);
    }
    return { next };
  }

  #rejectAll(error: unknown): void {
    for (const waiting of this.#waiting.values()) for (const { reject } of waiting) reject(error);
    this.#waiting.clear();
  }
}
