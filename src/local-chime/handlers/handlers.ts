import type { OperationInput, OperationName, OperationOutput, operations } from "../../operations/operations.js";
import type { Listing } from "../store/ordered-map.js";
import type { Store } from "../store/store.js";

type Operations = typeof operations;

/** The operations that return pages: their handler returns the whole list, and the service cuts it into pages. */
export type PagedOperation = {
  [A in OperationName]: Operations[A] extends { page: object } ? A : never;
}[OperationName];

type ItemsMember<A extends PagedOperation> = Operations[A] extends { page: { items: infer M } }
  ? M & keyof OperationOutput<A>
  : never;
type ItemOf<A extends PagedOperation> =
  NonNullable<OperationOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/**
 * Executes an operation. Its input is well-formed, and its account exists and has the right type. A handler throws before it changes
 * anything.
 */
export type Handler<A extends OperationName> = (
  store: Store,
  input: OperationInput<A>,
) => A extends PagedOperation ? Listing<ItemOf<A>> : OperationOutput<A>;

export type Handlers = { readonly [A in OperationName]: Handler<A> };
