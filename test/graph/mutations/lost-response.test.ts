import { ListRoomMembershipsCommand, ListRoomsCommand } from "@aws-sdk/client-chime";
import { afterEach, describe, expect, test } from "vitest";
import { newRoom, peopleOf, unique, uniqueEmail } from "../../local-chime/support/demo.js";
import { codesOf } from "../../support/gateway.js";
import type { Reply } from "../../support/proxy.js";
import { mutationTests } from "./support.js";

const { mutate, proxy, chime, lwa, team } = await mutationTests();
const { client } = chime;
const [member = ""] = await peopleOf(client, lwa);

afterEach(() => {
  proxy.meddle = undefined;
});

const refusal = (status: number, exception: string): Reply => ({
  status,
  headers: { "x-amzn-errortype": exception },
  body: "{}",
});

describe("createRoom whose responses are lost", () => {
  const roomsNamed = async (name: string): Promise<number> => {
    const { Rooms = [] } = await client.send(new ListRoomsCommand({ AccountId: lwa, MaxResults: 99 }));
    return Rooms.filter(({ Name }) => Name === name).length;
  };

  test("has an unknown outcome without a token of the client: its retry would create another room", async () => {
    const name = unique("Room");
    proxy.meddle = () => "lost";
    const answer = await mutate("createRoom", { accountId: lwa, name }, "room { roomId }");
    expect(codesOf(answer)).toEqual({ createRoom: "OUTCOME_UNKNOWN" });
    expect(await roomsNamed(name)).toBe(1);
  });

  test("may be retried by the client with its own token, and creates one room", async () => {
    const name = unique("Room");
    const input = { accountId: lwa, name, clientRequestToken: unique("token").replace(" ", "-") };
    proxy.meddle = () => "lost";
    const answer = await mutate("createRoom", input, "room { roomId }");
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
      chime: { retryable: true },
    });
    proxy.meddle = undefined;
    expect((await mutate("createRoom", input, "room { name }")).data).toEqual({ createRoom: { room: { name } } });
    expect(await roomsNamed(name)).toBe(1);
  });
});

describe("a membership whose creation was answered too late", () => {
  const unreadable: [string, Reply][] = [
    ["fails", refusal(500, "ServiceFailureException")],
    ["is forbidden", refusal(403, "AccessDeniedException")],
  ];

  test.each(unreadable)("has an unknown outcome if the list of memberships %s", async (_, reply) => {
    const roomId = await newRoom(client, lwa);
    let posts = 0;
    proxy.meddle = ({ method }) => (method === "GET" ? reply : ++posts === 1 ? "lost" : undefined);
    const one = await mutate(
      "createRoomMembership",
      { accountId: lwa, roomId, memberId: member },
      "roomMembership { role }",
    );
    expect(codesOf(one)).toEqual({ createRoomMembership: "OUTCOME_UNKNOWN" });
    const { RoomMemberships } = await client.send(new ListRoomMembershipsCommand({ AccountId: lwa, RoomId: roomId }));
    expect(RoomMemberships).toHaveLength(1);
  });

  test.each(unreadable)("has an unknown outcome in a batch, too, if the list of memberships %s", async (_, reply) => {
    const roomId = await newRoom(client, lwa);
    let posts = 0;
    proxy.meddle = ({ method }) => (method === "GET" ? reply : ++posts === 1 ? "lost" : undefined);
    const batch = await mutate(
      "batchCreateRoomMembership",
      { accountId: lwa, roomId, membershipItemList: [{ memberId: member }] },
      "errors { memberId errorCode retryable }",
    );
    expect(batch.data).toEqual({
      batchCreateRoomMembership: {
        errors: [{ memberId: member, errorCode: "OUTCOME_UNKNOWN", retryable: false }],
      },
    });
  });
});

test("a list of memberships that repeats its token ends the walk with an error that names the operation", async () => {
  const roomId = await newRoom(client, lwa);
  const input = { accountId: lwa, roomId, membershipItemList: [{ memberId: member }] };
  proxy.meddle = ({ method }) =>
    method === "GET"
      ? { status: 200, headers: {}, body: JSON.stringify({ RoomMemberships: [], NextToken: "again" }) }
      : undefined;
  const answer = await mutate("batchCreateRoomMembership", input, "roomMemberships { role }");
  expect(codesOf(answer)).toEqual({ "batchCreateRoomMembership.roomMemberships": "UPSTREAM_FAILURE" });
  expect(answer.errors?.[0]?.message).toContain("ListRoomMemberships");
});

describe("a successful response without the object that the operation returns", () => {
  const cases: [string, object, string][] = [
    ["createAccount", { name: "x" }, "account { accountId }"],
    ["createUser", { accountId: lwa, email: uniqueEmail() }, "user { userId }"],
    ["createBot", { accountId: lwa, displayName: "x" }, "bot { botId }"],
    ["createRoom", { accountId: lwa, name: "x" }, "room { roomId }"],
    ["createRoomMembership", { accountId: lwa, roomId: "r", memberId: "m" }, "roomMembership { role }"],
    ["resetPersonalPin", { accountId: lwa, userId: member }, "user { personalPin }"],
    ["updateAccount", { accountId: team, name: "x" }, "account { name }"],
    [
      "createPhoneNumberOrder",
      { productType: "VOICE_CONNECTOR", e164PhoneNumbers: ["+12065559993"] },
      "phoneNumberOrder { phoneNumberOrderId }",
    ],
    [
      "createMeetingDialOut",
      {
        meetingId: "2f9e3b5c-0000-4000-8000-000000000000",
        fromPhoneNumber: "+12065559993",
        toPhoneNumber: "+12065559993",
        joinToken: "abc",
      },
      "transactionId",
    ],
  ];

  test.each(cases)("leaves the outcome of %s unknown", async (name, input, selection) => {
    for (const body of ["", "{}"]) {
      proxy.meddle = () => ({ status: 201, headers: {}, body });
      const answer = await mutate(name, input, selection);
      expect(codesOf(answer), body).toEqual({ [name]: "OUTCOME_UNKNOWN" });
    }
  });

  test("leaves the outcome of invitations unknown, each for itself", async () => {
    proxy.meddle = () => ({ status: 201, headers: {}, body: "{}" });
    const answer = await mutate(
      "inviteUsers",
      { accountId: team, userEmailList: [uniqueEmail()] },
      "invites { inviteId } inviteErrors { errorCode retryable }",
    );
    expect(answer.data).toEqual({
      inviteUsers: { invites: [], inviteErrors: [{ errorCode: "OUTCOME_UNKNOWN", retryable: false }] },
    });
  });
});
