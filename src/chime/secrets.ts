import { type OperationName, definitionOf } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import { type Entity, type EntityType, getOperations } from "./entity.js";

const hasSecret = (shape: Shape): boolean =>
  shape.type === "string"
    ? shape.secret === true
    : shape.type === "list"
      ? hasSecret(shape.of)
      : shape.type === "structure" && Object.values(shape.members).some(hasSecret);

const membersOf = (type: EntityType): Members => {
  const shape = definitionOf(getOperations[type]).output[type];
  return shape?.type === "structure" ? shape.members : {};
};

const secrets = new Map(
  Object.keys(getOperations).map((type) => [
    type,
    Object.entries(membersOf(type as EntityType)).flatMap(([member, shape]) => (hasSecret(shape) ? [member] : [])),
  ]),
);

/** The members of an entity that are never stored. */
export const secretMembers = (type: EntityType): readonly string[] => secrets.get(type) ?? [];

/** Whether an operation returns a secret. Such a response is not stored, unless it consists of entities, which are stored without their secrets. */
export const answersSecrets = (operation: OperationName): boolean =>
  Object.values(definitionOf(operation).output).some(hasSecret);

/** An entity without its secrets, as it is stored. */
export function withoutSecrets<T extends EntityType>(entity: Entity<T>): Entity<T> {
  const hidden = secretMembers(entity.type);
  if (hidden.length === 0 || !entity.record) return entity;
  const record = Object.fromEntries(
    Object.entries(entity.record).filter(([member]) => !hidden.includes(member)),
  ) as typeof entity.record;
  return { ...entity, record, missingMembers: Array.from(new Set([...(entity.missingMembers ?? []), ...hidden])) };
}
