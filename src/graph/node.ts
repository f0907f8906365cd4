import { type AnyEntity, type Entity, type EntityType, getOperations, keyMembers, keyOf } from "../chime/entity.js";
import { decodeGlobalId, encodeGlobalId } from "../relay/global-id.js";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.js";
import { InputError } from "./errors.js";
import type { RoomMembershipMapper } from "./mappers.js";
import { findMemberships, membershipType, type RoomKey, toMembership } from "./memberships.js";
import { declare } from "./fields/declaration.js";
import { orNullIfNoSuchId, resolveLookup } from "./references.js";
import type { QueryResolvers, Resolvers } from "./types.generated.js";

export const isEntityType = (name: string): name is EntityType => Object.hasOwn(getOperations, name);
export const entityTypes = Object.keys(getOperations).filter(isEntityType);

/** An entity's global id: its type and all the ids that its Get action needs. */
export const globalId = ({ type, key }: Entity): string =>
  encodeGlobalId({ type, values: keyMembers(type).map((member) => String(Reflect.get(key, member))) });

/** The type and ids of a global id; undefined when the gateway did not make it. */
export function readGlobalId(id: string): Pick<AnyEntity, "type" | "key"> | undefined {
  const decoded = decodeGlobalId(id);
  if (!decoded || !isEntityType(decoded.type)) return undefined;
  const members = keyMembers(decoded.type);
  if (members.length !== decoded.values.length) return undefined;
  return {
    type: decoded.type,
    // The members are those of the type's key.
    key: keyOf(
      decoded.type,
      Object.fromEntries(members.map((member, i) => [member, decoded.values[i]])),
    ) as AnyEntity["key"],
  };
}

/** The ids in a membership's global id; undefined when it is another type's. */
export function readMembershipId(id: string): (RoomKey & { readonly MemberId: string }) | undefined {
  const { type, values = [] } = decodeGlobalId(id) ?? {};
  const [AccountId, RoomId, MemberId, ...rest] = values;
  if (type !== membershipType || rest.length > 0) return undefined;
  return AccountId === undefined || RoomId === undefined || MemberId === undefined
    ? undefined
    : { AccountId, RoomId, MemberId };
}

async function membershipById(id: string, context: Context): Promise<RoomMembershipMapper | null> {
  const key = readMembershipId(id);
  if (!key) return null;
  const { MemberId, ...room } = key;
  const found = await orNullIfNoSuchId(findMemberships(room, new Set([MemberId]), context));
  return toMembership(room, found?.get(MemberId));
}

type NodeSource = AnyEntity | RoomMembershipMapper;

/** The generated types do not allow a promise of null in a list. */
function byGlobalId(id: string, context: Context, info: GraphQLResolveInfo): Promise<NodeSource> {
  const found = readGlobalId(id);
  return (
    found ? orNullIfNoSuchId(resolveLookup(found.type, found.key, context, info)) : membershipById(id, context)
  ) as Promise<NodeSource>;
}

/** The maximum number of ids in one field. */
export const maxIds = 1_000;

export const nodeQueries = {
  node: declare({ read: { kind: "nodes", argument: "id" } }, (_, { id }, context, info) =>
    byGlobalId(id, context, info),
  ),
  nodes: declare({ read: { kind: "nodes", argument: "ids" } }, (_, { ids }, context, info) => {
    if (ids.length > maxIds)
      throw new InputError([{ path: ["ids"], message: `must have at most ${maxIds} items`, code: "TOO_MANY_ITEMS" }]);
    return ids.map((id) => byGlobalId(id, context, info));
  }),
} satisfies QueryResolvers;

const resolveType = {
  __resolveType: (source: NodeSource) => ("type" in source ? source.type : membershipType),
};

export const nodeTypes = {
  Node: resolveType,
  MemberNode: resolveType,
  PhoneNumberAssociationNode: resolveType,
} as Pick<Resolvers, "Node">;
