import {
  type OperationName,
  operationNames,
  type operations,
  definitionOf,
  type SdkOutput,
} from "../operations/operations.js";
import { encodeKey } from "./encode-key.js";
import { type Entity, type EntityType, keyOf, type RecordOf } from "./entity.js";

type Actions = typeof operations;

/** The paged operations. */
export type PagedOperation = { [A in OperationName]: Actions[A] extends { page: object } ? A : never }[OperationName];

const isPaged = (operation: OperationName): operation is PagedOperation => definitionOf(operation).page !== undefined;
export const pagedOperations = operationNames.filter(isPaged);

type ItemsMember<A extends PagedOperation> = Actions[A] extends { page: { items: infer M } }
  ? M & keyof SdkOutput<A>
  : never;

/** The items of a paged operation. */
export type ItemOf<A extends PagedOperation> =
  NonNullable<SdkOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/** A page, and the token of the next one if there is one. */
export interface ListPage<A extends PagedOperation> {
  readonly items: readonly ItemOf<A>[];
  readonly next: string | undefined;
  /** Members that the items do not have, because they are never stored. */
  readonly missingMembers?: readonly string[];
}

/** The number of items on a page, without the items. */
export interface PageCount {
  readonly count: number;
  readonly next: string | undefined;
}

/** The key of a list: the input without the page. */
export function listOf(operation: PagedOperation, input: object): string {
  const { MaxResults: _, NextToken: __, ...list } = input as { MaxResults?: number; NextToken?: string };
  return encodeKey([operation, list]);
}

/** The NextToken of an input or output, if there is one. */
export function tokenOf(holder: object): string | undefined {
  const token: unknown = Reflect.get(holder, "NextToken");
  return typeof token === "string" && token !== "" ? token : undefined;
}

export function itemsOf<A extends PagedOperation>(operation: A, output: object): ItemOf<A>[] {
  const items: unknown = Reflect.get(output, definitionOf(operation).page?.items ?? "");
  return Array.isArray(items) ? (items as ItemOf<A>[]) : [];
}

/** A list's item as an entity. Ids that the item omits, such as a bot's account, come from the list's input. */
export function listedAs<T extends EntityType>(
  type: T,
  operation: PagedOperation,
  input: object,
  item: unknown,
  hidden: readonly string[] = [],
): Entity<T> {
  const record = item as RecordOf<T> & object;
  const missingMembers = [...(definitionOf(operation).missingMembers ?? []), ...hidden];
  return { type, key: keyOf(type, record, input), record, ...(missingMembers.length > 0 && { missingMembers }) };
}
