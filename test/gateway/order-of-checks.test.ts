import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { UnauthenticatedError } from "../../src/auth/errors.js";
import { trustingGateway } from "../auth/support.js";
import { globalId } from "../graph/fields/expected.js";
import { codesOf, listen, testGateway } from "../support/gateway.js";

describe("a caller without credentials", () => {
  test("is refused before the body of the request has arrived", async () => {
    const url = await listen({
      endpoint: "http://127.0.0.1:9",
      authenticate: () => Promise.reject(new UnauthenticatedError("missing")),
    });
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": String(4 * 1024 * 1024) },
      });
      sent.on("response", (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on("error", reject);
      // One byte of the body: the others never come.
      sent.write("{");
    });
    expect(status).toBe(401);
  });
});

describe("a caller without scopes", () => {
  test("is refused at each field, and no id is decoded to estimate the cost", async () => {
    const { query, as, chime } = await trustingGateway();
    const aliases = Array.from({ length: 100 }, (_, i) => `n${i}: nodes(ids: $ids) { id }`).join(" ");
    const ids = Array<string>(1000).fill(globalId("Account", "11111111-2222-3333-4444-555555555555"));
    const nobody = as({ scopes: [] });
    const explained = await query(
      `query ($ids: [ID!]!) { ${aliases} }`,
      { ids },
      { ...nobody, "x-upstream-report": "explain" },
    );
    expect(explained).toMatchObject({ extensions: { upstream: { calls: 0, objects: 0, fields: 0 } } });
    expect(
      new Set(Object.values(codesOf(await query(`query ($ids: [ID!]!) { ${aliases} }`, { ids }, nobody)))),
    ).toEqual(new Set(["FORBIDDEN"]));
    expect(await chime.calls()).toEqual({});
  });
});

test("more ids than a field accepts are refused without being decoded", async () => {
  const { counted } = await testGateway();
  const aliases = Array.from({ length: 100 }, (_, i) => `n${i}: nodes(ids: $ids) { id }`).join(" ");
  const answer = await counted(`query ($ids: [ID!]!) { ${aliases} }`, {
    ids: Array<string>(50_000).fill("QWNjb3VudA"),
  });
  expect(new Set(Object.values(codesOf(answer)))).toEqual(new Set(["BAD_USER_INPUT"]));
  expect(answer.calls).toEqual({});
});
