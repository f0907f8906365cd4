import type { Value } from "../../operations/shape.js";
import type * as shapes from "../../operations/shapes.js";
import { badRequest, ChimeException, chimeException, notFound } from "../chime-exception.js";
import type { Account, Membership, Room } from "../store/account.js";
import { caller, type Store } from "../store/store.js";
import { itemError } from "./item-error.js";
import type { Handlers } from "./handlers.js";

const maxMembersOfRoom = 1000;
const maxRoomsOfMember = 1000;

type MemberRecord = Value<typeof shapes.Member> & { readonly MemberId: string };

/** The member record of a user or bot of the account. */
export function memberOf(account: Account, memberId: string): MemberRecord {
  const user = account.users.get(memberId);
  if (user)
    return {
      MemberId: memberId,
      MemberType: "User",
      Email: user.PrimaryEmail,
      FullName: user.DisplayName,
      AccountId: account.id,
    };
  const bot = account.bots.get(memberId);
  if (bot)
    return {
      MemberId: memberId,
      MemberType: "Bot",
      Email: bot.BotEmail,
      FullName: bot.DisplayName,
      AccountId: account.id,
    };
  throw notFound("The member");
}

function add(
  store: Store,
  account: Account,
  room: Room,
  memberId: string,
  Role: Membership["Role"] = "Member",
): Membership {
  const Member = memberOf(account, memberId);
  if (room.memberships.has(memberId)) throw chimeException("ConflictException", "The member is already in the room");
  if (room.memberships.size >= maxMembersOfRoom)
    throw chimeException("ResourceLimitExceededException", `A room has at most ${maxMembersOfRoom} members`);
  if ((account.roomsOfMember.get(memberId)?.size ?? 0) >= maxRoomsOfMember)
    throw chimeException("ResourceLimitExceededException", `A member is in at most ${maxRoomsOfMember} rooms`);
  const membership = {
    RoomId: room.record.RoomId,
    Member,
    Role,
    InvitedBy: caller,
    UpdatedTimestamp: store.clock.now(),
  };
  account.join(room, membership);
  return membership;
}

function membership(store: Store, accountId: string, roomId: string, memberId: string): Membership {
  const found = store.room(accountId, roomId).memberships.get(memberId);
  if (!found) throw notFound("The membership");
  return found;
}

const itemCodes = {
  NotFoundException: "NotFound",
  ConflictException: "Conflict",
  ResourceLimitExceededException: "ResourceLimitExceeded",
} as const;
const isItemException = (exception: string): exception is keyof typeof itemCodes => exception in itemCodes;

export const roomMembershipHandlers = {
  CreateRoomMembership: (store, { AccountId, RoomId, MemberId, Role }) => ({
    RoomMembership: add(store, store.account(AccountId), store.room(AccountId, RoomId), MemberId, Role),
  }),

  BatchCreateRoomMembership(store, { AccountId, RoomId, MembershipItemList }) {
    const account = store.account(AccountId);
    const room = store.room(AccountId, RoomId);
    return {
      Errors: MembershipItemList.flatMap(({ MemberId, Role }) => {
        if (MemberId === undefined) return itemError({}, "BadRequest", "MemberId is required");
        try {
          add(store, account, room, MemberId, Role);
          return [];
        } catch (error) {
          if (!(error instanceof ChimeException) || !isItemException(error.exception)) throw error;
          return itemError({ MemberId }, itemCodes[error.exception], error.message);
        }
      }),
    };
  },

  ListRoomMemberships: (store, { AccountId, RoomId }) => store.room(AccountId, RoomId).memberships,

  UpdateRoomMembership(store, { AccountId, RoomId, MemberId, Role }) {
    const current = membership(store, AccountId, RoomId, MemberId);
    if (current.Member?.MemberType !== "User")
      throw badRequest("Only the role of a user can be changed, not of a bot or webhook");
    const changed = Role === undefined ? current : { ...current, Role, UpdatedTimestamp: store.clock.now() };
    store.room(AccountId, RoomId).memberships.set(MemberId, changed);
    return { RoomMembership: changed };
  },

  DeleteRoomMembership(store, { AccountId, RoomId, MemberId }) {
    membership(store, AccountId, RoomId, MemberId);
    store.account(AccountId).leave(store.room(AccountId, RoomId), MemberId);
    return {};
  },
} satisfies Partial<Handlers>;
