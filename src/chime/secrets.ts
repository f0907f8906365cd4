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

/** A value of a shape without its secrets, at any depth. */
export function stripSecrets(shape: Shape | undefined, value: unknown): unknown {
  if (!shape || value === null || value === undefined) return value;
  if (shape.type === "string") return shape.secret ? undefined : value;
  if (shape.type === "list")
    return Array.isArray(value) ? value.map((item: unknown) => stripSecrets(shape.of, item)) : value;
  if (shape.type !== "structure" || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([member, inner]: [string, unknown]) => {
      const stripped = stripSecrets(shape.members[member], inner);
      return stripped === undefined ? [] : [[member, stripped]];
    }),
  );
}

/** An entity without its secrets, as it is stored. */
export function withoutSecrets<T extends EntityType>(entity: Entity<T>): Entity<T> {
  const hidden = secretMembers(entity.type);
  if (hidden.length === 0 || !entity.record) return entity;
  const shape = definitionOf(getOperations[entity.type]).output[entity.type];
  const record = stripSecrets(shape, entity.record) as typeof entity.record;
  return { ...entity, record, missingMembers: Array.from(new Set([...(entity.missingMembers ?? []), ...hidden])) };
}
