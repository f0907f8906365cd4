import { ListPhoneNumbersCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, usersOf } from "../local-chime/support/demo.js";
import { testGateway, textsAt } from "../support/gateway.js";
import { present } from "../support/local-chime.js";

/** No call for what is at hand already, and no call twice. */
const { counted, chime, proxy } = await testGateway();
const { client } = chime;
const { EnterpriseLWA: accountId, Team: teamId } = await demoAccounts(chime);
const users = await usersOf(client, accountId);
const userId = present(users.find(({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber)?.UserId);
const { Rooms } = await client.send(new ListRoomsCommand({ AccountId: accountId }));
const [, , , , room] = present(Rooms);
const variables = { accountId, teamId, userId, roomId: room?.RoomId };

afterEach(() => {
  proxy.meddle = undefined;
});

const callsOf = async (document: string): Promise<unknown> => {
  const answer = await counted(document, variables);
  expect(answer.errors).toBeUndefined();
  return answer.calls;
};

describe("ListUsers returns every member of a user but the PIN", () => {
  const list = (selection: string): string =>
    `query ($accountId: ID!) { account(accountId: $accountId) { users(first: 5) { nodes { ${selection} } } } }`;

  test("its members take no GetUser", async () => {
    const shown =
      "id accountId userId displayName primaryEmail primaryProvisionedNumber licenseType userType userRegistrationStatus userInvitationStatus registeredOn invitedOn alexaForBusinessMetadata { isAlexaForBusinessEnabled }";
    expect(await callsOf(list(shown))).toEqual({ GetAccount: 1, ListUsers: 1 });
  });

  test("personalPin takes a GetUser for each user", async () => {
    const answer = await counted(list("displayName personalPin"), variables);
    expect(answer.calls).toEqual({ GetAccount: 1, ListUsers: 1, GetUser: 5 });
    for (const pin of textsAt(answer.data, "account.users.nodes.*.personalPin")) expect(pin).toMatch(/^\d{10}$/);
  });

  test.each([
    ["left out by @skip", "displayName personalPin @skip(if: true)", {}],
    ["not taken in by @include", "displayName ... @include(if: false) { personalPin }", {}],
    ["taken in by @include", "displayName ... @include(if: true) { personalPin }", { GetUser: 5 }],
    ["under another name", "displayName pin: personalPin", { GetUser: 5 }],
  ])("a PIN that is %s", async (_, selection, calls) => {
    expect(await callsOf(list(selection))).toEqual({ GetAccount: 1, ListUsers: 1, ...calls });
  });

  test("a PIN that is selected in a fragment comes with the GetUser of the lookup", async () => {
    const document =
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { ...Pin displayName } } fragment Pin on User { personalPin }";
    expect(await callsOf(document)).toEqual({ GetUser: 1 });
  });
});

describe("members that the parent has take no call", () => {
  test.each([
    [
      "a user's account: its ids",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { account { id accountId __typename } } }",
      { GetUser: 1 },
    ],
    [
      "a user's account: what its id leads on to",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { account { settings { enableDialOut } users(first: 1) { nodes { userId } } } } }",
      { GetUser: 1, GetAccountSettings: 1, ListUsers: 1 },
    ],
    [
      "a user's account: no more than its type's name",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { account { __typename } } }",
      { GetUser: 1 },
    ],
    [
      "a member's node: its ids",
      "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships { nodes { member { node { __typename ... on User { id userId accountId } ... on Bot { id botId accountId } } } } } } }",
      { GetRoom: 1, ListRoomMemberships: 1 },
    ],
    [
      "a member's own name and address",
      "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships { nodes { member { fullName email } } } } }",
      { GetRoom: 1, ListRoomMemberships: 1 },
    ],
    [
      "a membership's room: its ids",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { rooms(first: 2) { nodes { memberships(first: 1) { nodes { room { id roomId account { id } } } } } } } }",
      { GetUser: 1, ListRooms: 1, ListRoomMemberships: 2 },
    ],
    [
      "a user's phone number: its id",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { phoneNumber { id phoneNumberId } } }",
      { GetUser: 1 },
    ],
    [
      "an association's node: its ids",
      '{ phoneNumbers(filterName: ACCOUNT_ID, filterValue: "ACCOUNT") { nodes { associations { node { __typename ... on User { userId account { accountId } } ... on Account { id } } } } } }',
      { ListPhoneNumbers: 1 },
    ],
    [
      "a user's account: the rest is left out",
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { account { id name @skip(if: true) ... @include(if: false) { accountStatus } } } }",
      { GetUser: 1 },
    ],
    [
      "a connection's edges that are left out",
      "query ($accountId: ID!) { account(accountId: $accountId) { users { edges @skip(if: true) { cursor } ... @include(if: false) { nodes { userId } } } } }",
      { GetAccount: 1 },
    ],
    [
      "a connection of which nothing is selected",
      "query ($accountId: ID!) { account(accountId: $accountId) { users { __typename } } }",
      { GetAccount: 1 },
    ],
  ])("%s", async (_, document, calls) => {
    expect(await callsOf(document.replace('ACCOUNT"', `${accountId}"`))).toEqual(calls);
  });

  test("an account that is looked up by its id takes its Get, because it may not exist", async () => {
    expect(await callsOf("query ($accountId: ID!) { account(accountId: $accountId) { accountId } }")).toEqual({
      GetAccount: 1,
    });
  });

  test("a Team account takes no call for rooms, bots and retention settings", async () => {
    const answer = await counted(
      `query ($teamId: ID!) {
        account(accountId: $teamId) { rooms { totalCount nodes { roomId } pageInfo { hasNextPage endCursor } } bots { edges { cursor } } retentionSettings { initiateDeletionTimestamp } }
      }`,
      variables,
    );
    expect(answer).toEqual({
      data: {
        account: {
          rooms: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
          bots: { edges: [] },
          retentionSettings: null,
        },
      },
      calls: { GetAccount: 1 },
    });
  });

  test("a Team account of which only the id is known takes one GetAccount for all three", async () => {
    const userOfTeam = present((await usersOf(client, teamId))[0]?.UserId);
    const answer = await counted(
      "query ($teamId: ID!, $id: ID!) { user(accountId: $teamId, userId: $id) { account { rooms { totalCount } bots { totalCount } retentionSettings { initiateDeletionTimestamp } } } }",
      { teamId, id: userOfTeam },
    );
    expect(answer).toEqual({
      data: { user: { account: { rooms: { totalCount: 0 }, bots: { totalCount: 0 }, retentionSettings: null } } },
      calls: { GetUser: 1, GetAccount: 1 },
    });
  });
});

describe("nothing is read twice", () => {
  test("the same entity under many aliases", async () => {
    const document = `query ($accountId: ID!, $userId: ID!) {
      a: user(accountId: $accountId, userId: $userId) { displayName }
      b: user(accountId: $accountId, userId: $userId) { personalPin settings { telephony { sms } } }
      c: account(accountId: $accountId) { name user(userId: $userId) { primaryEmail settings { telephony { inboundCalling } } account { accountStatus } } settings { enableDialOut } }
      d: account(accountId: $accountId) { settings { disableRemoteControl } }
    }`;
    expect(await callsOf(document)).toEqual({ GetUser: 1, GetAccount: 1, GetUserSettings: 1, GetAccountSettings: 1 });
  });

  test("a phone number in both spellings, of which the number itself is sent", async () => {
    const paths: string[] = [];
    proxy.meddle = ({ path }) => {
      paths.push(path);
      return undefined;
    };
    const { PhoneNumbers } = await client.send(new ListPhoneNumbersCommand({ MaxResults: 1 }));
    const number = present(PhoneNumbers?.[0]?.E164PhoneNumber);
    const answer = await counted(
      "query ($a: ID!, $b: ID!) { a: phoneNumber(phoneNumberId: $a) { e164PhoneNumber } b: phoneNumber(phoneNumberId: $b) { e164PhoneNumber } }",
      {
        a: number,
        b: number.replace("+", "%2B"),
      },
    );
    expect(answer).toEqual({
      data: { a: { e164PhoneNumber: number }, b: { e164PhoneNumber: number } },
      calls: { GetPhoneNumber: 1 },
    });
    expect(paths).toEqual([`/phone-numbers/${encodeURIComponent(number)}`]);
  });

  test("the same page of a list", async () => {
    const document =
      "query ($accountId: ID!) { account(accountId: $accountId) { a: users(first: 20) { nodes { userId } } b: users(first: 20) { edges { node { displayName } } } } }";
    expect(await callsOf(document)).toEqual({ GetAccount: 1, ListUsers: 1 });
  });

  test("entities of a list that occur again further down: rooms of a user, the users of those rooms", async () => {
    const document =
      "query ($accountId: ID!) { account(accountId: $accountId) { rooms(first: 3) { nodes { memberships(first: 99) { nodes { member { node { ... on User { licenseType } } } } } } } } }";
    const answer = await counted(document, variables);
    expect(answer.calls).toEqual({ GetAccount: 1, ListRooms: 1, ListRoomMemberships: 3, ListUsers: 2 });
  });

  test("a user of a list that is looked up further down: only the PIN takes a Get", async () => {
    const below = (selection: string): string =>
      `query ($accountId: ID!) { account(accountId: $accountId) { users(first: 4) { nodes { account { user(userId: "${present(users[2]?.UserId)}") { ${selection} } } } } } }`;
    expect(await callsOf(below("displayName licenseType"))).toEqual({ GetAccount: 1, ListUsers: 1 });
    expect(await callsOf(below("displayName personalPin"))).toEqual({ GetAccount: 1, ListUsers: 1, GetUser: 1 });
  });

  test("a user of a list whose PIN is selected in two places", async () => {
    const document =
      "query ($accountId: ID!) { account(accountId: $accountId) { a: users(first: 1) { nodes { displayName personalPin } } b: users(first: 1) { edges { node { personalPin licenseType } } } } }";
    expect(await callsOf(document)).toEqual({ GetAccount: 1, ListUsers: 1, GetUser: 1 });
  });
});
