import { describe, expect, test } from "vitest";
import { z } from "zod";
import { newBot, newRoom, peopleOf, unique } from "../../local-chime/support/demo.js";
import { globalId } from "../fields/expected.js";
import { codesOf, textAt } from "../../support/gateway.js";
import { mutationTests } from "./support.js";

const { mutate, counted, chime, lwa, team } = await mutationTests();
const { client } = chime;
const people = await peopleOf(client, lwa);
const [someone = "", another = ""] = people;

describe("rooms", () => {
  test("are created, renamed and deleted", async () => {
    const name = unique("Room");
    const made = await mutate(
      "createRoom",
      { accountId: lwa, name },
      "room { id roomId accountId name createdBy account { accountId } }",
    );
    expect(made.data).toMatchObject({ createRoom: { room: { accountId: lwa, name, account: { accountId: lwa } } } });
    expect(made.calls).toEqual({ CreateRoom: 1 });
    const roomId = textAt(made.data, "createRoom.room.roomId");
    const renamed = await mutate("updateRoom", { accountId: lwa, roomId, name: "Other" }, "room { name }");
    expect([renamed.data, renamed.calls]).toEqual([{ updateRoom: { room: { name: "Other" } } }, { UpdateRoom: 1 }]);
    const deleted = await mutate("deleteRoom", { accountId: lwa, roomId }, "deletedRoomId account { accountId }");
    expect([deleted.data, deleted.calls]).toEqual([
      { deleteRoom: { deletedRoomId: roomId, account: { accountId: lwa } } },
      { DeleteRoom: 1 },
    ]);
    expect(codesOf(await mutate("deleteRoom", { accountId: lwa, roomId }, "deletedRoomId"))).toEqual({
      deleteRoom: "NOT_FOUND",
    });
  });

  test("with the same clientRequestToken are the same room", async () => {
    const input = { accountId: lwa, name: unique("Room"), clientRequestToken: unique("token").replace(" ", "-") };
    const first = await mutate("createRoom", input, "room { roomId }");
    expect((await mutate("createRoom", input, "room { roomId }")).data).toEqual(first.data);
    expect(codesOf(await mutate("createRoom", { ...input, name: "Other" }, "room { roomId }"))).toEqual({
      createRoom: "BAD_USER_INPUT",
    });
    expect(codesOf(await mutate("createRoom", { accountId: team, name: "x" }, "room { roomId }"))).toEqual({
      createRoom: "UNPROCESSABLE",
    });
    const faulty = await mutate("createRoom", { ...input, clientRequestToken: "a b" }, "room { roomId }");
    expect([codesOf(faulty), faulty.calls]).toEqual([{ createRoom: "BAD_USER_INPUT" }, {}]);
  });
});

describe("room memberships", () => {
  test("are created, changed and deleted", async () => {
    const roomId = await newRoom(client, lwa);
    const key = { accountId: lwa, roomId, memberId: someone };
    const made = await mutate(
      "createRoomMembership",
      { ...key, role: "ADMINISTRATOR" },
      "roomMembership { roomId role member { memberId memberType fullName } room { roomId } }",
    );
    expect(made.data).toMatchObject({
      createRoomMembership: {
        roomMembership: {
          roomId,
          role: "ADMINISTRATOR",
          member: { memberId: someone, memberType: "USER" },
          room: { roomId },
        },
      },
    });
    expect(made.calls).toEqual({ CreateRoomMembership: 1 });
    expect(codesOf(await mutate("createRoomMembership", key, "roomMembership { role }"))).toEqual({
      createRoomMembership: "CONFLICT",
    });
    const changed = await mutate("updateRoomMembership", { ...key, role: "MEMBER" }, "roomMembership { role }");
    expect([changed.data, changed.calls]).toEqual([
      { updateRoomMembership: { roomMembership: { role: "MEMBER" } } },
      { UpdateRoomMembership: 1 },
    ]);
    const deleted = await mutate(
      "deleteRoomMembership",
      key,
      "deletedRoomMembershipId room { roomId memberships { totalCount } }",
    );
    expect(deleted.data).toEqual({
      deleteRoomMembership: { deletedRoomMembershipId: someone, room: { roomId, memberships: { totalCount: 0 } } },
    });
    expect(deleted.calls).toEqual({ DeleteRoomMembership: 1, ListRoomMemberships: 1 });
    expect(codesOf(await mutate("deleteRoomMembership", key, "deletedRoomMembershipId"))).toEqual({
      deleteRoomMembership: "NOT_FOUND",
    });
  });

  test("of a bot keep their role", async () => {
    const roomId = await newRoom(client, lwa);
    const memberId = await newBot(client, lwa);
    await mutate("createRoomMembership", { accountId: lwa, roomId, memberId }, "roomMembership { role }");
    expect(
      codesOf(
        await mutate(
          "updateRoomMembership",
          { accountId: lwa, roomId, memberId, role: "ADMINISTRATOR" },
          "roomMembership { role }",
        ),
      ),
    ).toEqual({ updateRoomMembership: "BAD_USER_INPUT" });
  });

  test("are created in a batch: the payload has the created ones in input order and the errors of the others", async () => {
    const roomId = await newRoom(client, lwa);
    const membershipItemList = [
      { memberId: another, role: "ADMINISTRATOR" },
      { memberId: "nobody" },
      { memberId: someone },
      { memberId: someone },
    ];
    const { data, calls } = await mutate(
      "batchCreateRoomMembership",
      { accountId: lwa, roomId, membershipItemList },
      "roomMemberships { role member { memberId } } errors { memberId errorCode retryable }",
    );
    expect(data).toEqual({
      batchCreateRoomMembership: {
        roomMemberships: [
          { role: "ADMINISTRATOR", member: { memberId: another } },
          { role: "MEMBER", member: { memberId: someone } },
        ],
        errors: [{ memberId: "nobody", errorCode: "NOT_FOUND", retryable: false }],
      },
    });
    expect(calls).toEqual({ BatchCreateRoomMembership: 1, ListRoomMemberships: 1 });
  });

  test("that contradict an earlier item are errors, and the others are created", async () => {
    const roomId = await newRoom(client, lwa);
    const membershipItemList = [
      { memberId: someone, role: "MEMBER" },
      { memberId: someone, role: "ADMINISTRATOR" },
      { memberId: globalId("Room", lwa, roomId) },
    ];
    const { data, errors, calls } = await mutate(
      "batchCreateRoomMembership",
      { accountId: lwa, roomId, membershipItemList },
      "roomMemberships { role } errors { memberId errorCode errorMessage retryable }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      batchCreateRoomMembership: {
        roomMemberships: [{ role: "MEMBER" }],
        errors: [
          {
            memberId: someone,
            errorCode: "BAD_REQUEST",
            errorMessage: "role contradicts item 0, which has the same id",
            retryable: false,
          },
          {
            memberId: globalId("Room", lwa, roomId),
            errorCode: "BAD_REQUEST",
            errorMessage: "memberId must be the id of a User or a Bot. This is the id of a Room.",
            retryable: false,
          },
        ],
      },
    });
    expect(calls).toEqual({ BatchCreateRoomMembership: 1, ListRoomMemberships: 1 });
  });
});

test("messages are redacted, and unknown ones are NOT_FOUND", async () => {
  const messages = z.object({
    rooms: z.array(z.object({ accountId: z.string(), roomId: z.string(), messageId: z.string() })),
    conversations: z.array(z.object({ accountId: z.string(), conversationId: z.string(), messageId: z.string() })),
  });
  const { rooms, conversations } = messages.parse(await (await chime.control("GET", "messages")).json());
  const [ofRoom] = rooms;
  const [ofConversation] = conversations;
  expect((await mutate("redactRoomMessage", { ...ofRoom }, "messageId room { roomId }")).data).toEqual({
    redactRoomMessage: { messageId: ofRoom?.messageId, room: { roomId: ofRoom?.roomId } },
  });
  const redacted = await mutate("redactConversationMessage", { ...ofConversation }, "messageId account { accountId }");
  expect([redacted.data, redacted.calls]).toEqual([
    {
      redactConversationMessage: {
        messageId: ofConversation?.messageId,
        account: { accountId: ofConversation?.accountId },
      },
    },
    { RedactConversationMessage: 1 },
  ]);
  expect(codesOf(await mutate("redactRoomMessage", { ...ofRoom, messageId: "nope" }, "messageId"))).toEqual({
    redactRoomMessage: "NOT_FOUND",
  });
});

test("the fields after a write of the same request see the new state", async () => {
  const roomId = await newRoom(client, lwa);
  const { data } = await counted(
    `mutation ($a: ID!, $r: ID!, $m: ID!) {
      first: updateRoom(input: { accountId: $a, roomId: $r, name: "One" }) { room { name memberships { totalCount } } }
      added: createRoomMembership(input: { accountId: $a, roomId: $r, memberId: $m }) { roomMembership { room { name memberships { totalCount } } } }
      second: updateRoom(input: { accountId: $a, roomId: $r, name: "Two" }) { room { name } }
      removed: deleteRoomMembership(input: { accountId: $a, roomId: $r, memberId: $m }) { room { name memberships { totalCount } } }
    }`,
    { a: lwa, r: roomId, m: someone },
  );
  expect(data).toEqual({
    first: { room: { name: "One", memberships: { totalCount: 0 } } },
    added: { roomMembership: { room: { name: "One", memberships: { totalCount: 1 } } } },
    second: { room: { name: "Two" } },
    removed: { room: { name: "Two", memberships: { totalCount: 0 } } },
  });
});
