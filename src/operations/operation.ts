import type { ValidationIssue } from "./check.js";
import type { ExceptionName } from "./exceptions.js";
import type { Members, Value } from "./shape.js";
import type { AccountType } from "./shapes.js";

export type AccountTypeName = Value<typeof AccountType>;

/** The account types of companies: those with chat rooms, bots and retention. */
export const enterprise = ["EnterpriseDirectory", "EnterpriseLWA", "EnterpriseOIDC"] as const;

/** A rule on an input whose members are each right in themselves: tells what is wrong with them together. */
export type InputRule = (input: Readonly<Record<string, unknown>>) => readonly ValidationIssue[];

/**
 * Reads that a write makes untrue: all of an action that its ids determine, or only those lists whose filter (`where`: the read's
 * member) has the value of a member of the write's, or has any value at all.
 */
export type Invalidation<Read extends string> =
  Read | { readonly read: Read; readonly where: Readonly<Record<string, string | typeof anyValue>> };
export const anyValue = Symbol("any value");

/** All that is known of one Chime action. Everything else that treats an action by name is derived from this. */
export interface OperationDefinition {
  /** Method and URI. `{Member}` stands in the path; other members go to the query (GET) or to the JSON body. */
  readonly http: `${"GET" | "POST" | "PUT" | "DELETE"} /${string}`;
  /** Status of success where it is not 200. */
  readonly status?: 201 | 204;
  readonly kind: "get" | "list" | "search" | "write";
  /** What the action is about: a shape's name, or what it makes or touches. */
  readonly entity: string;
  /** Reads that answer one thing: the input members that identify it. */
  readonly key?: readonly string[];
  /** Paged reads: the output member with the items, and how many Chime gives when not told, and at most. */
  readonly page?: { readonly items: string; readonly default: number; readonly max: number };
  /** The account types that may do this; none given: all. */
  readonly accountTypes?: readonly AccountTypeName[];
  /**
   * Writes on many items: the input list, how many of them go into one call (Chime's limit, or 100 where it has none),
   * the output list of failures, and the member that identifies an item.
   */
  readonly batch?: {
    readonly items: string;
    readonly chunk: number;
    readonly errors?: string;
    readonly id: string;
    /** Rules of each item. Chime tells of a breach in the list of failures, so only who sends the batch checks them. */
    readonly rules?: readonly InputRule[];
  };
  readonly input: Members;
  readonly output: Members;
  /** Rules that join several members, or go beyond a pattern, and can be checked without asking Chime. */
  readonly rules?: readonly InputRule[];
  /** Members that a Get of the same entity gives and this action's answer leaves out. */
  readonly missingMembers?: readonly string[];
  /** Exceptions declared besides those that every action declares (`everyActionThrows`). */
  readonly errors: readonly ExceptionName[];
  /** Writes: whether sending the call again is harmless, why, and the exception that then means "already done". */
  readonly repeat?: { readonly safe: boolean; readonly because: string; readonly alreadyDoneError?: ExceptionName };
  /** Writes: the reads whose earlier answers this may make untrue. */
  readonly invalidates?: readonly Invalidation<string>[];
}
