import { ListRoomsCommand, paginateListRoomMemberships } from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, inSeattle, stock, usersOf } from "../local-chime/support/demo.js";
import { at, testGateway, textsAt } from "../support/gateway.js";
import { collect, present } from "../support/local-chime.js";

const { counted, chime, proxy } = await testGateway({ chime: { users: 1100 } });
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseOIDC: smallAccountId } = await demoAccounts(chime);
const userIds = (await usersOf(client, accountId)).map(({ UserId }) => UserId);
const rooms = present((await client.send(new ListRoomsCommand({ AccountId: accountId }))).Rooms);
const membersOf = async (RoomId: string | undefined): Promise<unknown[]> =>
  (
    await collect(
      paginateListRoomMemberships({ client }, { AccountId: accountId, RoomId }),
      (page) => page.RoomMemberships,
    )
  ).map(({ Member }) => Member?.MemberId);

const users =
  "query ($accountId: ID!, $first: Int) { account(accountId: $accountId) { users(first: $first) { nodes { userId } pageInfo { hasNextPage } } } }";

afterEach(() => {
  proxy.meddle = undefined;
});

/** The page sizes that the gateway asks for meanwhile. */
function pageSizes(): string[] {
  const sizes: string[] = [];
  proxy.meddle = ({ path }) => {
    const size = new URL(path, "http://chime").searchParams.get("max-results");
    if (size !== null) sizes.push(size);
    return undefined;
  };
  return sizes;
}

describe("first", () => {
  test.each([
    [1, ["1"]],
    [199, ["199"]],
    [200, ["200"]],
    [201, ["200", "1"]],
    [450, ["200", "200", "50"]],
    [1000, ["200", "200", "200", "200", "200"]],
  ])("%i users come in pages of no more than is needed", async (first, expected) => {
    const sizes = pageSizes();
    const answer = await counted(users, { accountId, first });
    expect(textsAt(answer.data, "account.users.nodes.*.userId")).toEqual(userIds.slice(0, first));
    expect(at(answer.data, "account.users.pageInfo")).toEqual({ hasNextPage: true });
    expect(sizes).toEqual(expected);
    expect(answer.calls).toEqual({ GetAccount: 1, ListUsers: expected.length });
  });

  test("beyond Chime's page of 99 memberships, and beyond the end", async () => {
    const room = rooms[9];
    const sizes = pageSizes();
    const answer = await counted(
      "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { memberships(first: 1000) { nodes { member { memberId } } pageInfo { hasNextPage } } } }",
      { accountId, roomId: room?.RoomId },
    );
    const members = await membersOf(room?.RoomId);
    expect(members).toHaveLength(279);
    expect(at(answer.data, "room.memberships.nodes.*.member.memberId")).toEqual(members);
    expect(at(answer.data, "room.memberships.pageInfo.hasNextPage")).toBe(false);
    expect(sizes).toEqual(["99", "99", "99"]);
    expect(answer.calls).toEqual({ GetRoom: 1, ListRoomMemberships: 3 });
  });

  test("beyond Chime's page of 500 available numbers", async () => {
    const sizes = pageSizes();
    const answer = await counted(
      '{ availablePhoneNumbers(areaCode: "206", first: 520) { nodes { e164PhoneNumber } pageInfo { hasNextPage } } }',
    );
    const numbers = textsAt(answer.data, "availablePhoneNumbers.nodes.*.e164PhoneNumber");
    expect(numbers.slice(0, 500)).toEqual(await stock(client, { ...inSeattle, MaxResults: 500 }));
    expect(new Set(numbers).size).toBe(520);
    expect(sizes.slice(0, 2)).toEqual(["500", "20"]);
    expect(answer.calls).toEqual({ SearchAvailablePhoneNumbers: 2 });
  });

  test("is 50 by default, and if it is null", async () => {
    const left = await counted(
      "query ($accountId: ID!) { account(accountId: $accountId) { users { nodes { userId } } } }",
      { accountId },
    );
    expect(textsAt(left.data, "account.users.nodes.*.userId")).toEqual(userIds.slice(0, 50));
    const nothing = await counted(users, { accountId, first: null });
    expect(textsAt(nothing.data, "account.users.nodes.*.userId")).toEqual(userIds.slice(0, 50));
  });

  test.each([0, -1, 1001, 2_147_483_647])("of %i is refused before any call", async (first) => {
    expect(
      await counted(
        "query ($first: Int) { accounts(first: $first) { nodes { name } } phoneNumberOrders(first: $first) { totalCount } }",
        { first },
      ),
    ).toEqual({
      data: { accounts: null, phoneNumberOrders: null },
      errors: ["accounts", "phoneNumberOrders"].map((field) => ({
        message: "first must be from 1 to 1000",
        path: [field],
        locations: expect.any(Array) as unknown,
        extensions: {
          code: "BAD_USER_INPUT",
          issues: [{ path: ["first"], message: "must be from 1 to 1000", code: "OUT_OF_RANGE" }],
        },
      })),
      calls: {},
    });
  });
});

describe("pageInfo takes no call of its own", () => {
  const memberships =
    "query ($accountId: ID!, $roomId: ID!, $first: Int) { room(accountId: $accountId, roomId: $roomId) { memberships(first: $first) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";

  test.each([
    ["items are left on Chime's list", 98, true],
    ["Chime's only page was read to its end", 99, false],
    ["there was less than was asked for", 100, false],
  ])("%s", async (_, first, hasNextPage) => {
    const [room] = rooms;
    expect(await membersOf(room?.RoomId)).toHaveLength(99);
    const answer = await counted(memberships, { accountId, roomId: room?.RoomId, first });
    expect(at(answer.data, "room.memberships.pageInfo")).toMatchObject({ hasNextPage, hasPreviousPage: false });
    expect(answer.calls).toEqual({ GetRoom: 1, ListRoomMemberships: 1 });
  });

  test("a list that ends at a page boundary has no token, so no further page is read", async () => {
    const answer = await counted(
      "query ($accountId: ID!) { account(accountId: $accountId) { users(first: 16) { nodes { userId } pageInfo { hasNextPage } } } }",
      { accountId: smallAccountId },
    );
    expect(textsAt(answer.data, "account.users.nodes.*.userId")).toHaveLength(16);
    expect(at(answer.data, "account.users.pageInfo.hasNextPage")).toBe(false);
    expect(answer.calls).toEqual({ GetAccount: 1, ListUsers: 1 });
  });

  test("hasPreviousPage is true after a cursor", async () => {
    const document =
      "query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(first: 10, after: $after) { pageInfo { hasNextPage hasPreviousPage endCursor } } } }";
    const first = await counted(document, { accountId });
    const second = await counted(document, { accountId, after: at(first.data, "account.users.pageInfo.endCursor") });
    expect(at(first.data, "account.users.pageInfo")).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(at(second.data, "account.users.pageInfo")).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(second.calls).toEqual({ GetAccount: 1, ListUsers: 1 });
  });
});

describe("totalCount", () => {
  const page = (selection: string): string =>
    `query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(first: 10, after: $after) { ${selection} } } }`;

  test("alone reads the list in pages of the maximum size", async () => {
    const sizes = pageSizes();
    expect(await counted(page("totalCount"), { accountId })).toEqual({
      data: { account: { users: { totalCount: 1100 } } },
      calls: { GetAccount: 1, ListUsers: 6 },
    });
    expect(sizes).toEqual(["200", "200", "200", "200", "200", "200"]);
  });

  test("shares its pages with the edges", async () => {
    const answer = await counted(page("totalCount nodes { userId } pageInfo { hasNextPage }"), { accountId });
    expect(answer).toEqual({
      data: {
        account: {
          users: {
            totalCount: 1100,
            nodes: userIds.slice(0, 10).map((userId) => ({ userId })),
            pageInfo: { hasNextPage: true },
          },
        },
      },
      calls: { GetAccount: 1, ListUsers: 6 },
    });
  });

  test.each([9, 199, 205, 1098])("shares them also after the cursor of edge %i", async (index) => {
    const before = await counted(
      "query ($accountId: ID!, $first: Int) { account(accountId: $accountId) { users(first: $first) { pageInfo { endCursor } } } }",
      {
        accountId,
        first: Math.min(index + 1, 1000),
      },
    );
    let after = at(before.data, "account.users.pageInfo.endCursor");
    if (index >= 1000) {
      const more = await counted(
        `query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(first: ${index - 999}, after: $after) { pageInfo { endCursor } } } }`,
        { accountId, after },
      );
      after = at(more.data, "account.users.pageInfo.endCursor");
    }
    const answer = await counted(page("totalCount nodes { userId }"), { accountId, after });
    expect(answer).toEqual({
      data: {
        account: {
          users: { totalCount: 1100, nodes: userIds.slice(index + 1, index + 11).map((userId) => ({ userId })) },
        },
      },
      calls: { GetAccount: 1, ListUsers: 6 },
    });
  });

  test.each(["@skip(if: true)", "@include(if: false)"])(
    "that is left out by %s walks nothing, and makes no page larger",
    async (directive) => {
      const sizes = pageSizes();
      expect((await counted(page(`nodes { userId } totalCount ${directive}`), { accountId })).calls).toEqual({
        GetAccount: 1,
        ListUsers: 1,
      });
      expect(sizes).toEqual(["10"]);
    },
  );

  test.each(["@skip(if: false)", "@include(if: true)"])("that is taken in by %s is counted", async (directive) => {
    expect((await counted(page(`totalCount ${directive}`), { accountId })).calls).toEqual({
      GetAccount: 1,
      ListUsers: 6,
    });
  });
});
