import { operations } from "../../operations/operations.js";
import { type Members, type Shape, timestamp } from "../../operations/shape.js";
import * as shapes from "../../operations/shapes.js";
import { type Entity, type EntityType, holds } from "../../chime/entity.js";
import type { Context } from "../context.js";
import { fieldName } from "../names.js";
import { declare, type Field } from "./declaration.js";

/** The members of each type that stands for a shape of Chime's, or for a whole response. */
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

type MemberField = Field<never, unknown, unknown>;

/** The fields of every type that show a member of Chime's, derived from the operations: type → field name → field. */
export function memberFields(isEntity: (type: string) => boolean): Record<string, Record<string, MemberField>> {
  const ofType = ([type, members]: readonly [string, Members]): [string, Record<string, MemberField>] => [
    type,
    Object.fromEntries(
      Object.entries(members).map(([member, shape]) => [
        fieldName(member),
        declare<never, unknown, unknown>(
          { member },
          isEntity(type)
            ? entityMember(type, member, shape)
            : (source: object, _, context) => present(type, shape, Reflect.get(source, member), context),
        ),
      ]),
    ),
  ];
  return Object.fromEntries(Object.entries(typeMembers).map(ofType));
}

const entityMember =
  (type: string, member: string, shape: Shape): MemberField["resolve"] =>
  (source: Entity, _, context) => {
    if (member in source.key) return Reflect.get(source.key, member) as unknown;
    const show = ({ record }: Entity): unknown =>
      present(type, shape, record ? Reflect.get(record, member) : null, context);
    return holds(source, member) ? show(source) : loadMember(source, member, context).then(show);
  };

const loadMember = <T extends EntityType>(source: Entity<T>, member: string, { reads }: Context): Promise<Entity> =>
  reads.byId[source.type].load(source.key, [member]);

/** A value as the schema can show it. An enum value that the schema does not know becomes null, and is logged and counted. */
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
