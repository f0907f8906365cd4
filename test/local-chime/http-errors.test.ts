import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { type ExceptionName, exceptions } from "../../src/operations/exceptions.js";
import { localChime } from "../support/local-chime.js";
import { demoAccounts } from "./support/demo.js";
import { type RawAnswer, type RawRequest, send } from "./support/raw.js";
import { snapshot } from "./support/snapshot.js";

const chime = await localChime();
const { url } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;
const before = await snapshot(chime.client);

function expectChimeError({ status, headers, text }: RawAnswer, exception: ExceptionName): void {
  const { status: expected, code } = exceptions[exception];
  expect({ status, type: headers["x-amzn-errortype"] }).toEqual({ status: expected, type: exception });
  expect(headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers["content-type"]).toMatch(/^application\/json/);
  expect(JSON.parse(text)).toEqual({ Code: code, Message: expect.stringMatching(/\S/) as string });
}

/** The service still responds. */
const expectAlive = async () => expect((await send(url, { method: "GET", path: "/accounts" })).status).toBe(200);

describe("a malformed body", () => {
  const path = "/accounts";
  test.each([
    ["is cut short", '{"Name":"x"'],
    ["is no JSON", "Name=x"],
    ["is a list", '["x"]'],
    ["is a text", '"x"'],
    ["is null", "null"],
    ["is not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    ["names the prototype", '{"__proto__":{"Name":"x"}}'],
    ["is nested a hundred thousand deep", `{"Name":${"[".repeat(100_000)}${"]".repeat(100_000)}}`],
  ])("that %s is rejected with BadRequestException", async (_, body) => {
    expectChimeError(await send(url, { method: "POST", path, body }), "BadRequestException");
  });

  test("of ten megabytes is rejected, and the service keeps running", async () => {
    const answer = await send(url, { method: "POST", path, body: JSON.stringify({ Name: "x".repeat(10_000_000) }) });
    expect([400, 413]).toContain(answer.status);
    expect(JSON.parse(answer.text)).toMatchObject({
      Code: expect.any(String) as string,
      Message: expect.any(String) as string,
    });
    await expectAlive();
  });

  test("is rejected when it is absent and members are required", async () => {
    expectChimeError(await send(url, { method: "POST", path }), "BadRequestException");
  });
});

describe("a request for an unknown path, method or operation", () => {
  test.each([
    { method: "GET", path: "/" },
    { method: "GET", path: "/no-such-thing" },
    { method: "GET", path: "/accounts/" },
    { method: "GET", path: `/accounts/${AccountId}/users/x/y/z` },
    { method: "GET", path: "/console" },
    { method: "GET", path: "//accounts" },
    { method: "GET", path: "/../accounts" },
    { method: "PATCH", path: "/accounts" },
    { method: "PUT", path: "/accounts", body: "{}" },
    { method: "DELETE", path: "/accounts" },
    { method: "OPTIONS", path: "/accounts" },
    { method: "POST", path: "/phone-numbers" },
    { method: "POST", path: `/accounts/${AccountId}/users?operation=no-such`, body: "{}" },
    { method: "POST", path: "/phone-numbers?operation=no-such", body: "{}" },
    { method: "GET", path: "/search?type=no-such" },
  ])("is rejected with a Chime exception: $method $path", async (request: RawRequest) => {
    const answer = await send(url, request);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers["x-amzn-errortype"]).toMatch(/^\w+(Exception|Error)?$/);
    expect(JSON.parse(answer.text)).toMatchObject({
      Code: expect.any(String) as string,
      Message: expect.any(String) as string,
    });
  });

  test("with the method HEAD is rejected without a body", async () => {
    const { status, text } = await send(url, { method: "HEAD", path: "/accounts" });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toBe("");
  });
});

describe("a malformed path or query", () => {
  test.each([
    "/accounts/%",
    "/accounts/%ZZ",
    "/accounts/%C3%28",
    "/accounts?name=%E0%A4%A",
    `/accounts/${AccountId}/users/%FF`,
  ])("is rejected with BadRequestException: %s", async (path) => {
    expectChimeError(await send(url, { method: "GET", path }), "BadRequestException");
    await expectAlive();
  });

  test("of a hundred kilobytes is rejected, and the service keeps running", async () => {
    const { status } = await send(url, { method: "GET", path: `/accounts/${"a".repeat(100_000)}` });
    expect(status).toBeGreaterThanOrEqual(400);
    await expectAlive();
  });
});

describe("bytes that are not HTTP", () => {
  test.each([
    "hello\r\n\r\n",
    "GET /accounts HTTP/1.1\r\nbad header\r\n\r\n",
    "POST /accounts HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
  ])("are rejected, and no other connection ends: %j", async (bytes) => {
    const { hostname, port } = new URL(url);
    const answer = await new Promise<string>((resolve, reject) => {
      const chunks: Buffer[] = [];
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on("data", (chunk) => chunks.push(chunk));
      socket.on("close", () => resolve(Buffer.concat(chunks).toString())).on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({ Code: "BadRequest" });
    await expectAlive();
  });
});

test("none of these requests changes anything", async () => {
  expect(await snapshot(chime.client)).toEqual(before);
});
