import { ListRoomsCommand } from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { at, codesOf, testGateway, textsAt } from "../support/gateway.js";
import { present } from "../support/local-chime.js";
import type { Reply } from "../support/proxy.js";

/** A failing part is null and told of at its place; the rest of the answer is whole. */
const { counted, query, chime, proxy, url } = await testGateway();
const { client } = chime;
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const [userId = "", otherId = ""] = await peopleOf(client, accountId);
const roomId = present((await client.send(new ListRoomsCommand({ AccountId: accountId }))).Rooms?.[0]?.RoomId);

afterEach(() => {
  proxy.meddle = undefined;
});

const requestId = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;
const locations = expect.any(Array) as unknown;

/** Answers in place of Chime wherever the path matches. */
const answer = (path: RegExp, change: (reply: Reply) => Partial<Reply>): void => {
  proxy.meddle = (passage) => (path.test(passage.path) ? (reply) => ({ ...reply, ...change(reply) }) : undefined);
};

/** Answers with this body where the path matches, changed from Chime's own. */
const change = (path: RegExp, change: (body: Record<string, unknown>) => unknown): void =>
  answer(path, ({ body }) => ({ body: JSON.stringify(change(JSON.parse(body) as Record<string, unknown>)) }));

describe("NOT_FOUND", () => {
  test.each([
    ["account", `account(accountId: "nope") { name }`, "GetAccount"],
    ["user", `user(accountId: "ACCOUNT", userId: "nope") { displayName }`, "GetUser"],
    ["bot", `bot(accountId: "ACCOUNT", botId: "nope") { displayName }`, "GetBot"],
    ["room", `room(accountId: "ACCOUNT", roomId: "nope") { name }`, "GetRoom"],
    ["phoneNumber", `phoneNumber(phoneNumberId: "+12065559999") { status }`, "GetPhoneNumber"],
    [
      "phoneNumberOrder",
      `phoneNumberOrder(phoneNumberOrderId: "2f9e3b5c-0000-4000-8000-000000000000") { status }`,
      "GetPhoneNumberOrder",
    ],
  ])("%s is null, with everything that Chime said", async (field, selection, operation) => {
    expect(await counted(`{ ${selection.replace("ACCOUNT", accountId)} phoneNumberSettings { callingName } }`)).toEqual(
      {
        data: { [field]: null, phoneNumberSettings: { callingName: "Example Corp" } },
        errors: [
          {
            message: expect.stringMatching(new RegExp(`^${operation}: .+ does not exist$`)) as unknown,
            path: [field],
            locations,
            extensions: {
              code: "NOT_FOUND",
              chime: {
                action: operation,
                exception: "NotFoundException",
                requestId,
                httpStatus: 404,
                retryable: false,
              },
            },
          },
        ],
        calls: { [operation]: 1, GetPhoneNumberSettings: 1 },
      },
    );
  });

  test("below an account leaves the rest of the account intact", async () => {
    const document =
      'query ($accountId: ID!) { account(accountId: $accountId) { name user(userId: "nope") { displayName } bot(botId: "nope") { botEmail } room(roomId: "nope") { name } userByEmail(email: "nobody@example.com") { userId } } }';
    const answered = await counted(document, { accountId });
    expect(answered.data).toEqual({
      account: { name: "Example Corp", user: null, bot: null, room: null, userByEmail: null },
    });
    expect(codesOf(answered)).toEqual({
      "account.user": "NOT_FOUND",
      "account.bot": "NOT_FOUND",
      "account.room": "NOT_FOUND",
      "account.userByEmail": "NOT_FOUND",
    });
    expect(answered.calls).toEqual({ GetAccount: 1, GetUser: 1, GetBot: 1, GetRoom: 1, ListUsers: 1 });
  });

  test("is the error of an unknown e-mail address", async () => {
    expect(await counted('{ userByEmail(email: "nobody@example.com") { userId } }')).toEqual({
      data: { userByEmail: null },
      errors: [
        {
          message: "No account has a user with this e-mail address",
          path: ["userByEmail"],
          locations,
          extensions: { code: "NOT_FOUND" },
        },
      ],
      calls: { ListAccounts: 1 },
    });
  });

  test("is the error of lists below an unknown object", async () => {
    const answered = await counted(
      'query ($accountId: ID!) { user(accountId: $accountId, userId: "nope") { id rooms { nodes { name } } } }',
      { accountId },
    );
    expect(answered.data).toEqual({ user: null });
    expect(codesOf(answered)).toEqual({ user: "NOT_FOUND" });
  });
});

describe("a failure", () => {
  const refuse = (path: RegExp): void =>
    answer(path, () => ({
      status: 403,
      headers: { "content-type": "application/json", "x-amzn-errortype": "ForbiddenException" },
      body: '{"Code":"Forbidden","Message":"Not for you"}',
    }));

  test("of one field leaves its siblings and its parent intact", async () => {
    refuse(/\/settings$/);
    const answered = await counted(
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { displayName settings { telephony { sms } } account { name settings { enableDialOut } } } }",
      { accountId, userId },
    );
    expect(answered.data).toEqual({
      user: {
        displayName: expect.stringMatching(/\S/) as unknown,
        settings: null,
        account: { name: "Example Corp", settings: null },
      },
    });
    expect(codesOf(answered)).toEqual({ "user.settings": "UNPROCESSABLE", "user.account.settings": "UNPROCESSABLE" });
  });

  test("of one item of a list leaves the other items intact", async () => {
    refuse(new RegExp(`/users/${otherId}$`));
    const answered = await counted(
      "query ($accountId: ID!) { account(accountId: $accountId) { users(first: 5) { nodes { userId personalPin } } } }",
      { accountId },
    );
    const userIds = textsAt(answered.data, "account.users.nodes.*.userId");
    const index = userIds.indexOf(otherId);
    expect(codesOf(answered)).toEqual({ [`account.users.nodes.${index}.personalPin`]: "UNPROCESSABLE" });
    expect(at(answered.data, "account.users.nodes.*.personalPin")).toEqual(
      userIds.map((_, i) => (i === index ? null : (expect.stringMatching(/^\d{10}$/) as unknown))),
    );
  });

  test("of one page affects only the list", async () => {
    refuse(/\/users\?.*next-token=/);
    const answered = await counted(
      "query ($accountId: ID!) { account(accountId: $accountId) { name users(first: 250) { nodes { userId } } rooms(first: 1) { nodes { name } } } }",
      { accountId },
    );
    expect(answered.data).toEqual({
      account: { name: "Example Corp", users: null, rooms: { nodes: [{ name: "Announcements 1" }] } },
    });
    expect(codesOf(answered)).toEqual({ "account.users": "UNPROCESSABLE" });
  });

  test("of the count leaves the edges after a cursor", async () => {
    const document =
      "query ($accountId: ID!, $after: String) { account(accountId: $accountId) { users(first: 2, after: $after) { totalCount nodes { userId } pageInfo { endCursor } } } }";
    const first = await counted(document, { accountId });
    refuse(/\/users\?.*next-token=/);
    const answered = await counted(document, { accountId, after: at(first.data, "account.users.pageInfo.endCursor") });
    expect(at(answered.data, "account.users.totalCount")).toBeNull();
    expect(textsAt(answered.data, "account.users.nodes.*.userId")).toHaveLength(2);
    expect(codesOf(answered)).toEqual({ "account.users.totalCount": "UNPROCESSABLE" });
  });

  test("of the count leaves the edges", async () => {
    refuse(/\/users\?.*next-token=/);
    const answered = await counted(
      "query ($accountId: ID!) { account(accountId: $accountId) { users(first: 2) { totalCount nodes { userId } } } }",
      { accountId },
    );
    expect(at(answered.data, "account.users.totalCount")).toBeNull();
    expect(textsAt(answered.data, "account.users.nodes.*.userId")).toHaveLength(2);
    expect(codesOf(answered)).toEqual({ "account.users.totalCount": "UNPROCESSABLE" });
  });
});

describe("an invalid response", () => {
  const roomName =
    "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { name } phoneNumberSettings { callingName } }";
  const rest = { phoneNumberSettings: { callingName: "Example Corp" } };

  test.each([
    ["that is not JSON", { body: "<html>busy</html>" }, "UPSTREAM_FAILURE"],
    ["that is cut off", { body: '{"Room":{"Name":"Ann' }, "UPSTREAM_FAILURE"],
    [
      "a failure that is a page of HTML",
      { status: 500, headers: { "content-type": "text/html" }, body: "<html>oops</html>" },
      "UPSTREAM_FAILURE",
    ],
    [
      "a gateway's refusal that is a page of HTML",
      { status: 502, headers: { "content-type": "text/html" }, body: "<html>oops</html>" },
      "UPSTREAM_UNAVAILABLE",
    ],
  ])("%s fails its own field, without its text", async (_, reply, code) => {
    answer(/\/rooms\//, () => reply);
    const answered = await query(roomName, { accountId, roomId });
    expect(answered.data).toEqual({ room: null, ...rest });
    expect(codesOf(answered)).toEqual({ room: code });
    expect(answered.errors).toMatchObject([
      {
        extensions: {
          chime: { action: "GetRoom", httpStatus: "status" in reply ? reply.status : 200, retryable: true },
        },
      },
    ]);
    expect(JSON.stringify(answered.errors)).not.toMatch(/html>|Ann|busy|oops/);
  });

  test("without the requested object is an error", async () => {
    change(/\/rooms\//, () => ({}));
    const answered = await query(roomName, { accountId, roomId });
    expect(answered.data).toEqual({ room: null, ...rest });
    expect(answered.errors).toMatchObject([
      { extensions: { code: "UPSTREAM_FAILURE", chime: { action: "GetRoom", exception: "MalformedAnswer" } } },
    ]);
  });

  test("a list whose tokens repeat ends with an error", async () => {
    const page = { Accounts: [{ AccountId: "a", AwsAccountId: "111122223333", Name: "A" }], NextToken: "again" };
    answer(/\/accounts\?/, () => ({ status: 200, body: JSON.stringify(page) }));
    expect(await query("{ accounts(first: 1000) { nodes { name } } }")).toEqual({
      data: { accounts: null },
      errors: [
        {
          message: "Chime returned the same page token twice, so the list would never end.",
          path: ["accounts"],
          locations,
          extensions: { code: "UPSTREAM_FAILURE" },
        },
      ],
    });
    expect(codesOf(await query("{ accounts { totalCount } }"))).toEqual({ "accounts.totalCount": "UPSTREAM_FAILURE" });
  });

  test("an unknown exception is mapped by its status", async () => {
    answer(/\/rooms\//, () => ({
      status: 418,
      headers: { "content-type": "application/json", "x-amzn-errortype": "TeapotException" },
      body: '{"Code":"Teapot","Message":"short and stout"}',
    }));
    expect((await query(roomName, { accountId, roomId })).errors).toMatchObject([
      {
        path: ["room"],
        extensions: { code: "BAD_USER_INPUT", chime: { exception: "TeapotException", httpStatus: 418 } },
      },
    ]);
  });

  test("unknown members are ignored, and null members are absent", async () => {
    change(/\/rooms\//, ({ Room }) => ({ Room: { ...(Room as object), Owner: "new", CreatedBy: null }, Trace: 1 }));
    const answered = await query(
      "query ($accountId: ID!, $roomId: ID!) { room(accountId: $accountId, roomId: $roomId) { name createdBy } }",
      { accountId, roomId },
    );
    expect(answered).toEqual({ data: { room: { name: "Announcements 1", createdBy: null } } });
  });

  test.each(["", null])("a token that is %j ends the list", async (NextToken) => {
    change(/\/accounts\?/, (body) => ({ ...body, NextToken }));
    expect(await counted("{ accounts { pageInfo { hasNextPage } totalCount } }")).toEqual({
      data: { accounts: { pageInfo: { hasNextPage: false }, totalCount: 4 } },
      calls: { ListAccounts: 1 },
    });
  });

  test("an account without a required member is masked, and its siblings are intact", async () => {
    change(new RegExp(`/accounts/${accountId}$`), ({ Account }) => ({
      Account: { ...(Account as object), Name: null },
    }));
    const answered = await query(
      "query ($accountId: ID!) { account(accountId: $accountId) { name } phoneNumberSettings { callingName } }",
      { accountId },
    );
    expect(answered.data).toEqual({ account: null, ...rest });
    expect(answered.errors).toEqual([
      {
        message: "Internal server error",
        path: ["account", "name"],
        locations,
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
  });
});

test("enum values that the schema does not know are null, and are counted", async () => {
  change(/\/users\?/, ({ Users }) => ({
    Users: (Users as object[]).map((user) => ({ ...user, UserType: "Robot", LicenseType: "ProMax" })),
  }));
  const answered = await query(
    "query ($accountId: ID!) { account(accountId: $accountId) { users(first: 2) { nodes { userType licenseType userRegistrationStatus } } } }",
    { accountId },
  );
  expect(answered).toEqual({
    data: {
      account: {
        users: {
          nodes: [0, 1].map(() => ({ userType: null, licenseType: null, userRegistrationStatus: "REGISTERED" })),
        },
      },
    },
  });

  change(new RegExp(`/accounts/${accountId}$`), ({ Account }) => ({
    Account: { ...(Account as object), SupportedLicenses: ["Basic", "ProMax", "Pro"], AccountType: "Guild" },
  }));
  const account = await query(
    "query ($accountId: ID!) { account(accountId: $accountId) { accountType supportedLicenses rooms(first: 1) { nodes { name } } } }",
    { accountId },
  );
  expect(account).toEqual({
    data: {
      account: {
        accountType: null,
        supportedLicenses: ["BASIC", "PRO"],
        rooms: { nodes: [{ name: "Announcements 1" }] },
      },
    },
  });

  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('chime_unknown_enum_values_total{type="User"} 4');
  expect(metrics).toContain('chime_unknown_enum_values_total{type="Account"} 2');
  expect(metrics).not.toMatch(/Robot|ProMax|Guild/);
});
