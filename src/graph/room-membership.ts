import { reference, referenceToOneOf } from "./fields/entity.js";
import type { MemberMapper, RoomMembershipMapper } from "./mappers.js";
import { membershipId } from "./memberships.js";
import type { MemberResolvers, RoomMembershipResolvers } from "./types.generated.js";

export const RoomMembership = {
  id: ({ AccountId, RoomId = "", Member: member }) => membershipId({ AccountId, RoomId }, member?.MemberId ?? ""),
  accountId: ({ AccountId }) => AccountId,
  room: reference("Room", ({ AccountId, RoomId }: RoomMembershipMapper) => ({ AccountId, RoomId })),
  // A member of another account has its account id. Any other member is of the room's account.
  member: ({ AccountId, Member: member }) => (member ? { ...member, AccountId: member.AccountId ?? AccountId } : null),
} satisfies RoomMembershipResolvers;

export const Member = {
  node: referenceToOneOf(["User", "Bot"], ({ AccountId, MemberId, MemberType }: MemberMapper) => {
    if (!AccountId || !MemberId) return null;
    if (MemberType === "User") return { type: "User", ids: { AccountId, UserId: MemberId } };
    if (MemberType === "Bot") return { type: "Bot", ids: { AccountId, BotId: MemberId } };
    return null;
  }),
} satisfies MemberResolvers;
