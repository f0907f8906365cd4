import { operationNames, definitionOf, type SdkInput, type SdkOutput } from "../operations/operations.js";
import { phoneNumberId } from "../operations/phone-number-id.js";

/** The things that have an id of their own and a Get action. */
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

/** All the ids that an entity's Get action needs. */
export type Key<T extends EntityType> = { readonly [K in keyof SdkInput<GetOf<T>>]-?: string };

/** What Chime says of an entity. */
export type RecordOf<T extends EntityType> = {
  [E in T]: NonNullable<SdkOutput<GetOf<E>>[E & keyof SdkOutput<GetOf<E>>]>;
}[T];

/** An entity by its key, with as much of it as is at hand. */
export interface Entity<T extends EntityType = EntityType> {
  readonly type: T;
  readonly key: Key<T>;
  /** What Chime answered; absent where only the ids are known so far. */
  readonly record?: RecordOf<T>;
  /** Members the record cannot show, for the action it came from leaves them out. */
  readonly missingMembers?: readonly string[];
}

/** Whether a member of the entity can be shown without a call. */
export const holds = (entity: Entity, member: string): boolean =>
  member in entity.key || (entity.record !== undefined && !entity.missingMembers?.includes(member));

export type AnyEntity = { [T in EntityType]: Entity<T> }[EntityType];

const isEntityType = (name: string): name is EntityType => name in getOperations;

/** The entity that the items of a List are, if they are any. */
export const listedEntity = (operation: string): EntityType | undefined => listedEntities.get(operation);
const listedEntities = new Map<string, EntityType>(
  operationNames.flatMap((name) => {
    const { kind, entity } = definitionOf(name);
    return kind === "list" && isEntityType(entity) ? [[name, entity] as const] : [];
  }),
);

/** For each entity, the members that some List leaves out and only its Get shows. */
export const membersOnlyInGet = (type: EntityType): readonly string[] => omitted.get(type) ?? [];
const omitted = new Map<string, readonly string[]>(
  operationNames.flatMap((name) => {
    const { entity, missingMembers } = definitionOf(name);
    return missingMembers ? [[entity, missingMembers] as const] : [];
  }),
);

/** The members that make up an entity's key, in the table's order. */
export const keyMembers = (type: EntityType): readonly string[] => definitionOf(getOperations[type]).key ?? [];

/**
 * An entity's key out of objects that hold its members; the first that has a member wins. Phone-number ids, which travel
 * in two encodings, are brought to one.
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
