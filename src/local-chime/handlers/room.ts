import { randomUUID } from "node:crypto";
import { badRequest, fault, notFound } from "../chime-exception.js";
import type { Room, RoomRecord } from "../store/account.js";
import { filtered, type Listing, Series } from "../store/ordered-map.js";
import { caller, type World } from "../store/store.js";
import type { Rules } from "./handler.js";

const maxRooms = 1500;

const records = (rooms: Listing<Room>): Listing<RoomRecord> => ({
  *after(ordinal) {
    for (const [at, room] of rooms.after(ordinal)) yield [at, room.record];
  },
});

function makeRoom(world: World, AccountId: string, Name: string): RoomRecord {
  const { rooms } = world.account(AccountId);
  if (rooms.size >= maxRooms) throw fault("ResourceLimitExceededException", `An account has at most ${maxRooms} rooms`);
  const now = world.clock.now();
  const record = {
    RoomId: randomUUID(),
    Name,
    AccountId,
    CreatedBy: caller,
    CreatedTimestamp: now,
    UpdatedTimestamp: now,
  };
  rooms.set(record.RoomId, { record, memberships: new Series(), messages: new Map() });
  return record;
}

/** A message that is redacted stays so. */
function redact(messages: Map<string, boolean> | undefined, messageId: string): Record<never, never> {
  if (!messages?.has(messageId)) throw notFound("The message");
  messages.set(messageId, true);
  return {};
}

export const roomRules: Pick<
  Rules,
  | "CreateRoom"
  | "GetRoom"
  | "ListRooms"
  | "UpdateRoom"
  | "DeleteRoom"
  | "RedactRoomMessage"
  | "RedactConversationMessage"
> = {
  CreateRoom(world, { AccountId, Name, ClientRequestToken }) {
    const { roomRequests, rooms } = world.account(AccountId);
    const earlier = ClientRequestToken === undefined ? undefined : roomRequests.get(ClientRequestToken);
    if (earlier && earlier.name !== Name) throw badRequest("ClientRequestToken was used for a room of another name");
    const made = earlier && rooms.get(earlier.roomId);
    if (made) return { Room: made.record };
    const record = makeRoom(world, AccountId, Name);
    if (ClientRequestToken !== undefined) roomRequests.set(ClientRequestToken, { name: Name, roomId: record.RoomId });
    return { Room: record };
  },

  GetRoom: (world, { AccountId, RoomId }) => ({ Room: world.room(AccountId, RoomId).record }),

  ListRooms(world, { AccountId, MemberId }) {
    const { rooms, roomsOfMember } = world.account(AccountId);
    const ofMember = MemberId === undefined ? undefined : (roomsOfMember.get(MemberId) ?? new Set());
    return records(ofMember ? filtered(rooms, ({ record }) => ofMember.has(record.RoomId)) : rooms);
  },

  UpdateRoom(world, { AccountId, RoomId, Name }) {
    const room = world.room(AccountId, RoomId);
    if (Name !== undefined) room.record = { ...room.record, Name, UpdatedTimestamp: world.clock.now() };
    return { Room: room.record };
  },

  DeleteRoom(world, { AccountId, RoomId }) {
    const account = world.account(AccountId);
    const room = world.room(AccountId, RoomId);
    for (const { Member } of room.memberships.values()) account.leave(room, Member?.MemberId ?? "");
    account.rooms.delete(RoomId);
    return {};
  },

  RedactRoomMessage: (world, { AccountId, RoomId, MessageId }) =>
    redact(world.room(AccountId, RoomId).messages, MessageId),

  RedactConversationMessage: (world, { AccountId, ConversationId, MessageId }) =>
    redact(world.account(AccountId).conversations.get(ConversationId), MessageId),
};
