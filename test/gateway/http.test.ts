import Fastify from "fastify";
import { Registry } from "prom-client";
import { describe, expect, test } from "vitest";
import { createAuthenticate } from "../../src/auth/authenticator.js";
import { health } from "../../src/gateway/health.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { listen, post, testGateway, textsAt } from "../support/gateway.js";

const { url, chime, query } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const greeting = "{ phoneNumberSettings { callingName } }";
const greeted = { data: { phoneNumberSettings: { callingName: "Example Corp" } } };

describe("POST /graphql", () => {
  test("accepts a query, its variables and the operation's name", async () => {
    const document = "query A { globalSettings { __typename } } query B($id: ID!) { account(accountId: $id) { name } }";
    const response = await post(url, { query: document, operationName: "B", variables: { id: accountId } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ data: { account: { name: "Example Corp" } } });
  });

  test("answers in the requested media type", async () => {
    const response = await post(url, { query: greeting }, { accept: "application/graphql-response+json" });
    expect(response.headers.get("content-type")).toMatch(/^application\/graphql-response\+json/);
    expect(await response.json()).toEqual(greeted);
  });

  test.each([
    ["that is not JSON", "{", 400],
    ["without a query", { variables: {} }, 400],
    ["whose query is no GraphQL", { query: "{ accounts {" }, 400],
    ["whose query does not fit the schema", { query: "{ acounts { nodes { name } } }" }, 400],
    ["whose variables are no object", { query: greeting, variables: "x" }, 400],
  ])("refuses a body %s", async (_, body, status) => {
    const response = await post(url, body);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/ at .*\.[jt]s/);
  });

  test("accepts bodies of up to 4 MiB", async () => {
    const limit = 4 * 1024 * 1024;
    const body = (size: number): string => {
      const empty = JSON.stringify({ query: greeting, extensions: { padding: "" } });
      return empty.replace('"padding":""', `"padding":"${"x".repeat(size - empty.length)}"`);
    };
    expect(await (await post(url, body(limit))).json()).toEqual(greeted);
    expect((await post(url, body(limit + 1))).status).toBe(413);
    expect(await query(greeting)).toEqual(greeted);
  });
});

describe("requests that another site's page can send without a preflight", () => {
  const get = (headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}/graphql?query=${encodeURIComponent(greeting)}`, { headers });

  test.each([
    ["a plain GET", () => get()],
    ["a POST of text", () => post(url, { query: greeting }, { "content-type": "text/plain" })],
    [
      "a POST of a form",
      () => post(url, `query=${encodeURIComponent(greeting)}`, { "content-type": "application/x-www-form-urlencoded" }),
    ],
  ])("are refused: %s", async (_, send) => {
    await chime.resetCalls();
    const response = await send();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain("Example Corp");
    expect(await chime.calls()).toEqual({});
  });

  test("a GET with a header that requires a preflight is answered", async () => {
    const response = await get({ "apollo-require-preflight": "1" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(greeted);
  });

  test("a GET with a mutation is refused", async () => {
    await chime.resetCalls();
    const mutation = `mutation { logoutUser(input: { accountId: "${accountId}", userId: "x" }) { __typename } }`;
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(mutation)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(await chime.calls()).toEqual({});
  });
});

describe("introspection", () => {
  const document = "{ __schema { queryType { fields { name } } } }";

  test("returns the schema if it is on", async () => {
    const { data } = await query(document);
    expect(textsAt(data, "__schema.queryType.fields.*.name")).toContain("accounts");
  });

  test("is refused if it is off, except for __typename", async () => {
    const closed = await listen({ endpoint: chime.url, introspection: false });
    const locations = [{ line: 1, column: 3 }];
    const refused: unknown = await (await post(closed, { query: document })).json();
    const message = "Introspection is off. Download the schema from /schema.graphql.";
    // Once for __schema; nothing names the software that refuses.
    expect(refused).toEqual({ errors: [{ message, locations, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
    expect(await (await post(closed, { query: "{ __typename phoneNumberSettings { __typename } }" })).json()).toEqual({
      data: { __typename: "Query", phoneNumberSettings: { __typename: "PhoneNumberSettings" } },
    });
  });
});

describe("paths besides the graph", () => {
  test("/healthz and /readyz answer without an upstream call", async () => {
    await chime.resetCalls();
    const healthy = await fetch(`${url}/healthz`);
    expect([healthy.status, await healthy.json()]).toEqual([200, { status: "ok" }]);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ready" }]);
    expect(await chime.calls()).toEqual({});
  });

  test("/readyz is 503 once the gateway has begun to stop", async () => {
    const app = Fastify();
    await app.register(health, {
      registry: new Registry(),
      isIssuerUp: () => true,
      authenticate: createAuthenticate({}),
    });
    let whileStopping = 0;
    app.addHook("preClose", async () => {
      whileStopping = (await fetch(`${address}/readyz`)).status;
    });
    const address = await app.listen({ host: "127.0.0.1", port: 0 });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    await app.close();
    expect(whileStopping).toBe(503);
  });

  test("/metrics counts calls by operation and outcome, and names nobody", async () => {
    const own = await testGateway();
    await own.query(greeting);
    await own.query(
      'query ($id: ID!) { a: account(accountId: $id) { name } b: account(accountId: "not-there") { name } }',
      { id: (await demoAccounts(own.chime)).EnterpriseLWA },
    );
    const response = await fetch(`${own.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(text).toContain('chime_calls_total{operation="GetPhoneNumberSettings",outcome="ok"} 1\n');
    expect(text).toContain('chime_calls_total{operation="GetAccount",outcome="ok"} 1\n');
    expect(text).toContain('chime_calls_total{operation="GetAccount",outcome="NOT_FOUND"} 1\n');
    expect(text).toContain('chime_request_duration_seconds_count{operation="GetAccount"} 2\n');
    expect(text).toMatch(/^process_cpu_seconds_total /m);
    expect(text).not.toContain("not-there");
  });

  test.each(["/nowhere", "/graphql/", "/__local/calls"])("%s is not found", async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  });
});
