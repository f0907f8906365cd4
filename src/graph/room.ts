import { connectionOfItems } from "./fields/connection.js";
import { lookup, reference } from "./fields/entity.js";
import type { RoomMapper } from "./mappers.js";
import type { QueryResolvers, RoomResolvers } from "./types.generated.js";

const keyOf = ({ key }: RoomMapper): RoomMapper["key"] => key;

export const Room = {
  account: reference("Account", keyOf),
  memberships: connectionOfItems("ListRoomMemberships", {
    inputOf: keyOf,
    toNode: (item, { key }) => ({ ...item, AccountId: key.AccountId, RoomId: key.RoomId }),
    keyOf: ({ Member }) => Member?.MemberId ?? "",
  }),
} satisfies RoomResolvers;

export const roomQueries = { room: lookup("Room") } satisfies QueryResolvers;
