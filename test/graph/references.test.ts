import {
  DeletePhoneNumberCommand,
  ListBotsCommand,
  ListPhoneNumberOrdersCommand,
  ListRoomsCommand,
} from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, peopleOf, seconds, usersOf } from "../local-chime/support/demo.js";
import { at, codesOf, testGateway } from "../support/gateway.js";
import { present } from "../support/local-chime.js";

/** Edges that may lead nowhere, or somewhere else than usual: the service's answers are changed on their way where need be. */
const { counted, chime, proxy } = await testGateway();
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseDirectory: otherId, Team: teamId } = await demoAccounts(chime);
const users = await usersOf(client, accountId);
const owner = present(users.find(({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber));
const [userId = ""] = await peopleOf(client, accountId);
const [foreignId = ""] = await peopleOf(client, otherId);

type Item = Readonly<Record<string, unknown>>;

afterEach(() => {
  proxy.meddle = undefined;
});

/** Changes the items of a list in every answer whose path matches. */
function changeItems(path: RegExp, list: string, change: (item: Item, index: number) => Item): void {
  proxy.meddle = (passage) =>
    path.test(passage.path)
      ? (reply) => {
          const body = JSON.parse(reply.body) as Record<string, Item[]>;
          return { ...reply, body: JSON.stringify({ ...body, [list]: body[list]?.map(change) }) };
        }
      : undefined;
}

const refuse = (path: RegExp, exception: string, status: number): void => {
  proxy.meddle = (passage) =>
    path.test(passage.path)
      ? () => ({
          status,
          headers: { "content-type": "application/json", "x-amzn-errortype": exception },
          body: '{"Message":"no"}',
        })
      : undefined;
};

describe("a reference that leads nowhere is null without an error, and one that is refused is an error", () => {
  const bots =
    "query ($accountId: ID!) { account(accountId: $accountId) { bots(first: 1) { nodes { eventsConfiguration { botId } user { displayName } } } } }";
  const users =
    "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { phoneNumber { status } } }";
  const orders = "{ phoneNumberOrders(first: 1) { nodes { orderedPhoneNumbers { phoneNumber { status } } } } }";
  test.each([
    ["a bot's events configuration", bots, /events-configuration$/, "account.bots.nodes.0.eventsConfiguration"],
    ["a bot's user", bots, /\/users\//, "account.bots.nodes.0.user"],
    ["a user's phone number", users, /\/phone-numbers\//, "user.phoneNumber"],
    [
      "a number that was ordered",
      orders,
      /\/phone-numbers\//,
      "phoneNumberOrders.nodes.0.orderedPhoneNumbers.0.phoneNumber",
    ],
  ])("%s", async (_, document, path, place) => {
    const variables = { accountId, userId: owner.UserId };
    refuse(path, "NotFoundException", 404);
    const nowhere = await counted(document, variables);
    expect(nowhere.errors).toBeUndefined();
    expect(at(nowhere.data, place)).toBeNull();

    refuse(path, "ForbiddenException", 403);
    const refused = await counted(document, variables);
    expect(codesOf(refused)).toMatchObject({ [place]: "UNPROCESSABLE" });
    expect(at(refused.data, place)).toBeNull();
  });
});

describe("a bot's user", () => {
  const document =
    "query ($accountId: ID!) { account(accountId: $accountId) { bots(first: 1) { nodes { user { userId displayName } } } } }";

  test("is returned if Chime has one", async () => {
    changeItems(/\/bots\?/, "Bots", (bot) => ({ ...bot, UserId: userId }));
    const displayName = users.find(({ UserId }) => UserId === userId)?.DisplayName;
    expect(await counted(document, { accountId })).toEqual({
      data: { account: { bots: { nodes: [{ user: { userId, displayName } }] } } },
      calls: { GetAccount: 1, ListBots: 1, GetUser: 1 },
    });
  });

  test("that the bot does not name takes no call", async () => {
    changeItems(/\/bots\?/, "Bots", (bot) => ({ ...bot, UserId: null }));
    expect(await counted(document, { accountId })).toEqual({
      data: { account: { bots: { nodes: [{ user: null }] } } },
      calls: { GetAccount: 1, ListBots: 1 },
    });
  });

  test("is looked up even if only its id is selected, because it may not exist", async () => {
    const [bot] = present((await client.send(new ListBotsCommand({ AccountId: accountId, MaxResults: 1 }))).Bots);
    const answer = await counted(
      "query ($accountId: ID!, $botId: ID!) { bot(accountId: $accountId, botId: $botId) { user { id } } }",
      { accountId, botId: bot?.BotId },
    );
    expect(answer).toEqual({ data: { bot: { user: null } }, calls: { GetBot: 1, GetUser: 1 } });
  });
});

describe("a room's member", () => {
  const document = `query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships(first: 1) { nodes {
    member { accountId node { ... on User { userId accountId displayName } } }
  } } } }`;
  const roomOf = async (): Promise<string> =>
    present((await client.send(new ListRoomsCommand({ AccountId: accountId }))).Rooms?.[0]?.RoomId);

  test("of another account is looked up there", async () => {
    changeItems(/\/memberships\?/, "RoomMemberships", (item) => ({
      ...item,
      Member: { ...(item.Member as Item), MemberId: foreignId, AccountId: otherId },
    }));
    const displayName = (await usersOf(client, otherId)).find(({ UserId }) => UserId === foreignId)?.DisplayName;
    expect(await counted(document, { accountId, roomId: await roomOf() })).toEqual({
      data: {
        room: {
          memberships: {
            nodes: [{ member: { accountId: otherId, node: { userId: foreignId, accountId: otherId, displayName } } }],
          },
        },
      },
      calls: { GetRoom: 1, ListRoomMemberships: 1, GetUser: 1 },
    });
  });

  test("without an account is of the room's account", async () => {
    changeItems(/\/memberships\?/, "RoomMemberships", (item) => ({
      ...item,
      Member: { ...(item.Member as Item), MemberId: userId, AccountId: null },
    }));
    const answer = await counted(document, { accountId, roomId: await roomOf() });
    expect(at(answer.data, "room.memberships.nodes.0.member")).toMatchObject({
      accountId,
      node: { userId, accountId },
    });
  });

  test("of an unknown type has no node and takes no call", async () => {
    changeItems(/\/memberships\?/, "RoomMemberships", (item) => ({
      ...item,
      Member: { ...(item.Member as Item), MemberType: "Robot" },
    }));
    const answer = await counted(document.replace("member { accountId", "member { memberType accountId"), {
      accountId,
      roomId: await roomOf(),
    });
    expect(answer).toEqual({
      data: { room: { memberships: { nodes: [{ member: { memberType: null, accountId, node: null } }] } } },
      calls: { GetRoom: 1, ListRoomMemberships: 1 },
    });
  });

  test("may be missing", async () => {
    changeItems(/\/memberships\?/, "RoomMemberships", (item) => ({ ...item, Member: null }));
    expect(await counted(document, { accountId, roomId: await roomOf() })).toEqual({
      data: { room: { memberships: { nodes: [{ member: null }] } } },
      calls: { GetRoom: 1, ListRoomMemberships: 1 },
    });
  });
});

describe("a phone number's associations", () => {
  const document =
    "query ($number: ID!) { phoneNumber(phoneNumberId: $number) { associations { name node { __typename ... on User { displayName } } } } }";

  test("with a user of an unknown account have no node, without a call", async () => {
    proxy.meddle = ({ path }) =>
      path.includes("/phone-numbers/")
        ? (reply) => {
            const { PhoneNumber } = JSON.parse(reply.body) as { PhoneNumber: Item & { Associations: Item[] } };
            return {
              ...reply,
              body: JSON.stringify({
                PhoneNumber: {
                  ...PhoneNumber,
                  Associations: PhoneNumber.Associations.filter(({ Name }) => Name === "UserId"),
                },
              }),
            };
          }
        : undefined;
    expect(await counted(document, { number: owner.PrimaryProvisionedNumber })).toEqual({
      data: { phoneNumber: { associations: [{ name: "USER_ID", node: null }] } },
      calls: { GetPhoneNumber: 1 },
    });
  });
});

test("an ordered number that is no longer in the inventory is null", async () => {
  const [order] = present((await client.send(new ListPhoneNumberOrdersCommand({}))).PhoneNumberOrders);
  const [number] = present(order?.OrderedPhoneNumbers);
  await client.send(new DeletePhoneNumberCommand({ PhoneNumberId: number?.E164PhoneNumber }));
  await chime.advance(8 * seconds.day);
  const answer = await counted(
    "query ($id: ID!) { phoneNumberOrder(phoneNumberOrderId: $id) { orderedPhoneNumbers { e164PhoneNumber phoneNumber { status } } } }",
    { id: order?.PhoneNumberOrderId },
  );
  expect(answer.errors).toBeUndefined();
  expect(at(answer.data, "phoneNumberOrder.orderedPhoneNumbers")).toEqual([
    { e164PhoneNumber: number?.E164PhoneNumber, phoneNumber: null },
    { e164PhoneNumber: expect.any(String) as unknown, phoneNumber: { status: "UNASSIGNED" } },
  ]);
});

describe("a user by e-mail address", () => {
  const document = "query ($email: String!) { userByEmail(email: $email) { userId displayName } }";

  test("is searched in every account that Chime returns", async () => {
    proxy.meddle = ({ path }) =>
      path.startsWith("/accounts?")
        ? (reply) => {
            const { Accounts } = JSON.parse(reply.body) as { Accounts: Item[] };
            return {
              ...reply,
              body: JSON.stringify({
                Accounts: [{ AccountId: teamId, AwsAccountId: "111122223333", Name: "Example Team" }, ...Accounts],
              }),
            };
          }
        : undefined;
    expect(await counted(document, { email: owner.PrimaryEmail })).toEqual({
      data: { userByEmail: { userId: owner.UserId, displayName: owner.DisplayName } },
      calls: { ListAccounts: 1, ListUsers: 2 },
    });
  });

  test("takes one more GetUser for the PIN", async () => {
    const answer = await counted("query ($email: String!) { userByEmail(email: $email) { personalPin } }", {
      email: owner.PrimaryEmail,
    });
    expect(answer.errors).toBeUndefined();
    expect(answer.calls).toEqual({ ListAccounts: 1, ListUsers: 1, GetUser: 1 });
  });
});
