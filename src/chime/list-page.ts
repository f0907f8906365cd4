import { type ActionName, actionNames, type actions, factsOf, type SdkOutput } from "../chime-api/actions.js";
import { encodeKey } from "./encode-key.js";
import { type Entity, type EntityType, keyOf, type RecordOf } from "./entity.js";

type Actions = typeof actions;

/** The actions that answer page by page. */
export type PagedAction = { [A in ActionName]: Actions[A] extends { page: object } ? A : never }[ActionName];

const isPaged = (action: ActionName): action is PagedAction => factsOf(action).page !== undefined;
export const pagedActions = actionNames.filter(isPaged);

type ItemsMember<A extends PagedAction> = Actions[A] extends { page: { items: infer M } }
  ? M & keyof SdkOutput<A>
  : never;

/** What a paged action lists. */
export type ItemOf<A extends PagedAction> =
  NonNullable<SdkOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/** A page, and the token of the next one if there is one. */
export interface ListPage<A extends PagedAction> {
  readonly items: readonly ItemOf<A>[];
  readonly next: string | undefined;
  /** Members that its items do not show, for they are not kept. */
  readonly lacks?: readonly string[];
}

/** A list, whichever of its pages the input asks for. */
export function listOf(action: PagedAction, input: object): string {
  const { MaxResults: _, NextToken: __, ...list } = input as { MaxResults?: number; NextToken?: string };
  return encodeKey([action, list]);
}

/** The token of an input or of an answer, if it has one. */
export function tokenOf(holder: object): string | undefined {
  const token: unknown = Reflect.get(holder, "NextToken");
  return typeof token === "string" && token !== "" ? token : undefined;
}

export function itemsOf<A extends PagedAction>(action: A, output: object): ItemOf<A>[] {
  const items: unknown = Reflect.get(output, factsOf(action).page?.items ?? "");
  return Array.isArray(items) ? (items as ItemOf<A>[]) : [];
}

/** A list's item as the entity it is; ids that the item leaves out (a bot's account) come from the list's own input. */
export function listedAs<T extends EntityType>(
  type: T,
  action: PagedAction,
  input: object,
  item: unknown,
  hidden: readonly string[] = [],
): Entity<T> {
  const record = item as RecordOf<T> & object;
  const lacks = [...(factsOf(action).omits ?? []), ...hidden];
  return { type, key: keyOf(type, record, input), record, ...(lacks.length > 0 && { lacks }) };
}
