import { afterAll, describe, expect, test } from "vitest";
import { createHttpServer } from "../../src/gateway/http-server.js";
import { httpLimits } from "../../src/gateway/http-errors.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { at, listen, post, testGateway } from "../support/gateway.js";
import { sendRaw } from "../support/raw-http.js";

/** What the gateway looks like from outside, whatever is sent to it. */
const { url, chime } = await testGateway({ gateway: { corsOrigins: ["https://admin.example.com"] } });
const closed = await listen({ endpoint: chime.url });
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const greeting = { query: "{ phoneNumberSettings { callingName } }" };

/** A refusal has the shape of GraphQL's errors, and says nothing of what the gateway is made of. */
async function expectRefusal(response: Response, status: number, code = "BAD_REQUEST"): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringMatching(/\S/) as unknown, extensions: { code } }],
  });
}

describe("requests that cannot be read are refused", () => {
  test.each([
    "/nowhere",
    "/graphql/",
    "/Graphql",
    "/__local/calls",
    "/playground/nothing.js",
    "/graphql/../etc/passwd",
    "/(",
    "/:id",
    "/%00",
  ])("404: GET %s", async (path) => {
    await expectRefusal(await fetch(url + path), 404, "NOT_FOUND");
  });

  test("404: an unknown path, before the body is read", async () => {
    await expectRefusal(
      await fetch(`${url}/nowhere`, { method: "POST", headers: { "content-type": "application/pdf" }, body: "{" }),
      404,
      "NOT_FOUND",
    );
  });

  test.each([
    ["PUT", "/graphql", "GET, HEAD, POST"],
    ["DELETE", "/graphql", "GET, HEAD, POST"],
    ["PATCH", "/graphql?query={__typename}", "GET, HEAD, POST"],
    ["OPTIONS", "/graphql", "GET, HEAD, POST"],
    ["POST", "/healthz", "GET, HEAD"],
    ["POST", "/", "GET, HEAD"],
  ])("405: %s %s, with the methods there are", async (method, path, allow) => {
    const response = await fetch(closed + path, { method });
    expect(response.headers.get("allow")?.split(", ").sort().join(", ")).toBe(allow);
    await expectRefusal(response, 405);
  });

  test.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=x"],
    ["application/graphql"],
    ["application/jsonp"],
    ["json"],
    ["application/xml"],
  ])("415: a body of %s", async (type) => {
    await expectRefusal(await post(url, greeting, { "content-type": type }), 415);
  });

  test.each(["gzip", "br", "deflate, gzip", "nonsense"])("415: a body encoded as %s", async (encoding) => {
    await expectRefusal(await post(url, greeting, { "content-encoding": encoding }), 415);
  });

  test.each(["text/html", "application/xml", "image/*"])(
    "406: an answer wanted as %s, and nothing was done for it",
    async (accept) => {
      await chime.resetCalls();
      const response = await post(
        url,
        { query: `mutation { logoutUser(input: { accountId: "${accountId}", userId: "x" }) { __typename } }` },
        { accept },
      );
      expect(response.status).toBe(406);
      expect(await chime.calls()).toEqual({});
    },
  );

  test.each([["{"], ["nonsense"], ['{"query":"{__typename}"}}'], ['{"__proto__":{"query":"{ __typename }"}}'], [""]])(
    "400: the body %j",
    async (body) => {
      await expectRefusal(await post(url, body), 400);
    },
  );

  test.each<[string, unknown]>([
    ["a list of requests", [greeting, greeting]],
    ["an empty list", []],
    ["nothing", null],
    ["a number", 1],
    ["no members", {}],
    ["a query that is no text", { query: { kind: "Document" } }],
    ["variables that are no object", { ...greeting, variables: [1] }],
    ["a name that is no text", { ...greeting, operationName: 1 }],
    ["extensions that are no object", { ...greeting, extensions: [] }],
    ["a persisted query that is none", { extensions: { persistedQuery: "x" } }],
    [
      "a persisted query of another version",
      { ...greeting, extensions: { persistedQuery: { version: 2, sha256Hash: "0".repeat(64) } } },
    ],
    [
      "a persisted query whose hash is no hash",
      { extensions: { persistedQuery: { version: 1, sha256Hash: { length: 64 } } } },
    ],
    [
      "a persisted query and an empty one",
      { query: "", extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    ],
    [
      "a persisted query whose hash is another's",
      { ...greeting, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    ],
  ])("400: a body with %s", async (_, body) => {
    const response = await post(url, body === null ? "null" : body);
    expect(response.status).toBe(400);
    expect(at(await response.json(), "errors.0.extensions.code")).toBe("BAD_REQUEST");
  });

  test("413: a body of more than 4 MiB", async () => {
    await expectRefusal(
      await post(url, { ...greeting, extensions: { padding: "x".repeat(httpLimits.bodyBytes) } }),
      413,
    );
  });

  test("414: a URL of more than 16 KiB", async () => {
    await expectRefusal(await fetch(`${url}/graphql?query=${"x".repeat(httpLimits.urlCharacters)}`), 414);
  });

  test("400: a URL that cannot be decoded", async () => {
    const answer = await sendRaw(url, "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain(
      '{"errors":[{"message":"The request is malformed.","extensions":{"code":"BAD_REQUEST"}}]}',
    );
  });

  test("431: headers of more than 32 KiB", async () => {
    const answer = await sendRaw(
      url,
      `GET /healthz HTTP/1.1\r\nHost: x\r\nX-Padding: ${"x".repeat(httpLimits.headerBytes)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
  });

  test.each([
    ["no HTTP", "\u0016\u0003\u0001 not for you\r\n\r\n"],
    ["a method that there is not", "FROB /graphql HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["two lengths", "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"],
    [
      "a length and chunks",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a header without a name", "GET /graphql HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n"],
  ])("400, and the connection is closed: %s", async (_, bytes) => {
    const answer = await sendRaw(url, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
  });

  test.each([
    ["[", 400],
    ["a b", 400],
    ["evil.example.com", 421],
    ["é", 421],
    [new URL(url).host, 200],
  ])("without authentication, only a loopback name with the own port is accepted as Host: %s", async (host, status) => {
    const body = JSON.stringify(greeting);
    const answer = await sendRaw(
      url,
      `POST /graphql HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain({ 200: "Example Corp", 400: "BAD_REQUEST", 421: "FORBIDDEN" }[status]);
  });
});

describe("slow clients", async () => {
  const clientTimeouts = { headersMs: 100, requestMs: 200, checkedEveryMs: 20 };
  const app = await createHttpServer({ logLevel: "silent", requestTimeoutMs: 1_000, clientTimeouts });
  app.post("/graphql", () => "answered");
  const slow = await app.listen({ host: "127.0.0.1", port: 0 });
  afterAll(() => app.close());

  test.each([
    ["nothing but the beginning of a line", "POST /gra"],
    ["headers without an end", "POST /graphql HTTP/1.1\r\nHost: x\r\nX-A: b\r\n"],
    [
      "a body without its end",
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"query":',
    ],
  ])("are told so, and left: %s", async (_, bytes) => {
    expect(await sendRaw(slow, bytes)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  });

  test("have 10 s for the headers and 30 s for the whole request, on at most 5,000 connections", async () => {
    const { server } = await createHttpServer({ logLevel: "silent", requestTimeoutMs: 1_000 });
    expect(server).toMatchObject({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 72_000,
      timeout: 31_000,
      maxConnections: 5_000,
    });
  });
});

describe("headers", () => {
  const answers = {
    "an answer": () => post(url, greeting),
    "an answer to a GET": () =>
      fetch(`${url}/graphql?query={__typename}`, { headers: { "apollo-require-preflight": "1" } }),
    "a refusal of GraphQL's": () => post(url, { query: "{ nothing }" }),
    "a refusal of a body": () => post(url, "{"),
    "a path that is not there": () => fetch(`${url}/nowhere`),
    "a page where there is none": () =>
      fetch(`${url}/graphql`, { headers: { accept: "text/html" }, redirect: "manual" }),
    "the state of health": () => fetch(`${url}/healthz`),
    "the figures": () => fetch(`${url}/metrics`),
  };

  test.each(Object.entries(answers))("%s is data, kept by nobody and shown in no frame", async (_, ask) => {
    const { headers } = await ask();
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    for (const name of ["server", "x-powered-by", "strict-transport-security", "access-control-allow-origin"])
      expect(headers.get(name), name).toBeNull();
  });

  test("/graphql cannot be shown as a page", async () => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: "text/html" }, redirect: "manual" });
    expect(response.status).toBe(303);
    expect(await response.text()).not.toMatch(/<|https?:/);
  });
});

describe("pages of other origins", () => {
  const preflight = (address: string, origin: string): Promise<Response> =>
    fetch(`${address}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,authorization",
      },
    });

  test("of a configured origin can send requests and read responses", async () => {
    const asked = await preflight(url, "https://admin.example.com");
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      "access-control-allow-origin": "https://admin.example.com",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "content-type,authorization",
    });
    expect(asked.headers.get("access-control-allow-credentials")).toBeNull();
    const answered = await post(url, greeting, { origin: "https://admin.example.com" });
    expect(answered.headers.get("access-control-allow-origin")).toBe("https://admin.example.com");
    expect(answered.headers.get("vary")).toMatch(/Origin/i);
  });

  test.each(["https://evil.example.com", "https://admin.example.com.evil.example", "http://admin.example.com", "null"])(
    "of %s may not",
    async (origin) => {
      const asked = await preflight(url, origin);
      expect(asked.status).toBeGreaterThanOrEqual(400);
      expect(asked.headers.get("access-control-allow-origin")).toBeNull();
      expect((await post(url, greeting, { origin })).headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test("cannot, if no origin is configured", async () => {
    const asked = await preflight(closed, "https://admin.example.com");
    expect(asked.status).toBe(405);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
  });
});
