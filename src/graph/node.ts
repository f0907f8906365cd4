import { type AnyEntity, type Entity, type EntityType, getOperations, keyMembers, keyOf } from "../chime/entity.js";
import { decodeGlobalId, encodeGlobalId } from "../relay/global-id.js";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";
import { InputError } from "./errors.js";
import { lookup, orNullIfNoSuchId } from "./references.js";
import type { QueryResolvers, Resolvers } from "./types.generated.js";

export const isEntityType = (name: string): name is EntityType => Object.hasOwn(getOperations, name);
export const entityTypes = Object.keys(getOperations).filter(isEntityType);

/** An entity's global id: its type and all the ids that its Get action needs. */
export const globalId = ({ type, key }: Entity): string =>
  encodeGlobalId({ type, values: keyMembers(type).map((member) => String(Reflect.get(key, member))) });

/** The type and ids a global id stands for; undefined when it is none that we made. */
export function readGlobalId(id: string): Pick<AnyEntity, "type" | "key"> | undefined {
  const decoded = decodeGlobalId(id);
  if (!decoded || !isEntityType(decoded.type)) return undefined;
  const members = keyMembers(decoded.type);
  if (members.length !== decoded.values.length) return undefined;
  return {
    type: decoded.type,
    key: keyOf(decoded.type, Object.fromEntries(members.map((member, i) => [member, decoded.values[i]]))),
  };
}

/** The generated types know of null and of promises in a list, but not of a promise of null: hence the type's small lie. */
function byGlobalId(id: string, context: Context, info: GraphQLResolveInfo): Promise<AnyEntity> | null {
  const found = readGlobalId(id);
  return found ? (orNullIfNoSuchId(lookup(found.type, found.key, context, info)) as Promise<AnyEntity>) : null;
}

/** How many things one field looks up. */
const maxIds = 1_000;

export const nodeQueries = {
  node: (_, { id }, context, info) => byGlobalId(id, context, info),
  nodes: (_, { ids }, context, info) => {
    if (ids.length > maxIds)
      throw new InputError([{ path: ["ids"], message: `must have at most ${maxIds} items`, code: "TOO_MANY_ITEMS" }]);
    return ids.map((id) => byGlobalId(id, context, info));
  },
} satisfies QueryResolvers;

const resolveType = { __resolveType: ({ type }: AnyEntity) => type };

export const nodeTypes = {
  Node: resolveType,
  MemberNode: resolveType,
  PhoneNumberAssociationNode: resolveType,
} as Pick<Resolvers, "Node">;
