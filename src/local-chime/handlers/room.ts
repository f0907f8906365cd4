import { randomUUID } from "node:crypto";
import { badRequest, chimeException, notFound } from "../chime-exception.js";
import type { Room, RoomRecord } from "../store/account.js";
import { filtered, type Listing, OrderedMap } from "../store/ordered-map.js";
import { caller, type Store } from "../store/store.js";
import type { Handlers } from "./handlers.js";

const maxRooms = 1500;

const records = (rooms: Listing<Room>): Listing<RoomRecord> => ({
  *after(ordinal) {
    for (const [at, room] of rooms.after(ordinal)) yield [at, room.record];
  },
});

function createRoom(store: Store, AccountId: string, Name: string): RoomRecord {
  const { rooms } = store.account(AccountId);
  if (rooms.size >= maxRooms)
    throw chimeException("ResourceLimitExceededException", `An account has at most ${maxRooms} rooms`);
  const now = store.clock.now();
  const record = {
    RoomId: randomUUID(),
    Name,
    AccountId,
    CreatedBy: caller,
    CreatedTimestamp: now,
    UpdatedTimestamp: now,
  };
  rooms.set(record.RoomId, { record, memberships: new OrderedMap(), messages: new Map() });
  return record;
}

/** Redacting a redacted message again succeeds. */
function redact(messages: Map<string, boolean> | undefined, messageId: string): Record<never, never> {
  if (!messages?.has(messageId)) throw notFound("The message");
  messages.set(messageId, true);
  return {};
}

export const roomHandlers = {
  CreateRoom(store, { AccountId, Name, ClientRequestToken }) {
    const { roomRequests, rooms } = store.account(AccountId);
    const earlier = ClientRequestToken === undefined ? undefined : roomRequests.get(ClientRequestToken);
    // A token is valid as long as its room exists.
    const existing = earlier && rooms.get(earlier.roomId);
    if (existing && earlier.name !== Name) throw badRequest("ClientRequestToken was used for a room of another name");
    if (existing) return { Room: existing.record };
    const record = createRoom(store, AccountId, Name);
    if (ClientRequestToken !== undefined) roomRequests.set(ClientRequestToken, { name: Name, roomId: record.RoomId });
    return { Room: record };
  },

  GetRoom: (store, { AccountId, RoomId }) => ({ Room: store.room(AccountId, RoomId).record }),

  ListRooms(store, { AccountId, MemberId }) {
    const { rooms, roomsOfMember } = store.account(AccountId);
    const ofMember = MemberId === undefined ? undefined : (roomsOfMember.get(MemberId) ?? new Set());
    return records(ofMember ? filtered(rooms, ({ record }) => ofMember.has(record.RoomId)) : rooms);
  },

  UpdateRoom(store, { AccountId, RoomId, Name }) {
    const room = store.room(AccountId, RoomId);
    if (Name !== undefined) room.record = { ...room.record, Name, UpdatedTimestamp: store.clock.now() };
    return { Room: room.record };
  },

  DeleteRoom(store, { AccountId, RoomId }) {
    const account = store.account(AccountId);
    const room = store.room(AccountId, RoomId);
    for (const { Member } of room.memberships.values()) account.leave(room, Member?.MemberId ?? "");
    account.rooms.delete(RoomId);
    return {};
  },

  RedactRoomMessage: (store, { AccountId, RoomId, MessageId }) =>
    redact(store.room(AccountId, RoomId).messages, MessageId),

  RedactConversationMessage: (store, { AccountId, ConversationId, MessageId }) =>
    redact(store.account(AccountId).conversations.get(ConversationId), MessageId),
} satisfies Partial<Handlers>;
