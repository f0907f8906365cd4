import { GetUserCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, newNumber, peopleOf } from "../local-chime/support/demo.js";
import { at, testGateway, textAt } from "../support/gateway.js";
import { present } from "../support/local-chime.js";
import { gate } from "../support/proxy.js";
import { globalId } from "./fields/expected.js";

const { counted, chime, proxy } = await testGateway();
const { client } = chime;
const { EnterpriseLWA: accountId, EnterpriseDirectory: otherAccountId } = await demoAccounts(chime);
const [userId = "", secondId = "", thirdId = ""] = await peopleOf(client, accountId);
const user = present((await client.send(new GetUserCommand({ AccountId: accountId, UserId: userId }))).User);
const { Rooms } = await client.send(new ListRoomsCommand({ AccountId: accountId }));
const roomId = present(Rooms?.[0]?.RoomId);

const nodes = (selection: string): string => `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`;

afterEach(() => {
  proxy.meddle = undefined;
});

describe("a global id", () => {
  test.each([
    [
      "by its own field",
      "query ($accountId: ID!, $userId: ID!) { found: user(accountId: $accountId, userId: $userId) { id } }",
    ],
    [
      "as an item of a list",
      "query ($accountId: ID!) { found: account(accountId: $accountId) { users(first: 1, userEmail: EMAIL) { nodes { id } } } }",
    ],
    [
      "as an edge's end",
      "query ($accountId: ID!, $roomId: ID!) { found: room(accountId: $accountId, roomId: $roomId) { memberships { nodes { member { node { ... on User { id } } } } } } }",
    ],
  ])("is the same %s, and leads back", async (_, document) => {
    const answer = await counted(document.replace("EMAIL", JSON.stringify(user.PrimaryEmail)), {
      accountId,
      userId,
      roomId,
    });
    const id = /"id":"([\w-]+)"/.exec(JSON.stringify(answer.data))?.[1];
    const back = await counted(
      "query ($id: ID!) { node(id: $id) { id ... on User { userId account { accountId } } } }",
      { id },
    );
    expect(textAt(back.data, "node.id")).toBe(id);
    expect(textAt(back.data, "node.account.accountId")).toBe(accountId);
    expect(back.calls).toEqual({ GetUser: 1 });
  });

  test("of a phone number is the same for both spellings", async () => {
    const number = await newNumber(chime);
    const ids = [number, number.replace("+", "%2B")].map((form) => globalId("PhoneNumber", form));
    const answer = await counted(nodes("id ... on PhoneNumber { e164PhoneNumber }"), { ids });
    expect(answer).toEqual({
      data: { nodes: [0, 1].map(() => ({ id: ids[1], e164PhoneNumber: number })) },
      calls: { GetPhoneNumber: 1 },
    });
  });
});

describe("nodes", () => {
  test("keeps order and repetitions, and loads each object once", async () => {
    const ids = [secondId, userId, secondId, thirdId, userId].map((id) => globalId("User", accountId, id));
    expect(await counted(nodes("id"), { ids })).toEqual({
      data: { nodes: ids.map((id) => ({ id })) },
      calls: { ListUsers: 1 },
    });
  });

  test("without ids is empty", async () => {
    expect(await counted(nodes("id"), { ids: [] })).toEqual({ data: { nodes: [] }, calls: {} });
  });

  test("loads all ids in parallel", async () => {
    proxy.meddle = gate(4);
    const ids = [
      globalId("Account", accountId),
      globalId("User", accountId, userId),
      globalId("Room", accountId, roomId),
      globalId("User", accountId, secondId),
    ];
    const answer = await counted(nodes("id"), { ids });
    expect(answer).toEqual({
      data: { nodes: ids.map((id) => ({ id })) },
      calls: { GetAccount: 1, GetUser: 2, GetRoom: 1 },
    });
  });

  const good = globalId("User", accountId, userId);
  test.each([
    ["an account that is not there", globalId("Account", "no-such-account"), { GetAccount: 1 }],
    ["a user that is not there", globalId("User", accountId, "no-such-user"), { GetUser: 2 }],
    ["a user of another account", globalId("User", otherAccountId, secondId), { GetUser: 2 }],
    ["a number that is not ours", globalId("PhoneNumber", "%2B12065559999"), { GetPhoneNumber: 1 }],
    ["a number that cannot be one", globalId("PhoneNumber", "%2Bnumber"), { GetPhoneNumber: 1 }],
    [
      "an order that is not there",
      globalId("PhoneNumberOrder", "2f9e3b5c-0000-4000-8000-000000000000"),
      { GetPhoneNumberOrder: 1 },
    ],
    ["an order whose id cannot be one", globalId("PhoneNumberOrder", "x"), {}],
    ["an id that Chime would not take", globalId("Account", " "), {}],
    ["a type that has no nodes", globalId("RoomMembership", accountId, roomId), {}],
    ["a type that is none", globalId("Query"), {}],
    ["a member of every object", globalId("constructor", accountId), {}],
    ["too few ids", globalId("User", accountId), {}],
    ["too many ids", globalId("Account", accountId, userId), {}],
    ["damaged text", good.slice(0, -3), {}],
    ["text that is none of ours", "VXNlcjox", {}],
    ["an id of Chime's own", accountId, {}],
    ["nothing", "", {}],
  ])("is null for %s, without an error, and whole for the rest", async (_, id, calls) => {
    const answer = await counted(nodes("id"), { ids: [good, id, good] });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ nodes: [{ id: good }, null, { id: good }] });
    expect(answer.calls).toEqual({ GetUser: 1, ...calls });
    const { data, errors } = await counted("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
  });

  test("reports an id whose call fails at its own path, and returns the rest", async () => {
    proxy.meddle = ({ path }) =>
      path.endsWith(secondId)
        ? (reply) => ({
            ...reply,
            status: 403,
            headers: { "x-amzn-errortype": "ForbiddenException", "content-type": "application/json" },
            body: '{"Code":"Forbidden","Message":"no"}',
          })
        : undefined;
    const [bad, ...rest] = [secondId, userId, thirdId].map((id) => globalId("User", accountId, id));
    const [second, third] = rest;
    expect(await counted(nodes("id ... on User { personalPin }"), { ids: [second, bad, third] })).toMatchObject({
      data: { nodes: [{ id: second }, null, { id: third }] },
      errors: [{ path: ["nodes", 1], extensions: { code: "UNPROCESSABLE" } }],
      calls: { GetUser: 3 },
    });
  });
});

test("fragments on the Node interface and on types are followed, in the cost, too", async () => {
  const id = globalId("User", accountId, userId);
  const answer = await counted(
    "query ($id: ID!) { node(id: $id) { ... on Node { id } ...Person ... on Bot { botEmail } } } fragment Person on User { ... { personalPin } account { id } }",
    { id },
  );
  expect(answer).toEqual({
    data: { node: { id, personalPin: user.PersonalPIN, account: { id: globalId("Account", accountId) } } },
    calls: { GetUser: 1 },
  });
  expect(at(answer.data, "node.botEmail")).toBeUndefined();
});
