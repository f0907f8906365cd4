import { afterEach, describe, expect, test } from "vitest";
import { type OperationName, operationNames, definitionOf } from "../../../src/operations/operations.js";
import { ChimeError } from "../../../src/chime/errors.js";
import { newRoom, peopleOf } from "../../local-chime/support/demo.js";
import { validInput } from "../../local-chime/support/inputs.js";
import { mutationTests } from "../../graph/mutations/support.js";
import { codesOf } from "../../support/gateway.js";
import { callContext } from "../../support/call-context.js";
import { testChimeApiClient } from "../../support/chime-api-client.js";
import type { Meddling, Reply } from "../../support/proxy.js";

const { mutate, chime, proxy, lwa } = await mutationTests();
const [someone = "", another = ""] = await peopleOf(chime.client, lwa);

afterEach(() => {
  proxy.meddle = undefined;
});

const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write");
const values = {
  OutboundEventsHTTPSEndpoint: "https://example.com",
  PhoneNumberId: "+12065550000",
  E164PhoneNumbers: ["+12065550000"],
  FromPhoneNumber: "+12065550000",
  ToPhoneNumber: "+12065550000",
  E164PhoneNumber: "+12065550000",
  MeetingId: "2f9e3b5c-0000-4000-8000-000000000000",
  Email: "a@b.cc",
  UserEmailList: ["a@b.cc"],
  JoinToken: "abc",
};

const chimeCall = testChimeApiClient(proxy.url, { retry: { maxAttempts: 3, baseDelayMs: 1, maxDelayMs: 2 } });

const refusal = (status: number, exception: string, headers = {}): Reply => ({
  status,
  headers: { "x-amzn-errortype": exception, ...headers },
  body: "{}",
});
const success = (operation: OperationName): Reply => ({
  status: definitionOf(operation).status,
  headers: {},
  body: definitionOf(operation).status === 204 ? "" : "{}",
});

/** Calls an action whose first attempt meets this, and whose second succeeds; tells what came of it and the number of attempts. */
async function attempts(
  operation: OperationName,
  first: Meddling,
): Promise<{ readonly code: string; readonly sent: number }> {
  let sent = 0;
  proxy.meddle = () => (sent++ === 0 ? first : success(operation));
  const outcome = await chimeCall(operation, validInput(operation, values) as never, callContext()).then(
    () => "done",
    (error: unknown) => (error instanceof ChimeError ? error.code : String(error)),
  );
  return { code: outcome, sent };
}

describe.each(writes)("%s", (operation) => {
  const { idempotent } = definitionOf(operation);
  const again = { code: "done", sent: 2 };
  const unknown = { code: "OUTCOME_UNKNOWN", sent: 1 };

  test("is sent again after it was throttled, because Chime did not act", async () => {
    expect(await attempts(operation, refusal(429, "ThrottledClientException", { "retry-after": "0" }))).toEqual(again);
  });

  test.each([
    ["a failure of the service", refusal(500, "ServiceFailureException")],
    ["a service that is not available", refusal(503, "ServiceUnavailableException")],
    ["a broken connection", "reset" as const],
  ])(`${idempotent ? "is sent again" : "is not sent again, its outcome unknown,"} after %s`, async (_, first) => {
    expect(await attempts(operation, first)).toEqual(idempotent ? again : unknown);
  });

  test("is not sent again after a permanent error", async () => {
    expect(await attempts(operation, refusal(400, "BadRequestException"))).toEqual({ code: "BAD_USER_INPUT", sent: 1 });
  });
});

test("every write says whether it may be repeated, and why", () => {
  for (const operation of writes) expect(definitionOf(operation).idempotentBecause, operation).toMatch(/\S.*\.$/);
});

describe("a write whose response was lost", () => {
  const loseFirst = (path: RegExp): void => {
    let lost = false;
    proxy.meddle = (passage) => {
      if (lost || !path.test(passage.path)) return undefined;
      lost = true;
      return "lost";
    };
  };

  test("counts as done if a repeated deletion finds nothing", async () => {
    const roomId = await newRoom(chime.client, lwa);
    loseFirst(/rooms/);
    const { data, calls } = await mutate("deleteRoom", { accountId: lwa, roomId }, "deletedRoomId");
    expect([data, calls]).toEqual([{ deleteRoom: { deletedRoomId: roomId } }, { DeleteRoom: 2 }]);
  });

  test("counts as done if the conflicting membership is identical", async () => {
    const roomId = await newRoom(chime.client, lwa);
    loseFirst(/memberships$/);
    const { data, calls } = await mutate(
      "createRoomMembership",
      { accountId: lwa, roomId, memberId: someone },
      "roomMembership { role member { memberId } }",
    );
    expect(data).toEqual({
      createRoomMembership: { roomMembership: { role: "MEMBER", member: { memberId: someone } } },
    });
    expect(calls).toEqual({ CreateRoomMembership: 2, ListRoomMemberships: 1 });
  });

  test("has an unknown outcome if that membership has another role", async () => {
    const roomId = await newRoom(chime.client, lwa);
    await mutate(
      "createRoomMembership",
      { accountId: lwa, roomId, memberId: another, role: "ADMINISTRATOR" },
      "roomMembership { role }",
    );
    loseFirst(/memberships$/);
    const answer = await mutate(
      "createRoomMembership",
      { accountId: lwa, roomId, memberId: another },
      "roomMembership { role }",
    );
    expect(codesOf(answer)).toEqual({ createRoomMembership: "OUTCOME_UNKNOWN" });
  });

  test("creates one room, because both attempts have the same token", async () => {
    const name = `Once ${Date.now()}`;
    loseFirst(/rooms$/);
    const { calls } = await mutate("createRoom", { accountId: lwa, name }, "room { roomId }");
    expect(calls).toEqual({ CreateRoom: 2 });
    const rooms = await mutate(
      "updateAccountSettings",
      { accountId: lwa, accountSettings: {} },
      "account { rooms(first: 1000) { nodes { name } } }",
    );
    expect(JSON.stringify(rooms.data).split(name)).toHaveLength(2);
  });

  test("that is not idempotent has an unknown outcome, with the facts about the call", async () => {
    loseFirst(/operation=create/);
    const { errors, calls } = await mutate(
      "createUser",
      { accountId: lwa, email: `lost.${Date.now()}@example.com` },
      "user { userId }",
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: "OUTCOME_UNKNOWN",
      chime: { action: "CreateUser", retryable: false },
    });
    expect(calls).toEqual({ CreateUser: 1 });
  });
});
