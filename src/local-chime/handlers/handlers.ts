import type { OperationInput, OperationName, OperationOutput, operations } from "../../operations/operations.js";
import type { Listing } from "../store/ordered-map.js";
import type { Store } from "../store/store.js";

type Operations = typeof operations;

/** The actions that answer page by page: their rule gives the whole list, the wire cuts it. */
export type PagedOperation = {
  [A in OperationName]: Operations[A] extends { page: object } ? A : never;
}[OperationName];

type ItemsMember<A extends PagedOperation> = Operations[A] extends { page: { items: infer M } }
  ? M & keyof OperationOutput<A>
  : never;
type ItemOf<A extends PagedOperation> =
  NonNullable<OperationOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/**
 * What an action does, once its input is known to be well-formed and its account to be there and of the right type.
 * It refuses by throwing, before it has changed anything.
 */
export type Handler<A extends OperationName> = (
  store: Store,
  input: OperationInput<A>,
) => A extends PagedOperation ? Listing<ItemOf<A>> : OperationOutput<A>;

export type Handlers = { readonly [A in OperationName]: Handler<A> };
