import { describe, expect, test } from "vitest";
import { testGateway } from "../../support/gateway.js";
import { sendRaw } from "../../support/raw-http.js";

const { url } = await testGateway();
const { host } = new URL(url);
const statusOf = async (lines: readonly string[]): Promise<string> =>
  (await sendRaw(url, `${lines.join("\r\n")}\r\n\r\n`)).split(" ")[1] ?? "";

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

  test("from a browser's address bar is redirected to the playground", async () => {
    const headers = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const response = await fetch(`${url}/graphql`, { headers, redirect: "manual" });
    expect({ status: response.status, location: response.headers.get("location") }).toEqual({
      status: 303,
      location: "/",
    });
  });
});
