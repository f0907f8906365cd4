import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { demoAccounts, peopleOf, usersOf } from "../local-chime/support/demo.js";
import { at, codesOf, listen, post, testGateway } from "../support/gateway.js";
import { localChime } from "../support/local-chime.js";
import { globalId } from "../graph/fields/expected.js";

/** Chime that does not answer, is not there, or does not want us; and clients that do not wait. */
const { counted, chime, proxy } = await testGateway({ gateway: { requestTimeoutMs: 1000 } });
const { client } = chime;
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const [userId = ""] = await peopleOf(client, accountId);

afterEach(() => {
  proxy.meddle = undefined;
});

describe("when the deadline passes", () => {
  test("the waiting fields fail with UPSTREAM_TIMEOUT, and the rest is answered", async () => {
    proxy.meddle = ({ path }) => (path.endsWith("/settings") ? "hang" : undefined);
    const { hanging } = proxy;
    const answer = await counted(
      "query ($accountId: ID!, $userId: ID!) { account(accountId: $accountId) { name settings { enableDialOut } } user(accountId: $accountId, userId: $userId) { userId settings { telephony { sms } } } phoneNumberSettings { callingName } }",
      { accountId, userId },
    );
    expect(answer.data).toEqual({
      account: { name: "Example Corp", settings: null },
      user: { userId, settings: null },
      phoneNumberSettings: { callingName: "Example Corp" },
    });
    expect(codesOf(answer)).toEqual({ "account.settings": "UPSTREAM_TIMEOUT", "user.settings": "UPSTREAM_TIMEOUT" });
    expect(answer.errors).toContainEqual(
      expect.objectContaining({
        extensions: {
          code: "UPSTREAM_TIMEOUT",
          chime: expect.objectContaining({ action: "GetUserSettings", retryable: true }) as unknown,
        },
      }),
    );
    expect(answer.calls).toEqual({ GetAccount: 1, GetUser: 1, GetPhoneNumberSettings: 1 });
    expect(proxy.hanging - hanging).toBe(2);
    await vi.waitFor(() => expect(proxy.givenUp).toBe(proxy.hanging));
  });

  test("no call is made after the request's end", async () => {
    proxy.meddle = ({ path }) => (path.includes("/users/") ? "hang" : undefined);
    const { hanging } = proxy;
    const users = await usersOf(client, accountId);
    const ids = users.slice(0, 120).map(({ UserId = "" }) => globalId("User", accountId, UserId));
    const answer = await counted("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { personalPin } } }", { ids });
    expect(answer.data).toEqual({ nodes: ids.map(() => null) });
    expect(Object.values(codesOf(answer))).toEqual(ids.map(() => "UPSTREAM_TIMEOUT"));
    // The others were waiting for one of the fifty places.
    expect(proxy.hanging - hanging).toBe(50);
    await vi.waitFor(() => expect(proxy.givenUp).toBe(proxy.hanging));
  });
});

test("when a client leaves, its reads are aborted and its waiting calls are never sent", async () => {
  const patient = await testGateway();
  const { EnterpriseLWA: id } = await demoAccounts(patient.chime);
  const users = await usersOf(patient.chime.client, id);
  const ids = users.slice(0, 120).map(({ UserId = "" }) => globalId("User", id, UserId));
  patient.proxy.meddle = ({ path }) => (path.includes("/users/") ? "hang" : undefined);

  const leaving = new AbortController();
  const left = expect(
    post(
      patient.url,
      { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { personalPin } } }", variables: { ids } },
      {},
      leaving.signal,
    ),
  ).rejects.toThrow();
  await vi.waitFor(() => expect(patient.proxy.hanging).toBe(50));
  leaving.abort();
  await left;
  await vi.waitFor(() => expect(patient.proxy.givenUp).toBe(50));

  // Calls are made in the order in which they were wanted: this one came after all of theirs.
  expect(await patient.counted("query ($id: ID!) { account(accountId: $id) { name } }", { id })).toEqual({
    data: { account: { name: "Example Corp" } },
    calls: { GetAccount: 1 },
  });
  expect(patient.proxy.hanging).toBe(50);
  expect(await (await fetch(`${patient.url}/metrics`)).text()).toContain(
    'chime_calls_total{operation="GetUser",api="chime",outcome="abandoned"} 50',
  );
});

describe("when Chime cannot be reached", () => {
  test("the error is UPSTREAM_UNAVAILABLE and names no host", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const lonely = await listen({ endpoint: `http://127.0.0.1:${port}` });
    const response = await post(lonely, { query: "{ accounts { nodes { name } } }" });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({
      data: { accounts: null },
      errors: [
        {
          message: "ListAccounts: Chime cannot be reached or is not available",
          path: ["accounts"],
          locations: expect.any(Array) as unknown,
          extensions: {
            code: "UPSTREAM_UNAVAILABLE",
            chime: { action: "ListAccounts", exception: "ECONNREFUSED", retryable: true },
          },
        },
      ],
    });
    expect(text).not.toMatch(new RegExp(`127\\.0\\.0\\.1|${port}|localhost`));
  });

  test("the gateway stays alive and ready", async () => {
    const lonely = await listen({ endpoint: "http://127.0.0.1:9" });
    expect((await fetch(`${lonely}/healthz`)).status).toBe(200);
    expect((await fetch(`${lonely}/readyz`)).status).toBe(200);
  });
});

describe("when Chime verifies signatures", async () => {
  const strict = await localChime({ credentials: "AKIDLOCAL:right-secret" });
  const document = "{ accounts { nodes { name } } phoneNumberSettings { callingName } }";
  const ask = async (secretAccessKey: string, accessKeyId = "AKIDLOCAL"): Promise<unknown> => {
    await strict.resetCalls();
    const gateway = await listen({ endpoint: strict.url, credentials: { accessKeyId, secretAccessKey } });
    return (await post(gateway, { query: document })).json();
  };

  test("valid credentials are accepted", async () => {
    expect(at(await ask("right-secret"), "data.phoneNumberSettings.callingName")).toBe("Example Corp");
    expect(await strict.calls()).toEqual({ ListAccounts: 1, GetPhoneNumberSettings: 1 });
  });

  test.each([
    ["a wrong secret", "wrong-secret", "AKIDLOCAL"],
    ["an unknown key", "right-secret", "AKIDOTHER"],
  ])("refuses %s: UPSTREAM_UNAUTHORIZED, told without what was sent, and not repeated", async (_, secret, key) => {
    const answer = await ask(secret, key);
    expect(answer).toMatchObject({
      data: { accounts: null, phoneNumberSettings: null },
      errors: ["ListAccounts", "GetPhoneNumberSettings"].map((operation) => ({
        message: `${operation}: Chime refused the gateway's credentials`,
        extensions: { code: "UPSTREAM_UNAUTHORIZED", chime: { action: operation, httpStatus: 403, retryable: false } },
      })),
    });
    expect(JSON.stringify(answer)).not.toMatch(/AKID|secret|Signature=/);
    expect(await strict.calls()).toEqual({});
  });
});
