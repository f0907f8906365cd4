import { type OperationEntry, enterprise } from "../operation.js";

export const roomOperations = {
  CreateRoom: {
    entity: "Room",
    accountTypes: enterprise,
    errors: ["NotFoundException", "ResourceLimitExceededException", "ThrottledClientException"],
    idempotent: true,
    idempotentBecause: "Chime returns the existing room for a ClientRequestToken it has seen.",
    invalidates: ["ListRooms"],
  },
  GetRoom: {
    entity: "Room",
    accountTypes: enterprise,
  },
  ListRooms: {
    entity: "Room",
    accountTypes: enterprise,
    page: { items: "Rooms", default: 99, max: 99 },
  },
  UpdateRoom: {
    entity: "Room",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "Sets the given values.",
    invalidates: ["GetRoom", "ListRooms"],
  },
  DeleteRoom: {
    entity: "Room",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "A second deletion finds nothing to delete.",
    alreadyDoneError: "NotFoundException",
    invalidates: ["GetRoom", "ListRooms", "ListRoomMemberships"],
  },
  RedactRoomMessage: {
    entity: "RoomMessage",
    accountTypes: enterprise,
    idempotent: true,
    idempotentBecause: "A redacted message stays redacted.",
    invalidates: [],
  },
  RedactConversationMessage: {
    entity: "ConversationMessage",
    idempotent: true,
    idempotentBecause: "A redacted message stays redacted.",
    invalidates: [],
  },
} as const satisfies Record<string, OperationEntry>;
