import type { GraphQLResolveInfo } from "graphql";
import { AccountScopeError } from "./account-scope/account-scope-error.js";
import { type Entity, type EntityType, keyMembers, keyOf, type RecordOf } from "../chime/entity.js";
import { ChimeError, InvalidInputError } from "../chime/errors.js";
import { chimeId, keyIssues } from "./chime-ids.js";
import type { Context } from "./context.js";
import { InputError, inFieldNames } from "./errors.js";
import { holds, memberOfField } from "./field-resolvers.js";
import { selectedFields } from "./selection.js";

/** Fields that are no members of Chime's themselves, and the member that they are worked out from. */
const requiredMembers: Readonly<Record<string, string>> = {
  "User.phoneNumber": "PrimaryProvisionedNumber",
  "Bot.user": "UserId",
  "Account.rooms": "AccountType",
  "Account.bots": "AccountType",
  "Account.retentionSettings": "AccountType",
};

/** The members of an entity that some of its fields are worked out from. */
export const membersOf = (type: EntityType, fields: Iterable<string>): string[] =>
  Array.from(fields).flatMap((field) => memberOfField(type, field) ?? requiredMembers[`${type}.${field}`] ?? []);

/** The members of an entity that the query needs below this field. */
function membersSelected(type: EntityType, info: GraphQLResolveInfo): ReadonlySet<string> {
  const fields = selectedFields(info, type);
  let members = selected.get(fields);
  if (!members) selected.set(fields, (members = new Set(membersOf(type, fields))));
  return members;
}

/** The fields below one place of a query are the same for all that stands there. */
const selected = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** An entity by ids of the caller's, Chime's or global: loaded even if only its ids are selected, since it may not exist. */
export function lookup<T extends EntityType>(
  type: T,
  ids: object,
  { reads }: Context,
  info: GraphQLResolveInfo,
): Promise<Entity<T>> {
  const issues = keyIssues(ids);
  if (issues.length > 0) throw new InputError(inFieldNames(issues));
  const own = Object.fromEntries(Object.entries(ids).map(([member, value]) => [member, chimeId(member, value)]));
  return reads.byId[type].load(keyOf(type, own), membersSelected(type, info));
}

/** An entity that another one leads to: when only its ids are selected, or what the ids lead on to, it costs no call. `within`: a filter of its list that it passes. */
export function reference<T extends EntityType>(
  type: T,
  ids: object,
  context: Context,
  info: GraphQLResolveInfo,
  within?: object,
): Entity<T> | Promise<Entity<T>> {
  const key = keyOf(type, ids);
  const needed = membersSelected(type, info);
  const inKey = keyMembers(type);
  for (const member of needed) if (!inKey.includes(member)) return context.reads.byId[type].load(key, needed, within);
  return { type, key };
}

/** For edges that may rightly lead nowhere: what is not found is null. */
export const orNull = async <T>(found: T | Promise<T>): Promise<T | null> => {
  try {
    return await found;
  } catch (error) {
    if (error instanceof ChimeError && error.code === "NOT_FOUND") return null;
    throw error;
  }
};

/** For ids that anyone may have written: what is not found, or not the caller's, or cannot be an id at all, is null. */
export const orNullIfNoSuchId = async <T>(found: Promise<T>): Promise<T | null> => {
  try {
    return await orNull(found);
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof AccountScopeError) return null;
    throw error;
  }
};

/** One member of an entity, loaded if it is not at hand. */
export async function memberOf<T extends EntityType, M extends keyof RecordOf<T> & string>(
  source: Entity<T>,
  member: M,
  { reads }: Context,
): Promise<RecordOf<T>[M] | undefined> {
  const entity = holds(source, member) ? source : await reads.byId[source.type].load(source.key, [member]);
  return entity.record?.[member];
}
