import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AuthenticationUnavailableError, UnauthenticatedError } from "../../src/auth/errors.js";
import { trustingGateway } from "../auth/support.js";
import { listen, testGateway } from "../support/gateway.js";
import { sendRaw } from "../support/raw-http.js";

const { url, chime } = await testGateway({ gateway: { corsOrigins: ["https://admin.example.com"] } });
const { port, host } = new URL(url);
const statusOf = async (lines: readonly string[], body = ""): Promise<string> =>
  (await sendRaw(url, `${lines.join("\r\n")}\r\n\r\n${body}`)).split(" ")[1] ?? "";

describe("without authentication", () => {
  test.each([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])("accepts the Host %s", async (name) => {
    expect(await statusOf(["GET /healthz HTTP/1.1", `Host: ${name}`, "Connection: close"])).toBe("200");
  });

  test.each([
    "evil.example.com",
    `evil.example.com:${port}`,
    "localhost:1",
    "localhost",
    `127.0.0.1.example.com:${port}`,
  ])("refuses the Host %s on every path", async (name) => {
    for (const path of ["/healthz", "/metrics", "/graphql", "/", "/schema.graphql"])
      expect(await statusOf([`GET ${path} HTTP/1.1`, `Host: ${name}`, "Connection: close"])).toBe("421");
  });

  test("refuses the Origin of a page elsewhere, unless it is configured", async () => {
    const get = async (origin: string): Promise<number> =>
      (await fetch(`${url}/healthz`, { headers: { origin } })).status;
    expect(await get("https://evil.example.com")).toBe(421);
    expect(await get("null")).toBe(421);
    expect(await get("https://admin.example.com")).toBe(200);
    expect(await get(`http://localhost:${port}`)).toBe(200);
  });
});

test("with authentication, any Host is accepted: the credentials decide", async () => {
  const gateway = await trustingGateway();
  const answer = await sendRaw(
    gateway.url,
    "GET /healthz HTTP/1.1\r\nHost: chime.example.com\r\nConnection: close\r\n\r\n",
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test("HTTP/1.0 without Host is answered, as load balancers send it", async () => {
  expect(await statusOf(["GET /healthz HTTP/1.0"])).toBe("200");
  expect(await statusOf(["GET /graphql?query=%7B__typename%7D HTTP/1.0", "Apollo-Require-Preflight: 1"])).toBe("200");
});

test.each(["Host: localhost", "Authorization: Bearer a\r\nAuthorization: Bearer b"])(
  "refuses the repeated header %j",
  async (header) => {
    expect(await statusOf(["GET /healthz HTTP/1.1", `Host: ${host}`, header, "Connection: close"])).toBe("400");
  },
);

describe("a GET query", () => {
  test("is refused when a parameter is repeated", async () => {
    const response = await fetch(`${url}/graphql?query=%7B__typename%7D&query=%7Bviewer%7Bname%7D%7D`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: "The parameter query is given more than once.", extensions: { code: "BAD_REQUEST" } }],
    });
  });

  test("is refused when its target has a #", async () => {
    expect(await statusOf(["GET /graphql?query={__typename}#{ HTTP/1.1", `Host: ${host}`, "Connection: close"])).toBe(
      "400",
    );
  });

  test("from a browser's address bar leads to the playground", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const response = await fetch(`${url}/graphql`, { headers, redirect: "manual" });
    expect({ status: response.status, location: response.headers.get("location") }).toEqual({
      status: 303,
      location: "/",
    });
  });
});

describe("/schema.graphql", () => {
  test("is the printed schema, with an ETag that answers 304", async () => {
    const response = await fetch(`${url}/schema.graphql`);
    expect(await response.text()).toBe(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
    const etag = response.headers.get("etag") ?? "";
    expect((await fetch(`${url}/schema.graphql`, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  test("requires credentials where callers have some", async () => {
    const closed = await listen({
      endpoint: chime.url,
      authenticate: () => Promise.reject(new UnauthenticatedError("missing")),
    });
    expect((await fetch(`${closed}/schema.graphql`)).status).toBe(401);
  });

  test("is 503, like the metrics, while credentials cannot be verified", async () => {
    const away = await listen({
      endpoint: chime.url,
      authenticate: () => Promise.reject(new AuthenticationUnavailableError()),
    });
    for (const path of ["/schema.graphql", "/metrics"]) expect((await fetch(away + path)).status, path).toBe(503);
  });
});
