import type { SdkOutput } from "../../operations/operations.js";
import { ChimeError } from "../../chime/errors.js";
import { isTransient } from "../../chime/errors.js";
import type { ItemOutcome } from "../../chime/writes/batch.js";
import type { Context } from "../context.js";
import type { RoomMembershipMapper } from "../mappers.js";
import { type Done, failures, type Payload, referenceTo, succeeded } from "./payload.js";

type MembershipWrite =
  "CreateRoomMembership" | "BatchCreateRoomMembership" | "UpdateRoomMembership" | "DeleteRoomMembership";

interface RoomKey {
  readonly AccountId: string;
  readonly RoomId: string;
}

type Membership = NonNullable<SdkOutput<"CreateRoomMembership">["RoomMembership"]>;

const roomKey = ({
  AccountId = "",
  RoomId = "",
}: {
  AccountId?: string | undefined;
  RoomId?: string | undefined;
}): RoomKey => ({ AccountId, RoomId });

const source = (key: RoomKey, membership: Membership | undefined): RoomMembershipMapper | null =>
  membership ? { ...membership, ...key } : null;

export const membershipPayloads: { readonly [A in MembershipWrite]: (done: Done<A>) => Payload } = {
  CreateRoomMembership: ({ input, output }) => ({ roomMembership: source(roomKey(input), output.RoomMembership) }),
  BatchCreateRoomMembership: ({ input, batch }) => ({
    // Chime answers with failures alone, and has no Get for a membership: the list is walked until all are found.
    roomMemberships: async (_: unknown, context: Context) => {
      const key = roomKey(input);
      const wanted = succeeded(batch).map(({ id }) => id);
      const found = await findMemberships(key, new Set(wanted), context);
      return wanted.flatMap((id) => source(key, found.get(id)) ?? []);
    },
    errors: failures(batch, "MemberId"),
  }),
  UpdateRoomMembership: ({ input, output }) => ({ roomMembership: source(roomKey(input), output.RoomMembership) }),
  DeleteRoomMembership: ({ input }) => ({ deletedRoomMembershipId: input.MemberId, room: referenceTo("Room", input) }),
};

const pageSize = 99;

/** Walks a room's memberships until those of all the members are found, or there are no more. */
export async function findMemberships(
  key: RoomKey,
  memberIds: ReadonlySet<string>,
  { reads }: Context,
): Promise<Map<string, Membership>> {
  const found = new Map<string, Membership>();
  for (let NextToken: string | undefined; found.size < memberIds.size;) {
    const { items, next } = await reads.pages.load("ListRoomMemberships", {
      ...key,
      MaxResults: pageSize,
      ...(NextToken !== undefined && { NextToken }),
    });
    for (const item of items) {
      const { MemberId } = item.Member ?? {};
      if (MemberId !== undefined && memberIds.has(MemberId)) found.set(MemberId, item);
    }
    if (next === undefined) break;
    NextToken = next;
  }
  return found;
}

const roleOf = (item: unknown): string => {
  const role: unknown = Reflect.get(Object(item) as object, "Role");
  return typeof role === "string" ? role : "Member";
};

/**
 * Conflicts met on repeating a call whose answer was lost: the membership that stands in the way is what was wanted, if it
 * has the role; otherwise nobody can say who made it.
 */
export async function settleConflicts(
  key: RoomKey,
  items: readonly ItemOutcome[],
  context: Context,
): Promise<ItemOutcome[]> {
  const uncertain = new Set(items.flatMap(({ id, isUncertain }) => (isUncertain ? [id] : [])));
  if (uncertain.size === 0) return [...items];
  const found = await findMemberships(key, uncertain, context).catch((error: unknown) => {
    if (error instanceof ChimeError && isTransient(error.code)) return new Map<string, Membership>();
    throw error;
  });
  return items.map(({ isUncertain, ...item }) => {
    if (!isUncertain) return item;
    if (found.get(item.id)?.Role === roleOf(item.item)) return { id: item.id, item: item.item };
    return {
      ...item,
      failure: {
        code: "OUTCOME_UNKNOWN",
        message: "The member is in the room in another role, or it cannot be told: whether by this call nobody knows",
        retryable: false,
      },
    };
  });
}
