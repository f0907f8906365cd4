import { definitionOf } from "../../operations/operations.js";
import type { EntityType, Key } from "../entity.js";
import { listedEntity } from "../entity.js";
import { type PagedOperation, pagedOperations } from "../list-page.js";

/** For each type of entity, the operation that lists all of them. */
const listActions = new Map(
  pagedOperations.flatMap((operation) => {
    const type = listedEntity(operation);
    return type ? [[type, operation] as const] : [];
  }),
);

/** The operation that lists all entities of a type. */
export function listOperationOf(type: EntityType): PagedOperation {
  const operation = listActions.get(type);
  if (!operation) throw new TypeError(`Nothing lists ${type}`);
  return operation;
}

/** The list that has an entity, if the entity exists: all entities of its type, in its account if it has one. */
export function parentListOf<T extends EntityType>(
  type: T,
  key: Key<T>,
): { readonly operation: PagedOperation; readonly input: object } {
  const operation = listOperationOf(type);
  const parents = Object.entries(definitionOf(operation).input).flatMap(([member, shape]) =>
    shape.required ? [member] : [],
  );
  return {
    operation,
    input: Object.fromEntries(parents.map((member) => [member, Reflect.get(key, member) as unknown])),
  };
}
