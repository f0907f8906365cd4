import { type ActionName, actionNames, factsOf } from "../../chime-api/actions.js";
import { fieldName } from "../names.js";

/** The mutation of an action: its name in lowerCamelCase, acronyms folded. */
export const mutationName = (action: ActionName): string => fieldName(action);

const actions = new Map(
  actionNames.filter((action) => factsOf(action).kind === "write").map((action) => [mutationName(action), action]),
);

/** The action that a mutation sends. */
export const actionOfMutation = (name: string): ActionName | undefined => actions.get(name);
