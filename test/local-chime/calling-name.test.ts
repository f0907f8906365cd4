import {
  BatchUpdatePhoneNumberCommand,
  CreatePhoneNumberOrderCommand,
  DeletePhoneNumberCommand,
  GetPhoneNumberCommand,
  UpdatePhoneNumberCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { newNumber, phoneIdOf, seconds, stock } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;

/** The documented maximum. */
const updateTime = 72 * seconds.hour;

const setName = (e164: string, CallingName: string) =>
  client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164), CallingName }));
const getNumber = async (e164: string) =>
  present((await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }))).PhoneNumber);

describe("the calling name of a number", () => {
  test("is updated within 72 hours", async () => {
    const e164 = await newNumber(chime);
    expect(await getNumber(e164)).toMatchObject({ CallingNameStatus: "Unassigned" });

    const { PhoneNumber } = await setName(e164, "Front desk");
    expect(PhoneNumber).toMatchObject({ PhoneNumberId: phoneIdOf(e164), CallingNameStatus: "UpdateInProgress" });
    expect(await getNumber(e164)).toEqual(PhoneNumber);
    await advance(updateTime);
    expect(await getNumber(e164)).toMatchObject({ CallingName: "Front desk", CallingNameStatus: "UpdateSucceeded" });
  });

  test("cannot be changed while an update is in progress", async () => {
    const e164 = await newNumber(chime);
    await setName(e164, "One");
    await expectUnchanged(client, async () => {
      await expectException(setName(e164, "Two"), "ConflictException");
      const { PhoneNumberErrors } = await client.send(
        new BatchUpdatePhoneNumberCommand({
          UpdatePhoneNumberRequestItems: [{ PhoneNumberId: phoneIdOf(e164), CallingName: "Two" }],
        }),
      );
      expect(PhoneNumberErrors).toMatchObject([{ PhoneNumberId: phoneIdOf(e164), ErrorCode: "Conflict" }]);
    });
    await advance(updateTime);
    await setName(e164, "Two");
    await advance(updateTime);
    expect(await getNumber(e164)).toMatchObject({ CallingName: "Two", CallingNameStatus: "UpdateSucceeded" });
  });

  test("is cleared by an empty name", async () => {
    const e164 = await newNumber(chime);
    await setName(e164, "Front desk");
    await advance(updateTime);
    await setName(e164, "");
    await advance(updateTime);
    expect((await getNumber(e164)).CallingName ?? "").toBe("");
  });

  test("is rejected for a number that is being acquired or deleted", async () => {
    const deleted = await newNumber(chime);
    await client.send(new DeletePhoneNumberCommand({ PhoneNumberId: phoneIdOf(deleted) }));
    const [ordered = ""] = await stock(client, { AreaCode: "425", MaxResults: 1 });
    await client.send(
      new CreatePhoneNumberOrderCommand({ ProductType: "BusinessCalling", E164PhoneNumbers: [ordered] }),
    );
    await expectUnchanged(client, async () => {
      await expectException(setName(deleted, "Front desk"), "BadRequestException");
      await expectException(setName(ordered, "Front desk"), "BadRequestException");
    });
  });

  test("is rejected for a toll-free number", async () => {
    const e164 = await newNumber(chime, "VoiceConnector", { TollFreePrefix: "844" });
    await expectUnchanged(client, async () => {
      await expectException(setName(e164, "Front desk"), "BadRequestException");
    });
  });
});
