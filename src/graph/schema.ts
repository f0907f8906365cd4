import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, Kind, parse } from "graphql";
import { Account, accountQueries } from "./account.js";
import { Bot, botQueries } from "./bot.js";
import * as enums from "./enums.js";
import { memberResolvers } from "./members.js";
import { entityTypes, globalId, isEntityType, nodeQueries, nodeTypes } from "./node.js";
import { PhoneNumber, PhoneNumberAssociation, phoneNumberQueries } from "./phone-number.js";
import { OrderedPhoneNumber, phoneNumberOrderQueries } from "./phone-number-order.js";
import { connectionResolvers } from "./relay.js";
import { Member, RoomMembership } from "./room-membership.js";
import { Room, roomQueries } from "./room.js";
import * as scalars from "./scalars.js";
import { settingsQueries } from "./settings.js";
import type { QueryResolvers, Resolvers } from "./types.generated.js";
import { User, userQueries } from "./user.js";

const typeDefs = parse(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));

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

/** What particular types resolve in their own way; all that is a plain member of Chime's is derived. */
const own: Resolvers = { Query, Account, User, Bot, Room, RoomMembership, Member, PhoneNumber, PhoneNumberAssociation, OrderedPhoneNumber };

const connectionTypes = typeDefs.definitions.flatMap((node) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value.endsWith("Connection") ? [node.name.value] : [],
);
const schemaTypes = new Set(typeDefs.definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])));

const derived = [
  Object.fromEntries(Object.entries(memberResolvers(isEntityType)).filter(([type]) => schemaTypes.has(type))),
  Object.fromEntries(connectionTypes.map((type) => [type, connectionResolvers])),
  Object.fromEntries(entityTypes.map((type) => [type, { id: globalId }])),
];

/** The graph: the printed schema with its resolvers. */
export const schema: GraphQLSchema = makeExecutableSchema({
  typeDefs,
  resolvers: [...derived, { ...enums, ...scalars }, nodeTypes, own],
  inheritResolversFromInterfaces: false,
});
