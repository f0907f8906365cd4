import { operations } from "../operations/operations.js";
import { type Members, type Shape, timestamp } from "../operations/shape.js";
import * as shapes from "../operations/shapes.js";
import type { Entity, EntityType } from "../chime/entity.js";
import type { Context } from "./context.js";
import { fieldName } from "./names.js";

/** The shapes of the types whose fields are members of something of Chime's: a structure, or an answer itself. */
const typeMembers: Readonly<Record<string, Members>> = {
  ...Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => (shape.type === "structure" ? [[name, shape.members]] : [])),
  ),
  RetentionSettings: {
    ...shapes.RetentionSettings.members,
    InitiateDeletionTimestamp: timestamp,
  },
  GlobalSettings: operations.GetGlobalSettings.output,
  PhoneNumberSettings: operations.GetPhoneNumberSettings.output,
};

type Resolver = (source: never, args: unknown, context: Context) => unknown;

/** The resolvers of every field that is a Chime member, derived from the table: type → field → resolver. */
export function fieldResolvers(isEntity: (type: string) => boolean): Record<string, Record<string, Resolver>> {
  const ofType = ([type, members]: readonly [string, Members]): [string, Record<string, Resolver>] => [
    type,
    Object.fromEntries(
      Object.entries(members).map(([member, shape]) => [
        fieldName(member),
        isEntity(type)
          ? entityMember(type, member, shape)
          : (source: object, _, context) => present(type, shape, Reflect.get(source, member), context),
      ]),
    ),
  ];
  return Object.fromEntries(Object.entries(typeMembers).map(ofType));
}

/** The member a field of an entity shows: those are what may have to be loaded. */
export const memberOfField = (type: string, field: string): string | undefined => fieldMembers.get(`${type}.${field}`);
const fieldMembers = new Map(
  Object.entries(typeMembers).flatMap(([type, members]) =>
    Object.keys(members).map((member) => [`${type}.${fieldName(member)}`, member] as const),
  ),
);

const entityMember =
  (type: string, member: string, shape: Shape) =>
  <T extends EntityType>(source: Entity<T>, _: unknown, context: Context): unknown => {
    if (member in source.key) return Reflect.get(source.key, member);
    const show = ({ record }: Entity<T>): unknown =>
      present(type, shape, record ? Reflect.get(record, member) : null, context);
    return holds(source, member) ? show(source) : context.reads.byId[source.type].load(source.key, [member]).then(show);
  };

/** Whether the member can be read off what is at hand. */
export const holds = (source: Entity, member: string): boolean =>
  member in source.key || (source.record !== undefined && !source.missingMembers?.includes(member));

/** A value as the schema can show it: an enum value it has no name for becomes null, and is told of. */
function present(type: string, shape: Shape, value: unknown, context: Context): unknown {
  if (value === undefined || value === null) return null;
  if (shape.type === "list")
    return Array.isArray(value)
      ? value.map((item) => present(type, shape.of, item, context)).filter((item) => item !== null)
      : null;
  if (shape.type !== "string" || !shape.enum || typeof value !== "string" || shape.enum.includes(value)) return value;
  context.onUnknownEnumValue(type, value);
  return null;
}
