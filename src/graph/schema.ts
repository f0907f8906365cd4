import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, parse } from "graphql";
import { Account, accountQueries } from "./account.js";
import { Bot, botQueries } from "./bot.js";
import * as enums from "./enums.js";
import { memberFields } from "./fields/members.js";
import { itemErrorTypes, Mutation } from "./mutations/index.js";
import { entityTypes, globalId, isEntityType, nodeQueries, nodeTypes } from "./node.js";
import { AvailablePhoneNumber, PhoneNumber, PhoneNumberAssociation, phoneNumberQueries } from "./phone-number.js";
import { OrderedPhoneNumber, phoneNumberOrderQueries } from "./phone-number-order.js";
import { connectionResolvers } from "./fields/connection-resolvers.js";
import { Member, RoomMembership } from "./room-membership.js";
import { Room, roomQueries } from "./room.js";
import { scalars } from "./scalars.js";
import { enforceScopes } from "./scopes.js";
import { settingsQueries } from "./settings.js";
import type { QueryResolvers, Resolvers } from "./types.generated.js";
import { User, userQueries } from "./user.js";

/** The printed schema. */
export const printedSchema = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");
const typeDefs = parse(printedSchema);

const Query: QueryResolvers = {
  ...nodeQueries,
  ...accountQueries,
  ...userQueries,
  ...botQueries,
  ...roomQueries,
  ...phoneNumberQueries,
  ...phoneNumberOrderQueries,
  ...settingsQueries,
};

/** The declared fields. Fields that show a member of Chime's are derived. */
const own: Resolvers = {
  Query,
  Mutation,
  ...itemErrorTypes,
  Account,
  User,
  Bot,
  Room,
  RoomMembership,
  Member,
  PhoneNumber,
  PhoneNumberAssociation,
  AvailablePhoneNumber,
  OrderedPhoneNumber,
};

const named = new Map(
  typeDefs.definitions.flatMap((node) => ("name" in node && node.name ? [[node.name.value, node.kind] as const] : [])),
);
/** Keeps the types of the schema: some shapes occur only in inputs or outputs. */
const inSchema = <T>(byType: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(byType).filter(([type]) => named.has(type)));
const connections = Array.from(named.keys()).filter((type) => type.endsWith("Connection"));

const derived = [
  inSchema(memberFields(isEntityType)),
  Object.fromEntries(connections.map((type) => [type, connectionResolvers])),
  Object.fromEntries(entityTypes.map((type) => [type, { id: globalId }])),
  inSchema({ ...enums }),
  scalars,
];

/** The schema without enforced scopes, for measuring what they cost. */
export const openSchema = makeExecutableSchema({
  typeDefs,
  resolvers: [...derived, nodeTypes, own],
  inheritResolversFromInterfaces: false,
});

/** The executable schema, with scopes enforced. */
export const schema: GraphQLSchema = enforceScopes(openSchema);
