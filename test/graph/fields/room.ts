import { GetRoomCommand, ListRoomMembershipsCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { at, type TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId, inGraph, iso } from "./expected.js";

export async function roomFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
  const rooms = present((await client.send(new ListRoomsCommand({ AccountId }))).Rooms);
  const memberships = async (RoomId: string) =>
    present((await client.send(new ListRoomMembershipsCommand({ AccountId, RoomId }))).RoomMemberships);
  const members = await Promise.all(rooms.map(async ({ RoomId = "" }) => [RoomId, await memberships(RoomId)] as const));
  const [roomId, mixed] = present(
    members.find(([, list]) => list.some(({ Member }) => Member?.MemberType === "Webhook")),
  );

  test("a room with members of all kinds", async () => {
    const room = present((await client.send(new GetRoomCommand({ AccountId, RoomId: roomId }))).Room);
    const answer = await counted(
      `query ($accountId: ID!, $roomId: ID!) {
        room(accountId: $accountId, roomId: $roomId) {
          id accountId roomId name createdBy createdTimestamp updatedTimestamp account { name }
          memberships { nodes {
            id accountId roomId role invitedBy updatedTimestamp room { name }
            member { accountId memberId memberType email fullName node { ... on User { displayName } ... on Bot { displayName } } }
          } }
        }
      }`,
      { accountId: AccountId, roomId },
    );
    expect(answer).toEqual({
      data: {
        room: {
          id: globalId("Room", AccountId, roomId),
          accountId: AccountId,
          roomId,
          name: room.Name,
          createdBy: room.CreatedBy,
          createdTimestamp: iso(room.CreatedTimestamp),
          updatedTimestamp: iso(room.UpdatedTimestamp),
          account: { name: "Example Corp" },
          memberships: {
            nodes: mixed.map(({ Role, InvitedBy, UpdatedTimestamp, Member }) => ({
              id: globalId("RoomMembership", AccountId, roomId, Member?.MemberId ?? ""),
              accountId: AccountId,
              roomId,
              role: inGraph(Role),
              invitedBy: InvitedBy,
              updatedTimestamp: iso(UpdatedTimestamp),
              room: { name: room.Name },
              member: {
                accountId: AccountId,
                memberId: Member?.MemberId,
                memberType: inGraph(Member?.MemberType),
                email: Member?.Email ?? null,
                fullName: Member?.FullName ?? null,
                node: Member?.MemberType === "Webhook" ? null : { displayName: Member?.FullName },
              },
            })),
          },
        },
      },
      calls: { GetRoom: 1, GetAccount: 1, ListRoomMemberships: 1, ListUsers: 2, GetBot: 2 },
    });
    expect(new Set(at(answer.data, "room.memberships.nodes.*.role") as string[])).toEqual(
      new Set(["ADMINISTRATOR", "MEMBER"]),
    );
  });
}
