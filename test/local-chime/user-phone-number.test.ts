import {
  AssociatePhoneNumberWithUserCommand,
  DisassociatePhoneNumberFromUserCommand,
  GetPhoneNumberCommand,
  GetUserCommand,
  ListPhoneNumbersCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { demoAccounts, newNumber, newUser, phoneIdOf } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const associate = (UserId: string, E164PhoneNumber: string) =>
  client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber }));
const disassociate = (UserId: string) => client.send(new DisassociatePhoneNumberFromUserCommand({ AccountId, UserId }));
const numberOf = async (UserId: string) =>
  (await client.send(new GetUserCommand({ AccountId, UserId }))).User?.PrimaryProvisionedNumber;
const getNumber = async (e164: string) =>
  present((await client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }))).PhoneNumber);

test("an associated number is shown with the user, and has associations with the user and the account", async () => {
  const { UserId } = await newUser(client, AccountId);
  const e164 = await newNumber(chime);
  await associate(UserId, e164);

  expect(await numberOf(UserId)).toBe(e164);
  const number = await getNumber(e164);
  expect(number).toMatchObject({ Status: "Assigned" });
  const AssociatedTimestamp = expect.any(Date) as Date;
  expect(number.Associations).toHaveLength(2);
  expect(number.Associations).toEqual(
    expect.arrayContaining([
      { Name: "UserId", Value: UserId, AssociatedTimestamp },
      { Name: "AccountId", Value: AccountId, AssociatedTimestamp },
    ]),
  );
  const { PhoneNumbers } = await client.send(
    new ListPhoneNumbersCommand({ FilterName: "UserId", FilterValue: UserId }),
  );
  expect(PhoneNumbers).toEqual([number]);
});

test("a disassociated number becomes unassigned, and disassociating again succeeds", async () => {
  const { UserId } = await newUser(client, AccountId);
  const e164 = await newNumber(chime);
  await associate(UserId, e164);
  await disassociate(UserId);
  await disassociate(UserId);
  expect(await numberOf(UserId)).toBeUndefined();
  expect(await getNumber(e164)).toMatchObject({ Status: "Unassigned", Associations: [] });

  const next = await newUser(client, AccountId);
  await associate(next.UserId, e164);
  expect(await numberOf(next.UserId)).toBe(e164);
});

describe("an association is rejected", () => {
  test("for a number that is unknown, assigned or of another product, and for a user who has a number", async () => {
    const [owner, user] = [await newUser(client, AccountId), await newUser(client, AccountId)];
    const [taken, free, trunk] = [
      await newNumber(chime),
      await newNumber(chime),
      await newNumber(chime, "VoiceConnector"),
    ];
    await associate(owner.UserId, taken);

    await expectUnchanged(client, async () => {
      await expectException(associate(user.UserId, "+19995550199"), "NotFoundException");
      await expectException(associate(user.UserId, taken), "BadRequestException");
      await expectException(associate(user.UserId, trunk), "BadRequestException");
      await expectException(associate(owner.UserId, free), "BadRequestException");
    });
    expect(await numberOf(user.UserId)).toBeUndefined();
    expect(await numberOf(owner.UserId)).toBe(taken);
  });
});
