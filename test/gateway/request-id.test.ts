import { expect, test } from "vitest";
import { capturedLog } from "../support/captured-log.js";
import { post, testGateway } from "../support/gateway.js";

const log = capturedLog();
const { url, proxy } = await testGateway({ gateway: { logLevel: "debug", logStream: log.stream } });
const query = { query: "{ phoneNumberSettings { callingName } }" };

test("a client's request id is returned, and is in every log line of the request", async () => {
  const before = log.lines.length;
  proxy.meddle = () => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"Account":{"AccountId":"a","Name":"A","AwsAccountId":"1","AccountType":"Future"}}',
  });
  const unknownEnum = { query: '{ account(accountId: "a") { name accountType } }' };
  const response = await post(url, unknownEnum, { "x-request-id": "checkout-7:retry.1" });
  proxy.meddle = undefined;
  expect(response.headers.get("x-request-id")).toBe("checkout-7:retry.1");
  const lines = log.lines.slice(before).map((line) => JSON.parse(line) as { msg: string; reqId?: string });
  expect(lines.map(({ msg }) => msg)).toEqual(["Chime gave an enum value that the schema has no name for", "request"]);
  for (const { reqId } of lines) expect(reqId).toBe("checkout-7:retry.1");
});

test("a mutation's audit line has the id of its request", async () => {
  const mutation = { query: 'mutation { logoutUser(input: { accountId: "a", userId: "b" }) { user { userId } } }' };
  const response = await post(url, mutation);
  const id = response.headers.get("x-request-id");
  expect(log.last("mutation")).toMatchObject({ reqId: id });
  expect(log.last("request")).toMatchObject({ reqId: id });
});

test.each([[undefined], ["two words"], ["x".repeat(129)], ["line%0a".repeat(2)]])(
  "a request with the id %s gets a unique one",
  async (given) => {
    const headers: Record<string, string> = given === undefined ? {} : { "x-request-id": given };
    const ids = await Promise.all(
      [1, 2].map(async () => (await post(url, query, headers)).headers.get("x-request-id")),
    );
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(2);
  },
);

test.each(["/healthz", "/nowhere", "/graphql?query=%7B"])("%s returns the request id, too", async (path) => {
  const { headers } = await fetch(url + path, { headers: { "x-request-id": "abc" } });
  expect(headers.get("x-request-id")).toBe("abc");
});

test("the trace id of the client's traceparent is logged, and an invalid one is not", async () => {
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  await post(url, query, { traceparent: `00-${traceId}-00f067aa0ba902b7-01` });
  expect(log.last("request")).toMatchObject({ traceId });
  await post(url, query, { traceparent: "00-x-00f067aa0ba902b7-01" });
  expect(log.last("request")).not.toHaveProperty("traceId");
});
