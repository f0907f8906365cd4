import { CreateAccountCommand, ListRoomsCommand, type User } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { allNumbers, demoAccounts, newRoom, stock, usersOf } from "../local-chime/support/demo.js";
import { at, testGateway } from "../support/gateway.js";
import { present } from "../support/local-chime.js";

const { counted, chime } = await testGateway();
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseDirectory: directoryId } = await demoAccounts(chime);
const users = await usersOf(client, accountId);
const numbers = await allNumbers(client);
const roomId = await newRoom(client, accountId);
const owner = present(users.find(({ PrimaryProvisionedNumber }) => PrimaryProvisionedNumber));
for (const Name of ["Filtered one", "Filtered two", "Not Filtered"])
  await client.send(new CreateAccountCommand({ Name }));

describe("filters", () => {
  test("of accounts by the beginning of their name", async () => {
    expect(await counted('{ accounts(name: "Filtered") { nodes { name } totalCount } }')).toEqual({
      data: { accounts: { nodes: [{ name: "Filtered one" }, { name: "Filtered two" }], totalCount: 2 } },
      calls: { ListAccounts: 1 },
    });
  });

  test("of accounts by a user's e-mail address", async () => {
    expect(
      await counted("query ($email: String) { accounts(userEmail: $email) { nodes { accountId } } }", {
        email: owner.PrimaryEmail,
      }),
    ).toEqual({
      data: { accounts: { nodes: [{ accountId }] } },
      calls: { ListAccounts: 1 },
    });
  });

  const people =
    "query ($accountId: ID!, $userEmail: String, $userType: UserType) { account(accountId: $accountId) { users(first: 1000, userEmail: $userEmail, userType: $userType) { nodes { userId } } } }";
  const idsWhere = (matches: (user: User) => boolean) =>
    users.filter(matches).map(({ UserId }) => ({ userId: UserId }));
  test.each([
    ["devices", { userType: "SHARED_DEVICE" }, idsWhere(({ UserType }) => UserType === "SharedDevice"), 1],
    ["people", { userType: "PRIVATE_USER" }, idsWhere(({ UserType }) => UserType === "PrivateUser"), 2],
    ["by e-mail address", { userEmail: owner.PrimaryEmail }, idsWhere(({ UserId }) => UserId === owner.UserId), 1],
    ["by both", { userEmail: owner.PrimaryEmail, userType: "SHARED_DEVICE" }, [], 1],
    ["by nothing, told as null", { userEmail: null, userType: null }, idsWhere(() => true), 2],
  ])("users: %s", async (_, filters, nodes, calls) => {
    expect(await counted(people, { accountId, ...filters })).toEqual({
      data: { account: { users: { nodes } } },
      calls: { GetAccount: 1, ListUsers: calls },
    });
  });

  test("of rooms by member return the same from the account and from the user, with one call", async () => {
    const { Rooms } = await client.send(new ListRoomsCommand({ AccountId: accountId, MemberId: owner.UserId }));
    const nodes = present(Rooms).map(({ RoomId }) => ({ roomId: RoomId }));
    const document =
      "query ($accountId: ID!, $userId: ID!) { account(accountId: $accountId) { rooms(memberId: $userId) { nodes { roomId } } user(userId: $userId) { rooms { nodes { roomId } } } } }";
    expect(await counted(document, { accountId, userId: owner.UserId })).toEqual({
      data: { account: { rooms: { nodes }, user: { rooms: { nodes } } } },
      calls: { GetAccount: 1, GetUser: 1, ListRooms: 1 },
    });
  });

  const numbersWhere = (matches: (number: (typeof numbers)[number]) => boolean | undefined) =>
    numbers.filter(matches).map(({ PhoneNumberId }) => ({ phoneNumberId: PhoneNumberId }));
  const inventory = `query ($status: PhoneNumberStatus, $productType: PhoneNumberProductType, $filterName: PhoneNumberAssociationName, $filterValue: String) {
    phoneNumbers(first: 1000, status: $status, productType: $productType, filterName: $filterName, filterValue: $filterValue) { nodes { phoneNumberId } }
  }`;
  test.each([
    ["by status", { status: "ACQUIRE_FAILED" }, numbersWhere(({ Status }) => Status === "AcquireFailed")],
    [
      "by product",
      { productType: "VOICE_CONNECTOR" },
      numbersWhere(({ ProductType }) => ProductType === "VoiceConnector"),
    ],
    [
      "by both",
      { status: "ASSIGNED", productType: "SIP_MEDIA_APPLICATION_DIAL_IN" },
      numbersWhere(({ Status, ProductType }) => Status === "Assigned" && ProductType === "SipMediaApplicationDialIn"),
    ],
    [
      "by association",
      { filterName: "USER_ID", filterValue: owner.UserId },
      numbersWhere(({ E164PhoneNumber }) => E164PhoneNumber === owner.PrimaryProvisionedNumber),
    ],
  ])("phone numbers: %s", async (_, filters, nodes) => {
    expect(nodes).not.toEqual([]);
    expect(await counted(inventory, filters)).toEqual({
      data: { phoneNumbers: { nodes } },
      calls: { ListPhoneNumbers: 1 },
    });
  });

  test("of phone numbers by account, user, status and product", async () => {
    const document = `query ($accountId: ID!, $userId: ID!) {
      account(accountId: $accountId) { assigned: phoneNumbers(first: 99, status: ASSIGNED) { nodes { phoneNumberId } } other: phoneNumbers(productType: VOICE_CONNECTOR) { nodes { phoneNumberId } } }
      user(accountId: $accountId, userId: $userId) { assigned: phoneNumbers(status: ASSIGNED, productType: BUSINESS_CALLING) { nodes { phoneNumberId } } other: phoneNumbers(status: UNASSIGNED) { nodes { phoneNumberId } } }
    }`;
    const mine = numbersWhere(({ Associations }) => Associations?.some(({ Value }) => Value === accountId));
    const own = numbersWhere(({ E164PhoneNumber }) => E164PhoneNumber === owner.PrimaryProvisionedNumber);
    expect(await counted(document, { accountId, userId: owner.UserId })).toEqual({
      data: {
        account: { assigned: { nodes: mine }, other: { nodes: [] } },
        user: { assigned: { nodes: own }, other: { nodes: [] } },
      },
      calls: { GetAccount: 1, GetUser: 1, ListPhoneNumbers: 4 },
    });
  });

  test.each([
    ["a state", 'state: "OR"', { State: "OR" }],
    ["a city in its state", 'city: "Buffalo", state: "NY"', { City: "Buffalo", State: "NY" }],
    ["toll-free", 'tollFreePrefix: "888"', { TollFreePrefix: "888" }],
    ["another country", 'country: "GB", phoneNumberType: LOCAL', { Country: "GB", PhoneNumberType: "Local" as const }],
  ])("numbers to order: %s", async (_, args, search) => {
    const nodes = await stock(client, search);
    expect(nodes).not.toEqual([]);
    expect(await counted(`{ availablePhoneNumbers(${args}) { nodes { e164PhoneNumber } } }`)).toEqual({
      data: { availablePhoneNumbers: { nodes: nodes.map((e164PhoneNumber) => ({ e164PhoneNumber })) } },
      calls: { SearchAvailablePhoneNumbers: 1 },
    });
  });
});

describe("empty lists", () => {
  const nothing = {
    edges: [],
    nodes: [],
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  const selection =
    "{ edges { cursor } nodes { __typename } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
  test.each([
    ["accounts", `{ accounts(name: "No such name") ${selection} }`, "accounts", { ListAccounts: 1 }],
    [
      "accounts of an unknown address",
      `{ accounts(userEmail: "nobody@example.com") ${selection} }`,
      "accounts",
      { ListAccounts: 1 },
    ],
    [
      "users",
      `query ($accountId: ID!) { account(accountId: $accountId) { users(userEmail: "nobody@example.com") ${selection} } }`,
      "account.users",
      { GetAccount: 1, ListUsers: 1 },
    ],
    [
      "rooms",
      `query ($accountId: ID!) { account(accountId: $accountId) { rooms(memberId: "nobody") ${selection} } }`,
      "account.rooms",
      { GetAccount: 1, ListRooms: 1 },
    ],
    [
      "memberships",
      `query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships ${selection} } }`,
      "room.memberships",
      { GetRoom: 1, ListRoomMemberships: 1 },
    ],
    [
      "phone numbers",
      `query ($directoryId: ID!) { account(accountId: $directoryId) { phoneNumbers ${selection} } }`,
      "account.phoneNumbers",
      { GetAccount: 1, ListPhoneNumbers: 1 },
    ],
    [
      "numbers to order",
      '{ availablePhoneNumbers(tollFreePrefix: "800") { edges { cursor } nodes { e164PhoneNumber } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
      "availablePhoneNumbers",
      { SearchAvailablePhoneNumbers: 1 },
    ],
  ])("%s", async (_, document, path, calls) => {
    const answer = await counted(document, { accountId, directoryId, roomId });
    expect(answer.errors).toBeUndefined();
    expect(at(answer.data, path)).toEqual(nothing);
    expect(answer.calls).toEqual(calls);
  });
});
