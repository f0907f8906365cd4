import { setTimeout as delay } from "node:timers/promises";
import { encodeKey } from "../encode-key.js";
import type { Entity, EntityType, Key } from "../entity.js";
import { AbandonedError, ChimeError, isTransient } from "../errors.js";
import { nextStep } from "./plan.js";

/** The list that a finder reads, and the Get of each of its entities. */
export interface FinderSource<T extends EntityType> {
  page(
    token: string | undefined,
  ): Promise<{ readonly entities: readonly Entity<T>[]; readonly next: string | undefined }>;
  get(key: Key<T>): Promise<Entity<T>>;
  /** The number of pages the list is expected to have. */
  expected(): number | undefined;
  /** The remembered tokens of the pages after the one that this token leads to. */
  tokensAfter(token: string | undefined): readonly string[];
  refused(token: string): void;
  /** Resolves when the lists in flight that can lead to more of these entities have arrived. */
  pendingLists(): Promise<void>;
  /** An entity was found without a Get of its own. */
  onFound(): void;
}

interface Waiting<T extends EntityType> {
  readonly key: Key<T>;
  readonly resolve: (entity: Entity<T>) => void;
  readonly reject: (error: unknown) => void;
}

/** The most pages read in parallel, if their tokens are remembered. */
const pagesAtOnce = 32;
/** The longest time that a finder waits for more keys before it gets entities one by one. */
const longestWaitMs = 50;

/**
 * Finds entities of one list for one request: by reading the list or by one Get each, whichever takes fewer calls. A key that arrives while
 * it runs joins the search.
 */
export class EntityFinder<T extends EntityType> {
  readonly #waiting = new Map<string, Waiting<T>[]>();
  #gets = 0;
  #pages = 0;
  #next: string | undefined;
  #isOver = false;
  /** The remembered length of the list has proved wrong. */
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
    // Keys of the same turn of the event loop are searched together.
    await Promise.resolve();
    while (this.#waiting.size > 0) {
      try {
        await this.#step();
      } catch (error) {
        if (error instanceof AbandonedError || (error instanceof ChimeError && isTransient(error.code)))
          this.#rejectAll(error);
        // A list that cannot be read says nothing about its entities: they are got one by one.
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

  /** The remembered tokens, but never more pages than entities are missing. */
  #tokensAhead(expected: number | undefined): readonly string[] {
    const tokens = this.list.tokensAfter(this.#next);
    // If the list was not read to its end, its last token has never been used.
    const used = expected === undefined ? tokens.slice(0, -1) : tokens;
    return used.slice(0, Math.min(pagesAtOnce, this.#waiting.size) - 1);
  }

  /** Gets are not awaited here, so that keys that arrive meanwhile are not held up. */
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

  /** Reads a page and the pages of the remembered tokens after it, in parallel. Where the chain of tokens breaks, reading continues from there. */
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
    // Without the first page there is no token to continue from.
    const [first] = failures;
    if (first) throw first.error;
    let chained = 0;
    for (let token = this.#next; read.has(token) && !this.#isOver; chained++) {
      const next = read.get(token);
      read.delete(token);
      token = next;
      this.#goOn(next);
    }
    if (read.size > 0 || failures.some((failure) => failure !== undefined)) this.#sizeHintWrong = true;
    // Pages of wrong tokens are lost, but must not make the plan give up the list earlier.
    this.#pages -= failures.length - chained;
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
