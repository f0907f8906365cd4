import { connection } from "./connection.js";
import { reference, lookup } from "./references.js";
import type { QueryResolvers, RoomResolvers } from "./types.generated.js";

export const Room: RoomResolvers = {
  account: ({ key }, _, context, info) => reference("Account", key, context, info),
  memberships: ({ key }, page, context, info) =>
    connection(
      {
        operation: "ListRoomMemberships",
        input: key,
        toNode: (item) => ({ ...item, AccountId: key.AccountId, RoomId: key.RoomId }),
        keyOf: ({ Member }) => Member?.MemberId ?? "",
      },
      page,
      context,
      info,
    ),
};

export const roomQueries = {
  room: (_, { accountId, roomId }, context, info) =>
    lookup("Room", { AccountId: accountId, RoomId: roomId }, context, info),
} satisfies QueryResolvers;
