import { type OperationEntry, enterprise } from "../operation.js";
import { NonEmptyString } from "../scalars.js";

export const roomMembershipOperations = {
  CreateRoomMembership: {
    entity: "RoomMembership",
    accountTypes: enterprise,
    input: { MemberId: NonEmptyString },
    errors: ["ConflictException", "NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: true,
    idempotentBecause: "A second call conflicts with the membership that the first created.",
    alreadyDoneError: "ConflictException",
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
  BatchCreateRoomMembership: {
    entity: "RoomMembership",
    accountTypes: enterprise,
    batch: { items: "MembershipItemList", chunk: 50, errors: "Errors", id: "MemberId" },
    idempotent: true,
    idempotentBecause: "Each item of a second call conflicts with the membership that the first created.",
    alreadyDoneError: "ConflictException",
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
  ListRoomMemberships: {
    entity: "RoomMembership",
    accountTypes: enterprise,
    page: { items: "RoomMemberships", default: 99, max: 99 },
  },
  UpdateRoomMembership: {
    entity: "RoomMembership",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["ListRoomMemberships"],
  },
  DeleteRoomMembership: {
    entity: "RoomMembership",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "A second deletion finds nothing to delete.",
    alreadyDoneError: "NotFoundException",
    invalidates: ["ListRoomMemberships", { read: "ListRooms", where: { MemberId: "MemberId" } }],
  },
} as const satisfies Record<string, OperationEntry>;
