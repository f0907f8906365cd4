import { randomUUID } from "node:crypto";
import type { Value } from "../../operations/shape.js";
import type { User as UserShape } from "../../operations/shapes.js";
import { type Listing, Series } from "./ordered-map.js";
import { numberOfUuid, uuidOf } from "./random.js";

export type User = Value<typeof UserShape>;

/** The users an account has from the start. There may be a million: they are made when they are asked for. */
export interface FoundingUsers {
  readonly count: number;
  /** Sets this account's user ids apart. */
  readonly idKey: number;
  /** The user of a number; the same whenever it is called. */
  readonly make: (index: number, userId: string) => User;
  /** The number an e-mail address was made from, if it was. */
  readonly indexOfEmail: (email: string) => number | undefined;
}

const none: FoundingUsers = { count: 0, idKey: 0, make: (_, UserId) => ({ UserId }), indexOfEmail: () => undefined };

/** Founding users that were asked for lately are kept: whoever is asked for once is often asked for again. */
const mostKept = 10_000;

/** An account's users: the founding ones, those who came later, and what has changed. */
export class Users implements Listing<User> {
  readonly #founding: FoundingUsers;
  readonly #changed = new Map<number, User>();
  readonly #came = new Series<User>();
  readonly #cameByEmail = new Map<string, string>();
  readonly #gone = new Set<string>();
  readonly #kept = new Map<string, User>();

  constructor(founding: FoundingUsers = none) {
    this.#founding = founding;
  }

  /** The user of an id, unless the account has lost them. */
  get(userId: string): User | undefined {
    return this.#gone.has(userId) ? undefined : this.#known(userId);
  }

  /** The user of an address, whether or not the account has lost them. */
  byEmail(email: string): { readonly user: User; readonly isGone: boolean } | undefined {
    // The one who came later wins: an address can be given away once its user is gone.
    const user = this.#came.get(this.#cameByEmail.get(email.toLowerCase()) ?? "") ?? this.#foundingByEmail(email);
    return user && { user, isGone: this.#gone.has(user.UserId) };
  }

  add(members: Omit<User, "UserId">): User {
    const user = { ...members, UserId: randomUUID() };
    this.#came.set(user.UserId, user);
    if (user.PrimaryEmail) this.#cameByEmail.set(user.PrimaryEmail.toLowerCase(), user.UserId);
    return user;
  }

  change(userId: string, members: Partial<User>): User {
    const user = { ...(this.#known(userId) ?? { UserId: userId }), ...members };
    const index = this.#indexOf(userId);
    this.#kept.delete(userId);
    if (index === undefined) this.#came.set(userId, user);
    else this.#changed.set(index, user);
    return user;
  }

  /** Team accounts lose the users that are suspended; inviting them brings them back. */
  lose(userId: string): void {
    this.#gone.add(userId);
  }

  regain(userId: string): void {
    this.#gone.delete(userId);
  }

  *after(ordinal: number): Generator<readonly [number, User]> {
    const { count } = this.#founding;
    for (let i = ordinal + 1; i < count; i++) {
      const user = this.#foundingAt(i);
      if (!this.#gone.has(user.UserId)) yield [i, user];
    }
    for (const [later, user] of this.#came.after(ordinal - count))
      if (!this.#gone.has(user.UserId)) yield [count + later, user];
  }

  /** The founding user of a number: demo data refers to them so. */
  founding(index: number): User {
    return this.#foundingAt(index % this.#founding.count);
  }

  #foundingAt(index: number): User {
    return this.#changed.get(index) ?? this.#founding.make(index, uuidOf(this.#founding.idKey, index));
  }

  #indexOf(userId: string): number | undefined {
    const index = numberOfUuid(this.#founding.idKey, userId);
    return index !== undefined && index < this.#founding.count ? index : undefined;
  }

  #known(userId: string): User | undefined {
    const kept = this.#kept.get(userId);
    if (kept) return kept;
    const index = this.#indexOf(userId);
    if (index === undefined) return this.#came.get(userId);
    const user = this.#changed.get(index) ?? this.#founding.make(index, userId);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(userId, user);
    return user;
  }

  #foundingByEmail(email: string): User | undefined {
    const index = this.#founding.indexOfEmail(email);
    const user = index !== undefined && index < this.#founding.count ? this.#foundingAt(index) : undefined;
    return user?.PrimaryEmail?.toLowerCase() === email.toLowerCase() ? user : undefined;
  }
}
