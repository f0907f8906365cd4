import { DeleteRoomCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { demoAccounts, usersOf } from "../local-chime/support/demo.js";
import { at, testGateway, textAt, textsAt } from "../support/gateway.js";
import { present } from "../support/local-chime.js";

const { counted, chime } = await testGateway({ chime: { users: 450, tokenTtlSeconds: 3600 } });
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseDirectory: otherAccountId } = await demoAccounts(chime);
const userIds = (await usersOf(client, accountId)).map(({ UserId }) => UserId);
const { Rooms } = await client.send(new ListRoomsCommand({ AccountId: accountId }));
const [roomId, otherRoomId] = present(Rooms).map(({ RoomId }) => RoomId);

const users =
  "query ($accountId: ID!, $first: Int, $after: String) { account(accountId: $accountId) { users(first: $first, after: $after) { edges { cursor node { userId } } pageInfo { hasNextPage hasPreviousPage } } } }";
const cursors = textsAt((await counted(users, { accountId, first: 450 })).data, "account.users.edges.*.cursor");
const cursorAt = (index: number): string => present(cursors[index]);

const refusal = (path: readonly string[]) => ({
  message: "after is not a cursor of this field with these arguments. Start again without it.",
  path,
  locations: expect.any(Array) as unknown,
  extensions: { code: "BAD_CURSOR" },
});

describe("a cursor", () => {
  test.each([
    ["the first of its page", 0, 1],
    ["in the middle of its page", 100, 1],
    ["the last but one of its page", 198, 2],
    ["the last of its page", 199, 1],
    ["the first of the second page", 200, 1],
    ["the last of the second page", 399, 1],
    ["the first of the last page", 400, 1],
    ["the last but two of the list", 447, 1],
  ])("resumes exactly after an edge that is %s", async (_, index, calls) => {
    const answer = await counted(users, { accountId, first: 2, after: cursorAt(index) });
    expect(textsAt(answer.data, "account.users.edges.*.node.userId")).toEqual(userIds.slice(index + 1, index + 3));
    expect(at(answer.data, "account.users.pageInfo")).toEqual({
      hasNextPage: index + 3 < userIds.length,
      hasPreviousPage: true,
    });
    expect(answer.calls).toEqual({ GetAccount: 1, ListUsers: calls });
  });

  test("of the last edge leads to an empty page", async () => {
    const answer = await counted(users, { accountId, first: 10, after: cursors.at(-1) });
    expect(at(answer.data, "account.users")).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test("is the same for every `first`, and can be used again", async () => {
    const after = cursorAt(250);
    const short = await counted(users, { accountId, first: 3, after });
    const long = await counted(users, { accountId, first: 100, after });
    expect(textsAt(short.data, "account.users.edges.*.node.userId")).toEqual(
      textsAt(long.data, "account.users.edges.*.node.userId").slice(0, 3),
    );
  });

  test("is valid with another `first` and under an alias", async () => {
    const answer = await counted(
      "query ($accountId: ID!, $after: String) { mine: account(accountId: $accountId) { people: users(after: $after, first: 1) { nodes { userId } } } }",
      { accountId, after: cursorAt(7) },
    );
    expect(textsAt(answer.data, "mine.people.nodes.*.userId")).toEqual([userIds[8]]);
  });

  test("is valid if a filter is null, which equals an absent filter", async () => {
    const document =
      "query ($accountId: ID!, $after: String, $userType: UserType) { account(accountId: $accountId) { users(first: 1, after: $after, userType: $userType) { nodes { userId } } } }";
    const answer = await counted(document, { accountId, after: cursorAt(7), userType: null });
    expect(textsAt(answer.data, "account.users.nodes.*.userId")).toEqual([userIds[8]]);
  });

  test("does not reveal its content", () => {
    expect(cursorAt(0)).toMatch(/^[\w-]+$/);
    expect(cursorAt(0)).not.toContain(present(userIds[0]));
  });
});

describe("when rooms are deleted meanwhile, a cursor resumes", () => {
  const document =
    "query ($accountId: ID!, $first: Int, $after: String) { account(accountId: $accountId) { rooms(first: $first, after: $after) { edges { cursor node { roomId } } } } }";
  const first = async () => {
    const { data } = await counted(document, { accountId: otherAccountId, first: 6 });
    return {
      ids: textsAt(data, "account.rooms.edges.*.node.roomId"),
      after: textAt(data, "account.rooms.edges.2.cursor"),
    };
  };
  const next = async (after: string) =>
    textsAt(
      (await counted(document, { accountId: otherAccountId, first: 2, after })).data,
      "account.rooms.edges.*.node.roomId",
    );
  const remove = (RoomId: string | undefined) =>
    client.send(new DeleteRoomCommand({ AccountId: otherAccountId, RoomId }));

  test("after its edge, if the edge has moved up", async () => {
    const { ids, after } = await first();
    await remove(ids[0]);
    expect(await next(after)).toEqual([ids[3], ids[4]]);
  });

  test("at the position of its edge, if the edge is gone", async () => {
    const { ids, after } = await first();
    await remove(ids[2]);
    expect(await next(after)).toEqual([ids[3], ids[4]]);
  });
});

describe("BAD_CURSOR", () => {
  const good = cursorAt(0);
  test.each([
    ["a changed character", `${good.slice(0, 30)}${good[30] === "A" ? "B" : "A"}${good.slice(31)}`],
    ["an end cut off", good.slice(0, -1)],
    ["something added", `${good}A`],
    ["no cursor at all", "not a cursor"],
    ["something else in base64", Buffer.from("{}").toString("base64url")],
  ])("%s, and no list is read", async (_, after) => {
    expect(await counted(users, { accountId, after })).toEqual({
      data: { account: { users: null } },
      errors: [refusal(["account", "users"])],
      calls: { GetAccount: 1 },
    });
  });

  test.each([
    [
      "another parent",
      "query ($other: ID!, $after: String) { account(accountId: $other) { users(after: $after) { nodes { userId } } } }",
      ["account", "users"],
    ],
    [
      "other arguments",
      "query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(after: $after, userType: PRIVATE_USER) { nodes { userId } } } }",
      ["account", "users"],
    ],
    [
      "another field",
      "query ($accountId: ID!, $after: String) { account(accountId: $accountId) { rooms(after: $after) { nodes { roomId } } } }",
      ["account", "rooms"],
    ],
    ["a field of the root", "query ($after: String) { accounts(after: $after) { nodes { name } } }", ["accounts"]],
  ])("the cursor of one list with %s", async (_, document, path) => {
    const answer = await counted(document, { accountId, other: otherAccountId, after: good });
    expect(answer.errors).toEqual([refusal(path)]);
    expect(answer.calls).toEqual(path.length === 1 ? {} : { GetAccount: 1 });
  });

  test("the cursor of one room's memberships in another room", async () => {
    const document =
      "query ($accountId: ID!, $roomId: ID!, $after: String) { room(accountId: $accountId, roomId: $roomId) { memberships(first: 1, after: $after) { pageInfo { endCursor } } } }";
    const first = await counted(document, { accountId, roomId });
    const after = textAt(first.data, "room.memberships.pageInfo.endCursor");
    expect((await counted(document, { accountId, roomId, after })).errors).toBeUndefined();
    expect((await counted(document, { accountId, roomId: otherRoomId, after })).errors).toEqual([
      refusal(["room", "memberships"]),
    ]);
  });

  test("the cursor of the rooms of a user, in the rooms of their account with the same filter: it is another field", async () => {
    const ofUser =
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { rooms(first: 1) { pageInfo { endCursor } } } }";
    const withRooms = await Promise.all(
      userIds
        .slice(0, 10)
        .map(
          async (userId) =>
            (await client.send(new ListRoomsCommand({ AccountId: accountId, MemberId: userId }))).Rooms?.length,
        ),
    );
    const userId = userIds[withRooms.findIndex((count = 0) => count > 1)];
    const after = textAt((await counted(ofUser, { accountId, userId })).data, "user.rooms.pageInfo.endCursor");
    const elsewhere =
      "query ($accountId: ID!, $userId: ID!, $after: String) { account(accountId: $accountId) { rooms(memberId: $userId, after: $after) { nodes { roomId } } } }";
    expect((await counted(elsewhere, { accountId, userId, after })).errors).toEqual([refusal(["account", "rooms"])]);
  });
});

describe("CURSOR_EXPIRED", () => {
  test("is the error of an expired token; cursors of the first page never expire", async () => {
    await chime.advance(3601);
    const onFirst = await counted(users, { accountId, first: 1, after: cursorAt(10) });
    expect(textsAt(onFirst.data, "account.users.edges.*.node.userId")).toEqual([userIds[11]]);

    expect(await counted(users, { accountId, first: 1, after: cursorAt(300) })).toEqual({
      data: { account: { users: null } },
      errors: [
        {
          message: "The cursor's place in the list is no longer known to Chime: start again from the beginning",
          path: ["account", "users"],
          locations: expect.any(Array) as unknown,
          extensions: {
            code: "CURSOR_EXPIRED",
            chime: {
              action: "ListUsers",
              exception: "BadRequestException",
              requestId: expect.stringMatching(/\S/) as unknown,
              httpStatus: 400,
              retryable: false,
            },
          },
        },
      ],
      calls: { GetAccount: 1, ListUsers: 1 },
    });
  });

  test("is not the error without a cursor, because Chime then refuses the input", async () => {
    await chime.faults("BadRequestException:1");
    const answer = await counted("{ accounts { nodes { name } } }");
    await chime.faults("");
    expect(answer).toMatchObject({
      data: { accounts: null },
      errors: [{ extensions: { code: "BAD_USER_INPUT", chime: { exception: "BadRequestException" } } }],
    });
  });

  test("is avoided with totalCount, which reads the whole list anyway", async () => {
    const document =
      "query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(first: 1, after: $after) { totalCount nodes { userId } } } }";
    expect(await counted(document, { accountId, after: cursorAt(300) })).toEqual({
      data: { account: { users: { totalCount: 450, nodes: [{ userId: userIds[301] }] } } },
      calls: { GetAccount: 1, ListUsers: 3 },
    });
  });
});
