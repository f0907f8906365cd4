import { randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { User as UserShape } from "../../operations/shapes.js";
import { type Listing, OrderedMap } from "./ordered-map.js";
import { numberOfUuid, uuidOf } from "./random.js";

export type User = Value<typeof UserShape>;

/** The users an account has from the start. There may be a million: they are made when they are asked for. */
export interface SeededUsers {
  readonly count: number;
  /** Sets this account's user ids apart. */
  readonly idKey: number;
  /** The user of a number; the same whenever it is called. */
  readonly make: (index: number, userId: string) => User;
  /** The number an e-mail address was made from, if it was. */
  readonly indexOfEmail: (email: string) => number | undefined;
}

const none: SeededUsers = { count: 0, idKey: 0, make: (_, UserId) => ({ UserId }), indexOfEmail: () => undefined };

/** Founding users that were asked for lately are kept: whoever is asked for once is often asked for again. */
const maxCached = 10_000;

/** An account's users: the seeded ones, those who came later, and what has changed. */
export class Users implements Listing<User> {
  readonly #seeded: SeededUsers;
  readonly #changed = new Map<number, User>();
  readonly #added = new OrderedMap<User>();
  readonly #addedByEmail = new Map<string, string>();
  readonly #removed = new Set<string>();
  readonly #cached = new Map<string, User>();

  constructor(seeded: SeededUsers = none) {
    this.#seeded = seeded;
  }

  /** The user of an id, unless the account has lost them. */
  get(userId: string): User | undefined {
    return this.#removed.has(userId) ? undefined : this.#known(userId);
  }

  /** The user of an address, whether or not the account has lost them. */
  byEmail(email: string): { readonly user: User; readonly isRemoved: boolean } | undefined {
    // The one who came later wins: an address can be given away once its user is gone.
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
    const user = { ...(this.#known(userId) ?? { UserId: userId }), ...members };
    const index = this.#indexOf(userId);
    this.#cached.delete(userId);
    if (index === undefined) this.#added.set(userId, user);
    else this.#changed.set(index, user);
    return user;
  }

  /** Team accounts lose the users that are suspended; inviting them brings them back. */
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

  /** The seeded user of a number: demo data refers to them so. */
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

  #known(userId: string): User | undefined {
    const kept = this.#cached.get(userId);
    if (kept) return kept;
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
