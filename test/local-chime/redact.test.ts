import { RedactConversationMessageCommand, RedactRoomMessageCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { newRoom } from "./support/demo.js";
import { demoMessages } from "./support/fixtures.js";

const chime = await localChime();
const { client } = chime;
const { rooms, conversations } = await demoMessages(chime);

test("a room message can be redacted more than once", async () => {
  const { accountId: AccountId, roomId: RoomId, messageId: MessageId } = present(rooms[0]);
  for (const _ of ["first", "again"]) {
    const { $metadata } = await client.send(new RedactRoomMessageCommand({ AccountId, RoomId, MessageId }));
    expect($metadata.httpStatusCode).toBe(200);
  }
});

test("a conversation message can be redacted more than once", async () => {
  const { accountId: AccountId, conversationId: ConversationId, messageId: MessageId } = present(conversations[0]);
  for (const _ of ["first", "again"]) {
    const { $metadata } = await client.send(
      new RedactConversationMessageCommand({ AccountId, ConversationId, MessageId }),
    );
    expect($metadata.httpStatusCode).toBe(200);
  }
});

test("a message is found only in its own room or conversation", async () => {
  const { accountId: AccountId, messageId: MessageId } = present(rooms[0]);
  const RoomId = await newRoom(client, AccountId);
  await expectException(
    client.send(new RedactRoomMessageCommand({ AccountId, RoomId, MessageId })),
    "NotFoundException",
  );
  const { conversationId: ConversationId } = present(conversations[0]);
  await expectException(
    client.send(new RedactConversationMessageCommand({ AccountId, ConversationId, MessageId })),
    "NotFoundException",
  );
});
