import type { GraphQLResolveInfo } from "graphql";
import { AccountScopeError } from "./account-scope/account-scope-error.js";
import { type Entity, type EntityType, holds, keyMembers, keyOf, type RecordOf } from "../chime/entity.js";
import { ChimeError, InvalidInputError } from "../chime/errors.js";
import type { Context } from "./context.js";
import { membersOf } from "./fields/declaration.js";
import { selectedFields } from "./selection.js";

/** The members of an entity that the selection below this field needs. */
function membersSelected(type: EntityType, info: GraphQLResolveInfo): ReadonlySet<string> {
  const fields = selectedFields(info, type);
  let members = selected.get(fields);
  if (!members) selected.set(fields, (members = new Set(membersOf(info.schema, type, fields))));
  return members;
}

/** All objects at one place of a query have the same selection. */
const selected = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** An entity by ids of the caller's: loaded even if only its ids are selected, because it may not exist. */
export function resolveLookup<T extends EntityType>(
  type: T,
  ids: object,
  { reads, objects }: Context,
  info: GraphQLResolveInfo,
): Promise<Entity<T>> {
  objects.count(1);
  return reads.byId[type].load(keyOf(type, ids), membersSelected(type, info));
}

/** An entity that another one refers to: loaded only if more than its ids is selected. `within`: a filter of a list that has the entity. */
export function resolveReference<T extends EntityType>(
  type: T,
  ids: object,
  context: Context,
  info: GraphQLResolveInfo,
  within?: object,
): Entity<T> | Promise<Entity<T>> {
  context.objects.count(1);
  const key = keyOf(type, ids);
  const needed = membersSelected(type, info);
  const inKey = keyMembers(type);
  for (const member of needed) if (!inKey.includes(member)) return context.reads.byId[type].load(key, needed, within);
  return { type, key };
}

/** For references that may lead nowhere: null if Chime does not find the entity. */
export const orNull = async <T>(found: T | Promise<T>): Promise<T | null> => {
  try {
    return await found;
  } catch (error) {
    if (error instanceof ChimeError && error.code === "NOT_FOUND") return null;
    throw error;
  }
};

/** For global ids: null if the entity is not found, is outside the caller's accounts, or the id is invalid. */
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
