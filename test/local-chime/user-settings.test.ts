import { GetUserSettingsCommand, UpdateUserSettingsCommand, type TelephonySettings } from "@aws-sdk/client-chime";
import { expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { demoAccounts, newUser } from "./support/demo.js";

const chime = await localChime();
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const telephonyOf = async (UserId: string) =>
  (await client.send(new GetUserSettingsCommand({ AccountId, UserId }))).UserSettings?.Telephony;

test("a new user has calling and text messages enabled", async () => {
  const { UserId } = await newUser(client, AccountId);
  expect(await telephonyOf(UserId)).toEqual({ InboundCalling: true, OutboundCalling: true, SMS: true });
});

test("UpdateUserSettings replaces the settings of one user", async () => {
  const { UserId } = await newUser(client, AccountId);
  const other = await newUser(client, AccountId);
  const wanted: TelephonySettings[] = [
    { InboundCalling: false, OutboundCalling: true, SMS: false },
    { InboundCalling: true, OutboundCalling: false, SMS: false },
  ];
  for (const Telephony of wanted) {
    await client.send(new UpdateUserSettingsCommand({ AccountId, UserId, UserSettings: { Telephony } }));
    expect(await telephonyOf(UserId)).toEqual(Telephony);
  }
  expect(await telephonyOf(other.UserId)).toEqual({ InboundCalling: true, OutboundCalling: true, SMS: true });
});
