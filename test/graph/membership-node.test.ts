import { expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { at, testGateway, textAt } from "../support/gateway.js";

const { counted, query, chime } = await testGateway();
const { EnterpriseLWA } = await demoAccounts(chime);

const first = await query(
  "query ($a: ID!) { account(accountId: $a) { rooms(first: 1) { nodes { roomId memberships(first: 2) { nodes { id role member { memberId } } } } } } }",
  { a: EnterpriseLWA },
);
const membership = at(first.data, "account.rooms.nodes.0.memberships.nodes.1") as { readonly id: string };
const id = textAt(membership, "id");

test("a membership is found by its global id in the list of its room", async () => {
  const answer = await counted(
    "query ($id: ID!) { node(id: $id) { id ... on RoomMembership { role member { memberId } } } }",
    { id },
  );
  expect(answer).toEqual({ data: { node: membership }, extensions: undefined, calls: { ListRoomMemberships: 1 } });
});

test("memberships of one room are found in one reading of its list", async () => {
  const answer = await counted("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: [id, textAt(first.data, "account.rooms.nodes.0.memberships.nodes.0.id")],
  });
  expect(answer.calls).toEqual({ ListRoomMemberships: 1 });
});

test("a deleted membership is identified by its global id, and its node is null", async () => {
  const input = {
    accountId: EnterpriseLWA,
    roomId: textAt(first.data, "account.rooms.nodes.0.roomId"),
    memberId: textAt(membership, "member.memberId"),
  };
  const deleted = await query(
    "mutation ($input: DeleteRoomMembershipInput!) { deleteRoomMembership(input: $input) { deletedId deletedRoomMembershipId } }",
    { input },
  );
  expect(deleted.data).toEqual({
    deleteRoomMembership: { deletedId: id, deletedRoomMembershipId: input.memberId },
  });
  expect(await query("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ data: { node: null } });
});
