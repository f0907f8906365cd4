import { operationNames, definitionOf, type SdkInput, type SdkOutput } from "../operations/operations.js";
import { phoneNumberId } from "../operations/phone-number-id.js";

/** The types of entities: objects with an id and a Get operation. */
export const getOperations = {
  Account: "GetAccount",
  User: "GetUser",
  Bot: "GetBot",
  Room: "GetRoom",
  PhoneNumber: "GetPhoneNumber",
  PhoneNumberOrder: "GetPhoneNumberOrder",
} as const;

export type EntityType = keyof typeof getOperations;
type GetOf<T extends EntityType> = (typeof getOperations)[T];

/** All ids that an entity's Get operation needs. */
export type Key<T extends EntityType> = { readonly [K in keyof SdkInput<GetOf<T>>]-?: string };

/** The members of an entity as Chime returns them. */
export type RecordOf<T extends EntityType> = {
  [E in T]: NonNullable<SdkOutput<GetOf<E>>[E & keyof SdkOutput<GetOf<E>>]>;
}[T];

/** An entity: its key, and its record if one is loaded. */
export interface Entity<T extends EntityType = EntityType> {
  readonly type: T;
  readonly key: Key<T>;
  /** The members as Chime returned them; absent if only the ids are known. */
  readonly record?: RecordOf<T>;
  /** Members that the record does not have, because the operation it came from omits them. */
  readonly missingMembers?: readonly string[];
}

/** Whether a member of the entity can be shown without a call. */
export const holds = (entity: Entity, member: string): boolean =>
  member in entity.key || (entity.record !== undefined && !entity.missingMembers?.includes(member));

export type AnyEntity = { [T in EntityType]: Entity<T> }[EntityType];

export const isEntityType = (name: string): name is EntityType => name in getOperations;

/** The entity type of a list's items, if they are entities. */
export const listedEntity = (operation: string): EntityType | undefined => listedEntities.get(operation);
const listedEntities = new Map<string, EntityType>(
  operationNames.flatMap((name) => {
    const { kind, entity } = definitionOf(name);
    return kind === "list" && isEntityType(entity) ? [[name, entity] as const] : [];
  }),
);

/** The members of an entity that a List omits and only the Get returns. */
export const membersOnlyInGet = (type: EntityType): readonly string[] => omitted.get(type) ?? [];
const omitted = new Map<string, readonly string[]>(
  operationNames.flatMap((name) => {
    const { entity, missingMembers } = definitionOf(name);
    return missingMembers ? [[entity, missingMembers] as const] : [];
  }),
);

/** The members of an entity's key, in the order of the operation's path. */
export const keyMembers = (type: EntityType): readonly string[] => definitionOf(getOperations[type]).key ?? [];

/**
 * An entity's key from objects that have its members; the first object that has a member is used. Phone number ids have two spellings
 * and are brought to one.
 */
export function keyOf<T extends EntityType>(type: T, ...sources: readonly object[]): Key<T> {
  const key: Record<string, string> = {};
  for (const member of keyMembers(type)) {
    const value = firstText(member, sources);
    if (value === undefined) throw new TypeError(`${type} without ${member}`);
    key[member] = member === "PhoneNumberId" ? phoneNumberId(value) : value;
  }
  return key as Key<T>;
}

function firstText(member: string, sources: readonly object[]): string | undefined {
  for (const source of sources) {
    const value: unknown = Reflect.get(source, member);
    if (typeof value === "string") return value;
  }
  return undefined;
}
