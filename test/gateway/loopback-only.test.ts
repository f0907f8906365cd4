import { describe, expect, test } from "vitest";
import { trustingGateway } from "../auth/support.js";
import { testGateway } from "../support/gateway.js";
import { sendRaw } from "../support/raw-http.js";

const { url } = await testGateway({ gateway: { corsOrigins: ["https://admin.example.com"] } });
const { port } = new URL(url);
const statusOf = async (lines: readonly string[]): Promise<string> =>
  (await sendRaw(url, `${lines.join("\r\n")}\r\n\r\n`)).split(" ")[1] ?? "";

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

  test("refuses another origin, unless it is configured", async () => {
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
