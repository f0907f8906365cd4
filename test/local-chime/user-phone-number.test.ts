import {
  AssociatePhoneNumberWithUserCommand,
  DisassociatePhoneNumberFromUserCommand,
  GetPhoneNumberCommand,
  GetUserCommand,
  ListPhoneNumbersCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectRefusal, localChime, present } from "../support/local-chime.js";
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

test("a number that is associated is the user's, and knows the user and the account", async () => {
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

test("a number that is disassociated is free again, and doing so twice does no harm", async () => {
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

describe("an association is refused", () => {
  test("of a number nobody has, of one that is taken, of one of another product, and of a second one", async () => {
    const [owner, user] = [await newUser(client, AccountId), await newUser(client, AccountId)];
    const [taken, free, trunk] = [
      await newNumber(chime),
      await newNumber(chime),
      await newNumber(chime, "VoiceConnector"),
    ];
    await associate(owner.UserId, taken);

    await expectUnchanged(client, async () => {
      await expectRefusal(associate(user.UserId, "+19995550199"), "NotFoundException");
      await expectRefusal(associate(user.UserId, taken), "BadRequestException");
      await expectRefusal(associate(user.UserId, trunk), "BadRequestException");
      await expectRefusal(associate(owner.UserId, free), "BadRequestException");
    });
    expect(await numberOf(user.UserId)).toBeUndefined();
    expect(await numberOf(owner.UserId)).toBe(taken);
  });
});
