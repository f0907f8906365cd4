import { membershipId } from "./memberships.js";
import { reference } from "./references.js";
import type { MemberResolvers, RoomMembershipResolvers } from "./types.generated.js";

export const RoomMembership: RoomMembershipResolvers = {
  id: ({ AccountId, RoomId = "", Member: member }) => membershipId({ AccountId, RoomId }, member?.MemberId ?? ""),
  accountId: ({ AccountId }) => AccountId,
  room: ({ AccountId, RoomId }, _, context, info) => reference("Room", { AccountId, RoomId }, context, info),
  // Members of other accounts say so; the others are the room's own account's.
  member: ({ AccountId, Member: member }) => (member ? { ...member, AccountId: member.AccountId ?? AccountId } : null),
};

export const Member: MemberResolvers = {
  node: ({ AccountId, MemberId, MemberType }, _, context, info) => {
    if (!AccountId || !MemberId) return null;
    if (MemberType === "User") return reference("User", { AccountId, UserId: MemberId }, context, info);
    if (MemberType === "Bot") return reference("Bot", { AccountId, BotId: MemberId }, context, info);
    return null;
  },
};
