import { describe, expect, test } from "vitest";
import { createPersistedDocuments } from "../../src/gateway/admission/persisted-documents.js";
import { createRedact } from "../../src/logging/redact.js";
import { demoAccounts, newRoom, newUser, peopleOf, unique } from "../local-chime/support/demo.js";
import { listen, post, testGateway, textAt } from "../support/gateway.js";
import { sendRaw } from "../support/raw-http.js";
import { capturedLog } from "../support/captured-log.js";

/** The lines that requests and mutations leave in the log. */
const log = capturedLog();
const logHashKey = "a key of sixteen letters";
const { url, chime, proxy, query } = await testGateway({
  gateway: { logStream: log.stream, logLevel: "info", logHashKey },
});
const { Team, EnterpriseLWA } = await demoAccounts(chime);
const redact = createRedact(logHashKey);
const someUuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;

/** The last line of a kind, without what differs each time. */
function lastLine(message: string): Record<string, unknown> {
  const { time: _, pid: __, hostname: ___, reqId: ____, msg: _____, ...line } = log.last(message) ?? {};
  return line;
}

describe("a request", () => {
  test("leaves one line: caller, operation, duration, cost", async () => {
    const before = log.saying("request").length;
    await query("query Who($id: ID!) { account(accountId: $id) { name users(first: 1) { nodes { displayName } } } }", {
      id: EnterpriseLWA,
    });
    expect(log.saying("request")).toHaveLength(before + 1);
    expect(lastLine("request")).toEqual({
      level: 30,
      operation: "Who",
      type: "query",
      caller: "loopback",
      ms: expect.any(Number) as unknown,
      status: 200,
      calls: 2,
      retries: 0,
      throttled: 0,
    });
  });

  test("that fails in part has the errors' codes, each once", async () => {
    await query(
      '{ a: account(accountId: "not-there") { name } b: account(accountId: "nor-this") { name } c: accounts(first: 0) { totalCount } }',
    );
    expect(lastLine("request")).toMatchObject({
      type: "query",
      status: 200,
      calls: 2,
      errors: ["BAD_USER_INPUT", "NOT_FOUND"],
    });
    expect(lastLine("request")).not.toHaveProperty("operation");
  });

  test.each<[string, object | string, number, string]>([
    ["that is no GraphQL", { query: "{" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["that does not fit the schema", { query: "query Wrong { nothing }" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    ["that is too large", { query: `{ ${"a { ".repeat(200)}` }, 400, "QUERY_TOO_EXPENSIVE"],
    ["that is a list", [], 400, "BAD_REQUEST"],
    [
      "whose variables do not fit",
      { query: "query ($n: Int) { accounts(first: $n) { totalCount } }", variables: { n: "x" } },
      400,
      "BAD_USER_INPUT",
    ],
  ])("%s leaves its line too", async (_, body, status, code) => {
    await post(url, body);
    expect(lastLine("request")).toMatchObject({ status, errors: [code] });
  });

  test("from another site's page leaves a line, too", async () => {
    const head = `GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nConnection: close\r\n`;
    await sendRaw(url, `${head}Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n`);
    expect(lastLine("request")).toMatchObject({ status: 403 });
  });

  test("for a persisted document has the document's name", async () => {
    const own = capturedLog();
    const address = await listen({
      endpoint: chime.url,
      logStream: own.stream,
      logLevel: "info",
      documents: createPersistedDocuments(new Map([["1", "query Known { __typename }"]]), "only"),
    });
    await post(address, { id: "1" });
    expect(own.last("request")).toMatchObject({ operation: "Known", status: 200 });
  });

  test("has the name of its operation only if the document has it and it is short", async () => {
    await post(url, { query: "query A { __typename }", operationName: "Jane" });
    expect(lastLine("request")).not.toHaveProperty("operation");
    await query(`query ${"a".repeat(101)} { __typename }`);
    expect(lastLine("request")).not.toHaveProperty("operation");
    await query(`query ${"a".repeat(100)} { __typename }`);
    expect(lastLine("request")).toHaveProperty("operation", "a".repeat(100));
  });

  test("has the same id on its line as its mutations", async () => {
    await query('mutation { createAccount(input: { name: "Some account" }) { account { accountId } } }');
    expect(log.last("mutation")?.reqId).toBe(log.last("request")?.reqId);
    expect(log.last("mutation")?.reqId).toEqual(expect.any(String));
  });
});

describe("a mutation", () => {
  const mutate = (name: string, input: object, selection = "__typename") =>
    query(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`,
      { input },
    );

  test("leaves a line: caller, operation, ids, Chime's request id", async () => {
    const { UserId } = await newUser(chime.client, EnterpriseLWA);
    await mutate("logoutUser", { accountId: EnterpriseLWA, userId: UserId });
    expect(lastLine("mutation")).toEqual({
      level: 30,
      audit: true,
      caller: "loopback",
      operation: "LogoutUser",
      ids: { accountId: EnterpriseLWA, userId: UserId },
      outcome: "ok",
      requestIds: [someUuid],
    });
  });

  test("that creates an object has its id as well; addresses and numbers are hashed", async () => {
    const email = "Jane.Doe@example.com";
    const { data } = await mutate(
      "createUser",
      { accountId: EnterpriseLWA, email, username: "jane", userType: "SHARED_DEVICE" },
      "user { userId }",
    );
    expect(lastLine("mutation")).toMatchObject({
      operation: "CreateUser",
      ids: { accountId: EnterpriseLWA, email: redact(email), userId: textAt(data, "createUser.user.userId") },
      outcome: "ok",
    });
  });

  test("of many items has their number, some of their ids, and how many succeeded", async () => {
    const people = (await peopleOf(chime.client, EnterpriseLWA)).slice(0, 30);
    const missing = "00000000-0000-4000-8000-000000000000";
    await mutate("batchUnsuspendUser", { accountId: EnterpriseLWA, userIdList: [missing, ...people] });
    expect(lastLine("mutation")).toEqual({
      level: 30,
      audit: true,
      caller: "loopback",
      operation: "BatchUnsuspendUser",
      ids: { accountId: EnterpriseLWA },
      items: 31,
      itemIds: [missing, ...people.slice(0, 19)],
      outcome: "partial",
      done: 30,
      failed: 1,
      failures: { NotFound: 1 },
      requestIds: [someUuid],
    });
  });

  test("of many items in several calls has all of Chime's request ids", async () => {
    const people = (await peopleOf(chime.client, EnterpriseLWA)).slice(0, 120);
    await mutate("batchUnsuspendUser", { accountId: EnterpriseLWA, userIdList: people });
    expect(lastLine("mutation")).toMatchObject({
      outcome: "ok",
      done: 120,
      failed: 0,
      requestIds: [someUuid, someUuid, someUuid],
    });
  });

  test("of addresses or numbers has their hashes", async () => {
    await mutate("inviteUsers", { accountId: Team, userEmailList: ["one@example.com", "two@example.com"] });
    expect(lastLine("mutation")).toMatchObject({
      items: 2,
      itemIds: [redact("one@example.com"), redact("two@example.com")],
    });
    await mutate("createPhoneNumberOrder", { productType: "BUSINESS_CALLING", e164PhoneNumbers: ["+12065559999"] });
    expect(lastLine("mutation")).toMatchObject({
      operation: "CreatePhoneNumberOrder",
      items: 1,
      itemIds: [redact("+12065559999")],
    });
    await mutate("deletePhoneNumber", { phoneNumberId: "+12065558888" });
    expect(lastLine("mutation")).toMatchObject({
      ids: { phoneNumberId: redact("%2B12065558888") },
      outcome: "NOT_FOUND",
    });
  });

  test("that Chime refuses has the code, the exception and Chime's request id", async () => {
    await mutate("logoutUser", { accountId: EnterpriseLWA, userId: "not-there" });
    expect(lastLine("mutation")).toEqual({
      level: 30,
      audit: true,
      caller: "loopback",
      operation: "LogoutUser",
      ids: { accountId: EnterpriseLWA, userId: redact("not-there") },
      outcome: "NOT_FOUND",
      exception: "NotFoundException",
      requestIds: [someUuid],
    });
  });

  test("with an unknown outcome says so", async () => {
    proxy.meddle = () => "lost";
    await mutate("createAccount", { name: unique("Account") });
    proxy.meddle = undefined;
    expect(lastLine("mutation")).toMatchObject({ operation: "CreateAccount", ids: {}, outcome: "OUTCOME_UNKNOWN" });
  });

  test("that is replayed says so", async () => {
    const input = { name: "Some account", idempotencyKey: unique("key") };
    await mutate("createAccount", input);
    const { ids } = lastLine("mutation");
    expect(lastLine("mutation")).not.toHaveProperty("replayed");
    await mutate("createAccount", input);
    expect(ids).toEqual({ accountId: someUuid });
    expect(lastLine("mutation")).toMatchObject({ operation: "CreateAccount", ids, outcome: "ok", replayed: true });
  });

  test.each<[string, string, object, string]>([
    [
      "with input that breaks a rule",
      "mutation ($i: CreateRoomInput!) { createRoom(input: $i) { __typename } }",
      { i: { accountId: " ", name: "x" } },
      "BAD_USER_INPUT",
    ],
    [
      "with a variable that does not fit",
      "mutation ($i: CreateRoomInput!) { createRoom(input: $i) { __typename } }",
      { i: { accountId: EnterpriseLWA } },
      "BAD_USER_INPUT",
    ],
    [
      "in a document that does not fit the schema",
      "mutation ($i: CreateRoomInput!) { createRoom(input: $i) { nothing } }",
      { i: { accountId: EnterpriseLWA, name: "x" } },
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "in a fragment of a document that does not fit the schema",
      `mutation { ...f ... { ...f } } fragment f on Mutation { x: createRoom(input: { accountId: "${EnterpriseLWA}", name: "x" }) { nothing } }`,
      {},
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("%s leaves a line, though it never ran", async (_, document, variables, code) => {
    const before = log.saying("mutation").length;
    await chime.resetCalls();
    await query(document, { ...variables });
    expect(await chime.calls()).toEqual({});
    expect(log.saying("mutation")).toHaveLength(before + 1);
    expect(lastLine("mutation")).toMatchObject({
      audit: true,
      operation: "CreateRoom",
      caller: "loopback",
      outcome: code,
    });
  });

  test("leaves one line each, if there are several", async () => {
    const roomId = await newRoom(chime.client, EnterpriseLWA);
    const before = log.saying("mutation").length;
    await query(
      `mutation { a: deleteRoom(input: { accountId: "${EnterpriseLWA}", roomId: "${roomId}" }) { __typename } b: deleteRoom(input: { accountId: "${EnterpriseLWA}", roomId: "${roomId}" }) { __typename } c: deleteRoom(input: { accountId: "", roomId: "" }) { __typename } }`,
    );
    expect(
      log
        .saying("mutation")
        .slice(before)
        .map(({ outcome }) => outcome),
    ).toEqual(["ok", "NOT_FOUND", "BAD_USER_INPUT"]);
  });

  test("leaves none if it is a query or is not executed", async () => {
    const before = log.saying("mutation").length;
    await query("{ accounts { nothing } }");
    await query('mutation { createAccount(input: { name: "x" }) @skip(if: true) { __typename } }');
    expect(log.saying("mutation")).toHaveLength(before);
  });
});
