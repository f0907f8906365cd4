import { afterEach, describe, expect, test } from "vitest";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { type Answer, testGateway } from "../support/gateway.js";
import type { Reply } from "../support/proxy.js";

/** Chime, or what stands in its place, answers with something that no client can read. */
const never = { failures: 1e9, openMs: 1, maxOpenMs: 1 };
const { query, counted, chime, proxy } = await testGateway({ gateway: { limiter: { circuit: never } } });
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const [userId = ""] = await peopleOf(chime.client, accountId);
afterEach(() => {
  proxy.meddle = undefined;
});

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };
const reply = (status: number, body: string, headers: Reply["headers"] = json): Reply => ({ status, headers, body });

const page = "<html>secret-host.internal</html>";
const succeeded: readonly [string, Reply][] = [
  ["HTML", reply(200, page, html)],
  ["truncated JSON", reply(200, '{"Account":{"AccountId":"a')],
  ["null", reply(200, "null")],
  ["an object of the wrong shape", reply(200, '{"Account":"x","Accounts":"x","Room":[],"User":7,"Users":{}}')],
  [
    "members of the wrong type",
    reply(
      200,
      '{"Account":{"Name":{}},"Accounts":[{"Name":{}}],"Room":{"Name":{}},"User":{"UserId":{}},"Users":[{"UserId":{}}]}',
    ),
  ],
  ["a null in a list", reply(200, '{"Accounts":[null],"Users":[null]}')],
  ["an empty body", reply(200, "")],
];
const refused: readonly [string, Reply, string][] = [
  ["a page of another server that does not exist", reply(404, page, html), "UPSTREAM_FAILURE"],
  ["404 without a body", reply(404, "", {}), "UPSTREAM_FAILURE"],
  ["405 without a body", reply(405, "", {}), "UPSTREAM_FAILURE"],
  ["401 without a body", reply(401, "", {}), "UPSTREAM_UNAUTHORIZED"],
  ["403 with a page", reply(403, page, html), "UPSTREAM_UNAUTHORIZED"],
];
const failed: readonly [string, Reply | "reset", string][] = [
  ["500 without a body", reply(500, "", {}), "UPSTREAM_FAILURE"],
  ["502 with a page", reply(502, page, html), "UPSTREAM_UNAVAILABLE"],
  ["503 with truncated JSON", reply(503, '{"Code":"Serv'), "UPSTREAM_UNAVAILABLE"],
  ["a redirect to a page", reply(302, "", { location: "http://secret-host.internal/login" }), "UPSTREAM_FAILURE"],
  ["a redirect that keeps the method", reply(307, "", { location: "/elsewhere" }), "UPSTREAM_FAILURE"],
  ["a connection that breaks", "reset", "UPSTREAM_UNAVAILABLE"],
];

/** One field that reads one object, and one that reads a list, with the operation that each calls. */
const reads = [
  ["account", "GetAccount", '{ account(accountId: "a") { name } }'],
  ["accounts", "ListAccounts", "{ accounts { nodes { name } } }"],
] as const;
/** A write that must not be sent twice, and one that may be. */
const writes = [
  ["createRoom", "CreateRoom", 'mutation { createRoom(input: { accountId: "a", name: "x" }) { room { name } } }'],
  [
    "resetPersonalPin",
    "ResetPersonalPIN",
    'mutation { resetPersonalPin(input: { accountId: "a", userId: "u" }) { user { userId } } }',
  ],
  [
    "updateAccount",
    "UpdateAccount",
    'mutation { updateAccount(input: { accountId: "a", name: "x" }) { account { name } } }',
  ],
] as const;

const onlyError = ({ errors = [] }: Answer) => {
  expect(errors).toHaveLength(1);
  return errors[0];
};

/** The error names the operation, and tells nothing of what was received. */
function expectError(answer: Answer, field: string, operation: string, code: string): void {
  expect(onlyError(answer)).toMatchObject({
    message: expect.stringMatching(new RegExp(`^${operation}: \\S`)) as unknown,
    path: [field],
    extensions: { code, chime: { action: operation } },
  });
  expect(JSON.stringify(answer)).not.toMatch(/secret-host|html|Unexpected|undefined/);
}

describe.each(reads)("%s", (field, operation, document) => {
  test.each(succeeded)("is UPSTREAM_FAILURE if Chime answers with %s", async (_, answer) => {
    proxy.meddle = () => answer;
    expectError(await query(document), field, operation, "UPSTREAM_FAILURE");
  });

  test.each([...refused, ...failed])("names its operation if Chime answers with %s", async (_, answer, code) => {
    proxy.meddle = () => answer;
    expectError(await query(document), field, operation, code);
  });
});

describe.each(writes)("%s", (field, operation, document) => {
  test.each(succeeded)("has an unknown outcome if Chime answers with %s", async (_, answer) => {
    proxy.meddle = () => answer;
    expectError(await query(document), field, operation, "OUTCOME_UNKNOWN");
  });

  test.each(refused)(
    "names its operation if Chime answers with %s, because Chime did not act",
    async (_, answer, code) => {
      proxy.meddle = () => answer;
      expectError(await query(document), field, operation, code);
    },
  );
});

describe.each(writes.slice(0, 2))("%s, which must not be sent twice,", (field, operation, document) => {
  test.each(failed)("has an unknown outcome if Chime answers with %s", async (_, answer) => {
    proxy.meddle = () => answer;
    expectError(await query(document), field, operation, "OUTCOME_UNKNOWN");
  });
});

test("a response of the wrong shape names the member that differs, and the read is not repeated", async () => {
  let calls = 0;
  proxy.meddle = () => {
    calls++;
    return reply(200, '{"Accounts":[{"AccountId":"a","Name":"A"},{"AccountId":5}]}');
  };
  expect(onlyError(await query("{ accounts { nodes { name } } }"))).toMatchObject({
    message: "ListAccounts: Chime's response is not of the documented shape (Accounts.AccountId)",
    extensions: { chime: { exception: "MalformedResponse", httpStatus: 200, retryable: false } },
  });
  expect(calls).toBe(1);
});

test("a response that cannot be read is requested again, and a page of another server is not", async () => {
  const replies = [reply(200, '{"Acc'), undefined];
  proxy.meddle = () => replies.shift();
  expect(await counted("{ phoneNumberSettings { callingName } }")).toEqual({
    data: { phoneNumberSettings: { callingName: "Example Corp" } },
    calls: { GetPhoneNumberSettings: 1 },
  });
  let calls = 0;
  proxy.meddle = () => {
    calls++;
    return reply(404, page, html);
  };
  expect(onlyError(await query("{ phoneNumberSettings { callingName } }"))?.message).toBe(
    "GetPhoneNumberSettings: The response is not one of Chime",
  );
  expect(calls).toBe(1);
});

test("an item of a batch whose response cannot be read has an unknown outcome of its own", async () => {
  proxy.meddle = () => reply(201, page, html);
  const answer = await query(
    "mutation ($input: InviteUsersInput!) { inviteUsers(input: $input) { inviteErrors { emailAddress errorCode } } }",
    { input: { accountId, userEmailList: ["a@example.com", "b@example.com"] } },
  );
  expect(answer).toEqual({
    data: {
      inviteUsers: {
        inviteErrors: ["a@example.com", "b@example.com"].map((emailAddress) => ({
          emailAddress,
          errorCode: "OUTCOME_UNKNOWN",
        })),
      },
    },
  });
});

test("what is absent or null in a response is a value that Chime does not have", async () => {
  proxy.meddle = () => reply(200, `{"User":{"UserId":"${userId}","AccountId":"${accountId}","DisplayName":null}}`);
  expect(
    await query(
      "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { userId displayName } }",
      {
        accountId,
        userId,
      },
    ),
  ).toEqual({ data: { user: { userId, displayName: null } } });
});
