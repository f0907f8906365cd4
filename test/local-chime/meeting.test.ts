import { randomUUID } from "node:crypto";
import { CreateMeetingDialOutCommand, CreatePhoneNumberOrderCommand } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectException, localChime } from "../support/local-chime.js";
import { newNumber } from "./support/demo.js";

const chime = await localChime();

const dialOut = (FromPhoneNumber: string) =>
  chime.client.send(
    new CreateMeetingDialOutCommand({
      MeetingId: randomUUID(),
      FromPhoneNumber,
      ToPhoneNumber: "+12065550100",
      JoinToken: "joinToken+/0",
    }),
  );

test("a call from an owned number returns a transaction id of its own", async () => {
  const from = await newNumber(chime);
  const ids = [(await dialOut(from)).TransactionId, (await dialOut(from)).TransactionId];
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  expect(new Set(ids).size).toBe(2);
});

test("a call from a number that is not owned or was not acquired is forbidden", async () => {
  await expectException(dialOut("+19995550100"), "ForbiddenException");
  await chime.client.send(
    new CreatePhoneNumberOrderCommand({ ProductType: "BusinessCalling", E164PhoneNumbers: ["+19995550100"] }),
  );
  await chime.advance(10);
  await expectException(dialOut("+19995550100"), "ForbiddenException");
});
