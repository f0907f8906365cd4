import type { Api } from "./api.js";
import type { ValidationIssue } from "./issue.js";
import type { ExceptionName } from "./exceptions.js";
import type { Constraint } from "./sdk-schema.js";
import type { Members, Value } from "./shape.js";
import type { AccountType } from "./scalars.js";
import type { OperationUri } from "./uri.js";

export type AccountTypeName = Value<typeof AccountType>;

/** The account types of companies: those with chat rooms, bots and retention. */
export const enterprise = ["EnterpriseDirectory", "EnterpriseLWA", "EnterpriseOIDC"] as const;

/** The APIs of the operations that Amazon Chime SDK Voice has too. */
export const bothApis = ["chime", "voice"] as const;

/** A rule across the members of an input. It is given members that each satisfy their own constraints, or are absent. */
export type InputRule = (input: Readonly<Record<string, unknown>>) => readonly ValidationIssue[];

/**
 * A read whose earlier responses a write invalidates: every response that the write's ids determine, or only the lists whose filter
 * (`where`: the read's member) has the value of a member of the write, or has any value.
 */
export type Invalidation<Read extends string> =
  Read | { readonly read: Read; readonly where: Readonly<Record<string, string | typeof anyValue>> };
export const anyValue = Symbol("any value");

/** What is kept by hand about an operation, because the SDK's schema does not have it. */
export interface OperationEntry {
  /** The shape that the operation reads or changes, or the name of what it creates. */
  readonly entity: string;
  /** The APIs that serve the operation, under the same name and path. By default Amazon Chime alone. */
  readonly apis?: readonly Api[];
  /** Reads of one thing: the input members that identify it. By default the members of the path. */
  readonly key?: readonly string[];
  /** Paged reads: the output member with the items, Chime's default page size, and the largest `MaxResults`. */
  readonly page?: { readonly items: string; readonly default: number; readonly max: number };
  /** The account types that allow the operation. By default all of them. */
  readonly accountTypes?: readonly AccountTypeName[];
  /**
   * Writes of many items: the input list, the number of items in one call (Chime's limit, or 100 where it has none), the output list
   * of failures, and the member that identifies an item.
   */
  readonly batch?: {
    readonly items: string;
    readonly chunk: number;
    readonly errors?: string;
    readonly id: string;
    /** Rules of each item. Chime reports a broken one in its list of failures, so only the sender of a batch checks them. */
    readonly rules?: readonly InputRule[];
  };
  /** Constraints of single input members, besides those of `constraints.ts`. */
  readonly input?: Readonly<Record<string, Constraint>>;
  /** Rules that join several members, or go beyond a pattern, and need no call to Chime. */
  readonly rules?: readonly InputRule[];
  /** Members that a Get of the same entity returns and this operation leaves out. */
  readonly missingMembers?: readonly string[];
  /** The exceptions declared besides `commonExceptions`. By default NotFoundException and ThrottledClientException. */
  readonly errors?: readonly ExceptionName[];
  /** Writes: whether the call can be sent again without further effect. */
  readonly idempotent?: boolean;
  /** Writes: the reason why the write is idempotent, or is not. */
  readonly idempotentBecause?: string;
  /** Writes: the exception that a repeated call fails with if an earlier attempt succeeded. */
  readonly alreadyDoneError?: ExceptionName;
  /** Writes: the reads whose cached responses it invalidates. */
  readonly invalidates?: readonly Invalidation<string>[];
}

/** Everything that is known of one Chime operation: its entry, and what follows from the SDK's schema. */
export interface OperationDefinition extends Omit<OperationEntry, "input" | "errors" | "apis"> {
  readonly apis: readonly Api[];
  /** Method and URI, as in the API reference. */
  readonly http: string;
  readonly uri: OperationUri;
  /** The status of success. */
  readonly status: number;
  readonly kind: "get" | "list" | "search" | "write";
  readonly input: Members;
  readonly output: Members;
  readonly errors: readonly ExceptionName[];
}
