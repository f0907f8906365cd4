import { randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { User as UserShape } from "../../operations/shapes.js";
import { type Listing, OrderedMap } from "./ordered-map.js";
import { numberOfUuid, uuidOf } from "./random.js";

export type User = Value<typeof UserShape>;

/** The users that an account has from the start. There may be a million, so they are computed when they are read. */
export interface SeededUsers {
  readonly count: number;
  /** Distinguishes the user ids of this account. */
  readonly idKey: number;
  /** Computes the user of an index. Returns equal users for equal arguments. */
  readonly make: (index: number, userId: string) => User;
  /** The index that an e-mail address names, if it names one. */
  readonly indexOfEmail: (email: string) => number | undefined;
}

const none: SeededUsers = { count: 0, idKey: 0, make: (_, UserId) => ({ UserId }), indexOfEmail: () => undefined };

const maxCached = 10_000;

/** An account's users: the seeded ones, those added later, and every change. */
export class Users implements Listing<User> {
  readonly #seeded: SeededUsers;
  readonly #changed = new Map<number, User>();
  readonly #added = new OrderedMap<User>();
  readonly #addedByEmail = new Map<string, string>();
  readonly #removed = new Set<string>();
  /** Seeded users that were read lately. */
  readonly #cached = new Map<string, User>();

  constructor(seeded: SeededUsers = none) {
    this.#seeded = seeded;
  }

  /** The user of an id, unless removed from the account. */
  get(userId: string): User | undefined {
    return this.#removed.has(userId) ? undefined : this.#find(userId);
  }

  /** The user of an e-mail address, and whether they were removed from the account. */
  byEmail(email: string): { readonly user: User; readonly isRemoved: boolean } | undefined {
    // An added user takes precedence: the address of a removed user can be given to a new one.
    const user = this.#added.get(this.#addedByEmail.get(email.toLowerCase()) ?? "") ?? this.#seededByEmail(email);
    return user && { user, isRemoved: this.#removed.has(user.UserId) };
  }

  add(members: Omit<User, "UserId">): User {
    const user = { ...members, UserId: randomUUID() };
    this.#added.set(user.UserId, user);
    if (user.PrimaryEmail) this.#addedByEmail.set(user.PrimaryEmail.toLowerCase(), user.UserId);
    return user;
  }

  change(userId: string, members: Partial<User>): User {
    const user = { ...(this.#find(userId) ?? { UserId: userId }), ...members };
    const index = this.#indexOf(userId);
    this.#cached.delete(userId);
    if (index === undefined) this.#added.set(userId, user);
    else this.#changed.set(index, user);
    return user;
  }

  /** Removes a user who may be restored later. */
  remove(userId: string): void {
    this.#removed.add(userId);
  }

  restore(userId: string): void {
    this.#removed.delete(userId);
  }

  *after(ordinal: number): Generator<readonly [number, User]> {
    const { count } = this.#seeded;
    for (let i = ordinal + 1; i < count; i++) {
      const user = this.#seededAt(i);
      if (!this.#removed.has(user.UserId)) yield [i, user];
    }
    for (const [later, user] of this.#added.after(ordinal - count))
      if (!this.#removed.has(user.UserId)) yield [count + later, user];
  }

  /** The seeded user of an index. The rest of the demo data refers to users by index. */
  seeded(index: number): User {
    return this.#seededAt(index % this.#seeded.count);
  }

  #seededAt(index: number): User {
    return this.#changed.get(index) ?? this.#seeded.make(index, uuidOf(this.#seeded.idKey, index));
  }

  #indexOf(userId: string): number | undefined {
    const index = numberOfUuid(this.#seeded.idKey, userId);
    return index !== undefined && index < this.#seeded.count ? index : undefined;
  }

  #find(userId: string): User | undefined {
    const cached = this.#cached.get(userId);
    if (cached) return cached;
    const index = this.#indexOf(userId);
    if (index === undefined) return this.#added.get(userId);
    const user = this.#changed.get(index) ?? this.#seeded.make(index, userId);
    if (this.#cached.size >= maxCached) this.#cached.clear();
    this.#cached.set(userId, user);
    return user;
  }

  #seededByEmail(email: string): User | undefined {
    const index = this.#seeded.indexOfEmail(email);
    const user = index !== undefined && index < this.#seeded.count ? this.#seededAt(index) : undefined;
    return user?.PrimaryEmail?.toLowerCase() === email.toLowerCase() ? user : undefined;
  }
}
