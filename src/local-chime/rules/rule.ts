import type { ActionInput, ActionName, ActionOutput, actions } from "../../chime-api/actions.js";
import type { Listing } from "../state/listing.js";
import type { World } from "../state/world.js";

type Actions = typeof actions;

/** The actions that answer page by page: their rule gives the whole list, the wire cuts it. */
export type PagedAction = { [A in ActionName]: Actions[A] extends { page: object } ? A : never }[ActionName];

type ItemsMember<A extends PagedAction> = Actions[A] extends { page: { items: infer M } }
  ? M & keyof ActionOutput<A>
  : never;
type ItemOf<A extends PagedAction> =
  NonNullable<ActionOutput<A>[ItemsMember<A>]> extends readonly (infer I)[] ? I : never;

/**
 * What an action does, once its input is known to be well-formed and its account to be there and of the right type.
 * It refuses by throwing, before it has changed anything.
 */
export type Rule<A extends ActionName> = (
  world: World,
  input: ActionInput<A>,
) => A extends PagedAction ? Listing<ItemOf<A>> : ActionOutput<A>;

export type Rules = { readonly [A in ActionName]: Rule<A> };
