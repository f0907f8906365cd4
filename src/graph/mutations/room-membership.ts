import { AbandonedError, ChimeError } from "../../chime/errors.js";
import type { ItemOf } from "../../chime/list-page.js";
import { walkPages } from "../../chime/walk-pages.js";
import type { ItemOutcome } from "../../chime/writes/batch.js";
import { definitionOf } from "../../operations/operations.js";
import type { Context } from "../context.js";
import type { RoomMembershipMapper } from "../mappers.js";
import { type Done, failures, type Payload, referenceTo, succeeded } from "./payload.js";

type MembershipWrite =
  "CreateRoomMembership" | "BatchCreateRoomMembership" | "UpdateRoomMembership" | "DeleteRoomMembership";

interface RoomKey {
  readonly AccountId: string;
  readonly RoomId: string;
}

type Membership = ItemOf<"ListRoomMemberships">;

const roomKey = ({
  AccountId = "",
  RoomId = "",
}: {
  AccountId?: string | undefined;
  RoomId?: string | undefined;
}): RoomKey => ({ AccountId, RoomId });

const toMembership = (key: RoomKey, membership: Membership | undefined): RoomMembershipMapper | null =>
  membership ? { ...membership, ...key } : null;

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
  DeleteRoomMembership: ({ input }) => ({ deletedRoomMembershipId: input.MemberId, room: referenceTo("Room", input) }),
};

/** Reads a room's memberships until those of all the members are found, or the list ends. */
export async function findMemberships(
  key: RoomKey,
  memberIds: ReadonlySet<string>,
  { reads }: Context,
): Promise<ReadonlyMap<string, Membership>> {
  const found = new Map<string, Membership>();
  if (memberIds.size === 0) return found;
  const input = { ...key, MaxResults: definitionOf("ListRoomMemberships").page?.max };
  for await (const { items } of walkPages("ListRoomMemberships", input, (page) =>
    reads.pages.load("ListRoomMemberships", page),
  )) {
    for (const item of items) {
      const { MemberId } = item.Member ?? {};
      if (MemberId !== undefined && memberIds.has(MemberId)) found.set(MemberId, item);
    }
    if (found.size === memberIds.size) break;
  }
  return found;
}

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
