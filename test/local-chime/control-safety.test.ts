import { CreateAccountCommand, ListAccountsCommand } from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { sendRaw } from "../support/raw-http.js";

const chime = await localChime();
const { port } = new URL(chime.url);
const advance = (headers: Record<string, string>): Promise<Response> =>
  fetch(`${chime.url}/__local/advance`, { method: "POST", headers, body: '{"seconds":1}' });

describe("the control routes", () => {
  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])(
    "refuse the content type %s, which a web page can send",
    async (type) => {
      expect((await advance({ "content-type": type })).status).toBe(415);
    },
  );

  test("refuse a request of a web page", async () => {
    const headers = { "content-type": "application/json", origin: "https://evil.example.com" };
    expect((await advance(headers)).status).toBe(403);
  });

  test("refuse a Host that is not a loopback name; the Chime API itself accepts any", async () => {
    const get = (path: string): Promise<string> =>
      sendRaw(chime.url, `GET ${path} HTTP/1.1\r\nHost: evil.example.com:${port}\r\nConnection: close\r\n\r\n`);
    expect(await get("/__local/calls")).toMatch(/^HTTP\/1\.1 403 /);
    expect(await get("/accounts")).toMatch(/Missing Authentication Token/);
  });

  test("reset restores the seeded data, the counters, and the injected failures", async () => {
    const names = async () => (await chime.client.send(new ListAccountsCommand({}))).Accounts?.map(({ Name }) => Name);
    const before = await names();
    await chime.client.send(new CreateAccountCommand({ Name: "New" }));
    expect(await names()).not.toEqual(before);
    await chime.faults("ThrottledClientException:1");
    expect((await chime.control("POST", "reset", {})).status).toBe(204);
    expect(await chime.calls()).toEqual({});
    expect(await names()).toEqual(before);
  });
});
