import Fastify from "fastify";
import { Registry } from "prom-client";
import { describe, expect, test } from "vitest";
import { createAuthenticate } from "../../src/auth/authenticator.js";
import { health } from "../../src/gateway/health.js";
import { Readiness } from "../../src/gateway/readiness.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { sendRaw } from "../support/raw-http.js";
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
  /** Sent as bytes, because fetch() sets Sec-Fetch headers of its own. */
  async function get(headers: Readonly<Record<string, string>> = {}): Promise<{ status: string; body: string }> {
    const lines = Object.entries({ host: new URL(url).host, connection: "close", ...headers });
    const answer = await sendRaw(
      url,
      `GET /graphql?query=${encodeURIComponent(greeting)} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
    );
    return { status: answer.split(" ")[1] ?? "", body: answer.slice(answer.indexOf("\r\n\r\n") + 4) };
  }

  test.each([
    ["of an image", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["of a page that another site opens", { "sec-fetch-site": "same-site", "sec-fetch-mode": "navigate" }],
  ])("are refused with the remedy if they are without CORS: a GET %s", async (_, headers) => {
    await chime.resetCalls();
    const { status, body } = await get(headers);
    expect(status).toBe("403");
    expect(body).toContain("Send it with fetch() from an origin in CORS_ORIGINS, or as a POST of application/json.");
    expect(await chime.calls()).toEqual({});
  });

  test.each([
    ["of text", { query: greeting }, "text/plain"],
    ["of a form", `query=${encodeURIComponent(greeting)}`, "application/x-www-form-urlencoded"],
  ])("are refused: a POST %s", async (_, body, contentType) => {
    await chime.resetCalls();
    expect((await post(url, body, { "content-type": contentType })).status).toBe(415);
    expect(await chime.calls()).toEqual({});
  });

  test.each([
    ["a plain GET, as urql sends it", {}],
    ["a GET with a header that requires a preflight", { "graphql-require-preflight": "1" }],
    ["a GET of the gateway's own page", { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" }],
    [
      "a GET with CORS, whose response only a configured origin can read",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
    ],
    ["a GET with an empty Accept header", { accept: "" }],
  ])("are answered: %s", async (_, headers) => {
    const { status, body } = await get(headers);
    expect(status).toBe("200");
    expect(body).toContain('"callingName":"Example Corp"');
  });

  test("a subscription is refused with what is supported, and not logged as an error", async () => {
    const response = await post(url, { query: "subscription { x }" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: "Subscriptions are not supported here. Send a query or a mutation.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
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
    expect([ready.status, await ready.json()]).toMatchObject([200, { status: "ready", reasons: [] }]);
    expect(await chime.calls()).toEqual({});
  });

  test("/readyz is 503 once the gateway has begun to stop", async () => {
    const app = Fastify();
    await app.register(health, {
      registry: new Registry(),
      authenticate: createAuthenticate({}),
      readiness: new Readiness({
        circuits: () => ({ chime: "closed" }),
        hasRedis: false,
        requiresIssuer: false,
      }),
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
    expect(text).toContain('chime_calls_total{operation="GetPhoneNumberSettings",api="chime",outcome="ok"} 1\n');
    expect(text).toContain('chime_calls_total{operation="GetAccount",api="chime",outcome="ok"} 1\n');
    expect(text).toContain('chime_calls_total{operation="GetAccount",api="chime",outcome="NOT_FOUND"} 1\n');
    expect(text).toContain('chime_request_duration_seconds_count{operation="GetAccount",api="chime"} 2\n');
    expect(text).toMatch(/^process_cpu_seconds_total /m);
    expect(text).not.toContain("not-there");
  });

  test.each(["/nowhere", "/graphql/", "/__local/calls"])("%s is not found", async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  });
});
