import {
  GetGlobalSettingsCommand,
  GetPhoneNumberSettingsCommand,
  UpdateGlobalSettingsCommand,
  type UpdateGlobalSettingsCommandInput,
  UpdatePhoneNumberSettingsCommand,
} from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { seconds } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;

test("UpdateGlobalSettings changes the given sections and keeps the others", async () => {
  const settings = async () => {
    const { BusinessCalling, VoiceConnector } = await client.send(new GetGlobalSettingsCommand({}));
    return { BusinessCalling, VoiceConnector };
  };
  const update = (input: UpdateGlobalSettingsCommandInput) => client.send(new UpdateGlobalSettingsCommand(input));

  await update({ BusinessCalling: { CdrBucket: "calls" }, VoiceConnector: { CdrBucket: "trunk" } });
  expect(await settings()).toEqual({ BusinessCalling: { CdrBucket: "calls" }, VoiceConnector: { CdrBucket: "trunk" } });
  await update({ BusinessCalling: { CdrBucket: "other-calls" } });
  await update({});
  expect(await settings()).toEqual({
    BusinessCalling: { CdrBucket: "other-calls" },
    VoiceConnector: { CdrBucket: "trunk" },
  });
});

test("UpdatePhoneNumberSettings changes the default calling name once in seven days", async () => {
  const settings = () => client.send(new GetPhoneNumberSettingsCommand({}));
  const update = (CallingName: string) => client.send(new UpdatePhoneNumberSettingsCommand({ CallingName }));

  const before = await settings();
  await update("One");
  const first = await settings();
  expect(first.CallingName).toBe("One");
  expect(present(first.CallingNameUpdatedTimestamp).getTime()).toBeGreaterThan(
    before.CallingNameUpdatedTimestamp?.getTime() ?? 0,
  );

  await advance(7 * seconds.day - seconds.hour);
  await expectUnchanged(client, async () => {
    await expectException(update("Two"), "BadRequestException");
  });
  await advance(2 * seconds.hour);
  await update("Two");
  const second = await settings();
  expect(second.CallingName).toBe("Two");
  expect(
    present(second.CallingNameUpdatedTimestamp).getTime() - present(first.CallingNameUpdatedTimestamp).getTime(),
  ).toBeGreaterThanOrEqual(7 * seconds.day * 1000);
});
