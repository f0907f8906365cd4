import { factsOf } from "../../chime-api/actions.js";
import type { EntityType, Key } from "../entity.js";
import { listedEntity } from "../entity.js";
import { type PagedAction, pagedActions } from "../list-page.js";

/** For each type of entity, the action that lists all of them. */
const listActions = new Map(
  pagedActions.flatMap((action) => {
    const type = listedEntity(action);
    return type ? [[type, action] as const] : [];
  }),
);

/** The action that lists all entities of a type. */
export function populationAction(type: EntityType): PagedAction {
  const action = listActions.get(type);
  if (!action) throw new TypeError(`Nothing lists ${type}`);
  return action;
}

/** A list that an entity stands in, if it exists: all of its kind, in its account if it is of one. */
export function populationOf<T extends EntityType>(
  type: T,
  key: Key<T>,
): { readonly action: PagedAction; readonly input: object } {
  const action = populationAction(type);
  const parents = Object.entries(factsOf(action).input).flatMap(([member, shape]) => (shape.required ? [member] : []));
  return { action, input: Object.fromEntries(parents.map((member) => [member, Reflect.get(key, member) as unknown])) };
}
