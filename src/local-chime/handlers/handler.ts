import type { OperationInput, OperationName, OperationOutput, operations } from "../../operations/operations.js";
import type { Listing } from "../store/ordered-map.js";
import type { World } from "../store/store.js";

type Actions = typeof operations;

/** The actions that answer page by page: their rule gives the whole list, the wire cuts it. */
export type PagedAction = { [A in OperationName]: Actions[A] extends { page: object } ? A : never }[OperationName];

type ItemsMember<A extends PagedAction> = Actions[A] extends { page: { items: infer M } }
  ? M & keyof OperationOutput<A>
  : never;
type ItemOf<A extends PagedAction> =
  NonNullable<OperationOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/**
 * What an action does, once its input is known to be well-formed and its account to be there and of the right type.
 * It refuses by throwing, before it has changed anything.
 */
export type Rule<A extends OperationName> = (
  world: World,
  input: OperationInput<A>,
) => A extends PagedAction ? Listing<ItemOf<A>> : OperationOutput<A>;

export type Rules = { readonly [A in OperationName]: Rule<A> };
