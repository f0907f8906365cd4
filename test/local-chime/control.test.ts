import { GetAccountCommand, GetUserCommand, ListAccountsCommand, ListUsersCommand } from "@aws-sdk/client-chime";
import { beforeEach, describe, expect, test } from "vitest";
import { expectException, localChime } from "../support/local-chime.js";
import { demoAccounts } from "./support/demo.js";
import { send } from "./support/raw.js";
import { demoMessages } from "./support/fixtures.js";

const chime = await localChime();
const { client, control, calls, resetCalls, faults } = chime;
const accounts = await demoAccounts(chime);

describe("/__local/calls", () => {
  beforeEach(resetCalls);

  test("is empty after DELETE", async () => {
    expect(await calls()).toEqual({});
  });

  test("counts the operations that were called, and no others", async () => {
    for (let i = 0; i < 3; i++) await client.send(new ListAccountsCommand({}));
    await client.send(new ListUsersCommand({ AccountId: accounts.Team }));
    expect(await calls()).toEqual({ ListAccounts: 3, ListUsers: 1 });
  });

  test("counts calls that fail, by themselves or by an injected failure", async () => {
    await expectException(client.send(new GetAccountCommand({ AccountId: "nowhere" })), "NotFoundException");
    await expectException(
      client.send(new GetUserCommand({ AccountId: accounts.Team, UserId: "nobody" })),
      "NotFoundException",
    );
    await faults("ServiceFailureException:1");
    await expectException(client.send(new GetAccountCommand({ AccountId: accounts.Team })), "ServiceFailureException");
    await faults("");
    expect(await calls()).toEqual({ GetAccount: 2, GetUser: 1 });
  });

  test("does not count control routes and unknown paths", async () => {
    await control("GET", "messages");
    await send(chime.url, { method: "GET", path: "/nothing" });
    expect(await calls()).toEqual({});
  });
});

test("GET /__local/messages returns demo messages of rooms and of conversations", async () => {
  const { rooms, conversations } = await demoMessages(chime);
  const id = expect.stringMatching(/\S/) as string;
  for (const message of rooms) expect(message).toEqual({ accountId: id, roomId: id, messageId: id });
  for (const message of conversations) expect(message).toEqual({ accountId: id, conversationId: id, messageId: id });
  expect(rooms).not.toEqual([]);
  expect(conversations).not.toEqual([]);
});

test("POST /__local/advance moves the clock and returns the time", async () => {
  const advance = async (seconds: number) =>
    Date.parse(((await (await control("POST", "advance", { seconds })).json()) as { now: string }).now);
  const start = await advance(0);
  expect(start).toBeGreaterThan(Date.now() - 60_000);
  expect((await advance(3600)) - start).toBeGreaterThanOrEqual(3_600_000);
  expect((await advance(0)) - start).toBeGreaterThanOrEqual(3_600_000);
});

describe("the control routes reject a malformed request", () => {
  test.each([
    { method: "POST", route: "advance", body: {}, status: 400 },
    { method: "POST", route: "advance", body: { seconds: "ten" }, status: 400 },
    { method: "POST", route: "advance", body: { seconds: -1 }, status: 400 },
    { method: "POST", route: "advance", body: "{", status: 400 },
    { method: "PUT", route: "faults", body: {}, status: 400 },
    { method: "PUT", route: "faults", body: { faults: "NoSuchException:0.5" }, status: 400 },
    { method: "PUT", route: "faults", body: { faults: "ThrottledClientException:1.5" }, status: 400 },
    { method: "PUT", route: "faults", body: { faults: "ThrottledClientException" }, status: 400 },
    { method: "PUT", route: "latency", body: { ms: -1 }, status: 400 },
    { method: "PUT", route: "latency", body: { ms: "slow" }, status: 400 },
    { method: "POST", route: "accept-invitation", body: {}, status: 400 },
    { method: "POST", route: "accept-invitation", body: { accountId: "nowhere", email: "a@example.com" }, status: 404 },
    { method: "GET", route: "nothing", body: undefined, status: 404 },
    { method: "POST", route: "calls", body: undefined, status: 404 },
  ])("with status $status for $method $route $body", async ({ method, route, body, status }) => {
    expect((await control(method, route, body)).status).toBe(status);
    await client.send(new ListAccountsCommand({}));
  });
});
