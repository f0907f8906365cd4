import { AbandonedError, ChimeError } from "../../chime/errors.js";
import type { ItemOutcome } from "../../chime/writes/batch.js";
import type { Context } from "../context.js";
import { findMemberships, type Membership, membershipId, type RoomKey, toMembership } from "../memberships.js";
import { type Done, failures, type Payload, referenceTo, succeeded } from "./payload.js";

type MembershipWrite =
  "CreateRoomMembership" | "BatchCreateRoomMembership" | "UpdateRoomMembership" | "DeleteRoomMembership";

const roomKey = ({
  AccountId = "",
  RoomId = "",
}: {
  AccountId?: string | undefined;
  RoomId?: string | undefined;
}): RoomKey => ({ AccountId, RoomId });

export const membershipPayloads: { readonly [A in MembershipWrite]: (done: Done<A>) => Payload } = {
  CreateRoomMembership: ({ input, output }) => ({
    roomMembership: toMembership(roomKey(input), output.RoomMembership),
  }),
  BatchCreateRoomMembership: ({ input, batch }) => ({
    // Chime returns failures only and has no Get for a membership: the room's list is read until all are found.
    roomMemberships: async (_: unknown, context: Context) => {
      const key = roomKey(input);
      const ids = succeeded(batch).map(({ id }) => id);
      const found = await findMemberships(key, new Set(ids), context);
      return ids.flatMap((id) => toMembership(key, found.get(id)) ?? []);
    },
    errors: failures(batch, "MemberId"),
  }),
  UpdateRoomMembership: ({ input, output }) => ({
    roomMembership: toMembership(roomKey(input), output.RoomMembership),
  }),
  DeleteRoomMembership: ({ input }) => ({
    deletedId: membershipId(roomKey(input), input.MemberId ?? ""),
    deletedRoomMembershipId: input.MemberId,
    room: referenceTo("Room", input),
  }),
};

const roleOf = (item: unknown): string => {
  const role: unknown = Reflect.get(Object(item) as object, "Role");
  return typeof role === "string" ? role : "Member";
};

/**
 * Settles conflicts of a repeated call whose first response was lost. A membership with the requested role is what the caller wanted.
 * With another role, or if the list cannot be read, the outcome is unknown.
 */
export async function settleConflicts(
  key: RoomKey,
  items: readonly ItemOutcome[],
  context: Context,
): Promise<ItemOutcome[]> {
  const uncertain = new Set(items.flatMap(({ id, isUncertain }) => (isUncertain ? [id] : [])));
  if (uncertain.size === 0) return [...items];
  const found = await findMemberships(key, uncertain, context).catch((error: unknown) => {
    // The batch was sent: whatever keeps the list from being read must not make it a failure.
    if (isOfRead(error)) return new Map<string, Membership>();
    throw error;
  });
  return items.map(({ isUncertain, ...item }) => {
    if (!isUncertain) return item;
    if (found.get(item.id)?.Role === roleOf(item.item)) return { id: item.id, item: item.item };
    return {
      ...item,
      failure: {
        code: "OUTCOME_UNKNOWN",
        message: "The member may have been added. Read the room's memberships before you try again",
        retryable: false,
      },
    };
  });
}

/** A read failed, rather than the gateway. */
export const isOfRead = (error: unknown): boolean => error instanceof ChimeError || error instanceof AbandonedError;
