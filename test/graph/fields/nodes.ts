import { ListBotsCommand, ListPhoneNumberOrdersCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { allNumbers, demoAccounts, usersOf } from "../../local-chime/support/demo.js";
import type { TestGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";
import { globalId } from "./expected.js";

const document = `query ($ids: [ID!]!, $id: ID!) {
  node(id: $id) { __typename id }
  nodes(ids: $ids) {
    __typename id
    ... on Account { name } ... on User { displayName } ... on Bot { displayName } ... on Room { topic: name } ... on PhoneNumber { e164PhoneNumber } ... on PhoneNumberOrder { phoneNumberOrderId }
  }
}`;

export async function nodeFields({ counted, chime }: TestGateway): Promise<void> {
  const { client } = chime;
  const { EnterpriseLWA: AccountId } = await demoAccounts(chime);
  const [user] = await usersOf(client, AccountId);
  const [bot] = present((await client.send(new ListBotsCommand({ AccountId }))).Bots);
  const [room] = present((await client.send(new ListRoomsCommand({ AccountId }))).Rooms);
  const [number] = await allNumbers(client);
  const [order] = present((await client.send(new ListPhoneNumberOrdersCommand({}))).PhoneNumberOrders);

  test("every kind of node, by its global id", async () => {
    const nodes = [
      { __typename: "Account", id: globalId("Account", AccountId), name: "Example Corp" },
      { __typename: "User", id: globalId("User", AccountId, present(user?.UserId)), displayName: user?.DisplayName },
      { __typename: "Bot", id: globalId("Bot", AccountId, present(bot?.BotId)), displayName: bot?.DisplayName },
      { __typename: "Room", id: globalId("Room", AccountId, present(room?.RoomId)), topic: room?.Name },
      {
        __typename: "PhoneNumber",
        id: globalId("PhoneNumber", present(number?.PhoneNumberId)),
        e164PhoneNumber: number?.E164PhoneNumber,
      },
      {
        __typename: "PhoneNumberOrder",
        id: globalId("PhoneNumberOrder", present(order?.PhoneNumberOrderId)),
        phoneNumberOrderId: order?.PhoneNumberOrderId,
      },
    ];
    const ids = nodes.map(({ id }) => id);
    expect(await counted(document, { ids, id: ids[1] })).toEqual({
      data: { node: { __typename: "User", id: ids[1] }, nodes },
      // The user is asked for twice, and looked up once.
      calls: { GetAccount: 1, GetUser: 1, GetBot: 1, GetRoom: 1, GetPhoneNumber: 1, GetPhoneNumberOrder: 1 },
    });
  });
}
