import { describe, expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { sendUnsigned } from "./support/raw.js";

const chime = await localChime();
const { port } = new URL(chime.url);
const json = { "content-type": "application/json" };

const status = async (method: string, path: string, headers: Readonly<Record<string, string>>, body?: string) =>
  (await sendUnsigned(chime.url, { method, path: `/__local${path}`, headers, ...(body && { body }) })).status;

describe("the control routes", () => {
  test.each(["127.0.0.1", "localhost", "[::1]", "127.0.0.2", `127.0.0.1:${port}`, "localhost:1", "LOCALHOST:80"])(
    "accept the Host %s",
    async (host) => {
      expect(await status("GET", "/calls", { host })).toBe(200);
    },
  );

  test.each([
    "example.com",
    `rebound.example.com:${port}`,
    "127.0.0.1.example.com",
    "localhost.example.com",
    "10.0.0.1",
  ])("reject the Host %s", async (host) => {
    expect(await status("GET", "/calls", { host })).toBe(403);
    expect(await status("DELETE", "/calls", { host })).toBe(403);
    expect(await status("POST", "/reset", { host, ...json }, "{}")).toBe(403);
  });

  test.each(["https://example.com", "null", "http://localhost:3000", "file://"])(
    "reject the Origin %s",
    async (origin) => {
      expect(await status("GET", "/messages", { origin })).toBe(403);
      expect(await status("PUT", "/latency", { origin, ...json }, '{"ms":0}')).toBe(403);
    },
  );

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
  ])("reject a body of type %s, which a web page could send without a preflight", async (contentType) => {
    const headers = { "content-type": contentType };
    expect(await status("PUT", "/latency", headers, '{"ms":0}')).toBe(415);
    expect(await status("POST", "/reset", headers, "{}")).toBe(415);
  });

  test("reject a PUT or POST without a content type", async () => {
    expect(await status("POST", "/reset", {})).toBe(415);
    expect(await status("PUT", "/faults", {}, '{"faults":""}')).toBe(415);
  });

  test("send no header that lets a web page read them", async () => {
    const { headers } = await sendUnsigned(chime.url, {
      method: "GET",
      path: "/__local/calls",
      headers: { origin: "http://localhost:3000" },
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });
});

test("the Chime API accepts any Host, as the endpoint may have any name", async () => {
  const { status: answered } = await sendUnsigned(chime.url, {
    method: "GET",
    path: "/accounts",
    headers: { host: "chime.example.com" },
  });
  expect(answered).toBe(403);
  const response = await sendUnsigned(chime.url, {
    method: "GET",
    path: "/accounts",
    headers: {
      host: "chime.example.com",
      "x-amz-date": "20260101T000000Z",
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`,
    },
  });
  expect(response.status).toBe(200);
});
