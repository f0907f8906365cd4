import type { ItemOf } from "../chime/list-page.js";
import { walkPages } from "../chime/walk-pages.js";
import { definitionOf } from "../operations/operations.js";
import { encodeGlobalId } from "../relay/global-id.js";
import type { Context } from "./context.js";
import type { RoomMembershipMapper } from "./mappers.js";

export interface RoomKey {
  readonly AccountId: string;
  readonly RoomId: string;
}

export type Membership = ItemOf<"ListRoomMemberships">;

/** The type's name, and the members that identify a membership in its global id. */
export const membershipType = "RoomMembership";

/** A membership's global id: its room's ids and its member's. */
export const membershipId = ({ AccountId, RoomId }: RoomKey, memberId: string): string =>
  encodeGlobalId({ type: membershipType, values: [AccountId, RoomId, memberId] });

/** A membership with the account id that its references need. */
export const toMembership = (key: RoomKey, membership: Membership | undefined): RoomMembershipMapper | null =>
  membership ? { ...membership, ...key } : null;

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
