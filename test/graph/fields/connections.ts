import {
  ListAccountsCommand,
  ListBotsCommand,
  ListPhoneNumberOrdersCommand,
  ListRoomMembershipsCommand,
  ListRoomsCommand,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { allNumbers, demoAccounts, stock, usersOf } from "../../local-chime/support/demo.js";
import { at, type TestGateway, textAt } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";

const page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

export async function connectionFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: accountId, Team: teamId } = await demoAccounts(chime);
  const rooms = present((await client.send(new ListRoomsCommand({ AccountId: accountId }))).Rooms);
  const roomId = present(rooms[4]?.RoomId);
  const { Accounts } = await client.send(new ListAccountsCommand({}));
  const { Bots } = await client.send(new ListBotsCommand({ AccountId: accountId, MaxResults: 99 }));
  const { RoomMemberships } = await client.send(
    new ListRoomMembershipsCommand({ AccountId: accountId, RoomId: roomId }),
  );
  const { PhoneNumberOrders } = await client.send(new ListPhoneNumberOrdersCommand({}));

  /** Where the connection stands in the data, how it is asked for, the nodes it is to have (text where they are scalars), and what it costs. */
  const lists = {
    AccountConnection: [
      "accounts",
      "{ accounts { edges { cursor node { accountId } } nodes { accountId } PAGE } }",
      Accounts?.map(({ AccountId }) => ({ accountId: AccountId })),
      { ListAccounts: 1 },
    ],
    UserConnection: [
      "account.users",
      "query ($teamId: ID!) { account(accountId: $teamId) { users { edges { cursor node { userId } } nodes { userId } PAGE } } }",
      (await usersOf(client, teamId)).map(({ UserId }) => ({ userId: UserId })),
      { GetAccount: 1, ListUsers: 1 },
    ],
    BotConnection: [
      "account.bots",
      "query ($accountId: ID!) { account(accountId: $accountId) { bots { edges { cursor node { botId } } nodes { botId } PAGE } } }",
      Bots?.map(({ BotId }) => ({ botId: BotId })),
      { GetAccount: 1, ListBots: 1 },
    ],
    RoomConnection: [
      "account.rooms",
      "query ($accountId: ID!) { account(accountId: $accountId) { rooms { edges { cursor node { roomId } } nodes { roomId } PAGE } } }",
      rooms.map(({ RoomId }) => ({ roomId: RoomId })),
      { GetAccount: 1, ListRooms: 1 },
    ],
    RoomMembershipConnection: [
      "room.memberships",
      "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships { edges { cursor node { member { memberId } } } nodes { member { memberId } } PAGE } } }",
      RoomMemberships?.map(({ Member }) => ({ member: { memberId: Member?.MemberId } })),
      { GetRoom: 1, ListRoomMemberships: 1 },
    ],
    "PhoneNumberConnection of an account": [
      "account.phoneNumbers",
      "query ($accountId: ID!) { account(accountId: $accountId) { phoneNumbers { edges { cursor node { e164PhoneNumber } } nodes { e164PhoneNumber } PAGE } } }",
      (await allNumbers(client)).flatMap(({ E164PhoneNumber, Associations }) =>
        Associations?.some(({ Value }) => Value === accountId) ? [{ e164PhoneNumber: E164PhoneNumber }] : [],
      ),
      { GetAccount: 1, ListPhoneNumbers: 1 },
    ],
    PhoneNumberConnection: [
      "phoneNumbers",
      "{ phoneNumbers { edges { cursor node { phoneNumberId } } nodes { phoneNumberId } PAGE } }",
      (await allNumbers(client)).map(({ PhoneNumberId }) => ({ phoneNumberId: PhoneNumberId })),
      { ListPhoneNumbers: 1 },
    ],
    PhoneNumberOrderConnection: [
      "phoneNumberOrders",
      "{ phoneNumberOrders { edges { cursor node { phoneNumberOrderId } } nodes { phoneNumberOrderId } PAGE } }",
      PhoneNumberOrders?.map(({ PhoneNumberOrderId }) => ({ phoneNumberOrderId: PhoneNumberOrderId })),
      { ListPhoneNumberOrders: 1 },
    ],
    AvailablePhoneNumberConnection: [
      "availablePhoneNumbers",
      `{ availablePhoneNumbers(areaCode: "425") { edges { cursor node { e164PhoneNumber } } nodes { e164PhoneNumber } PAGE } }`,
      (await stock(client, { AreaCode: "425" })).map((e164PhoneNumber) => ({ e164PhoneNumber })),
      { SearchAvailablePhoneNumbers: 1 },
    ],
  } as const;

  test.each(Object.entries(lists))("%s", async (_, [path, document, nodes, calls]) => {
    const all = present<readonly unknown[]>(nodes);
    const answer = await counted(document.replace("PAGE", page), { accountId, teamId, roomId });
    const edges = present(at(answer.data, `${path}.edges`) as { cursor: string; node: unknown }[]);
    expect(answer.errors).toBeUndefined();
    expect(edges.length).toBeGreaterThan(0);
    expect(at(answer.data, path)).toEqual({
      edges: all.slice(0, 50).map((node) => ({ cursor: expect.stringMatching(/^[\w-]+$/) as string, node })),
      nodes: all.slice(0, 50),
      pageInfo: {
        hasNextPage: all.length > 50,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      },
      totalCount: all.length,
    });
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length);
    expect(answer.calls).toEqual(calls);
    expect(textAt(answer.data, `${path}.pageInfo.endCursor`)).not.toBe("");
  });
}
