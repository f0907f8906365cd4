import {
  AssociatePhoneNumberWithUserCommand,
  BatchDeletePhoneNumberCommand,
  DeletePhoneNumberCommand,
  DisassociatePhoneNumberFromUserCommand,
  GetPhoneNumberCommand,
  RestorePhoneNumberCommand,
  UpdatePhoneNumberCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { expectException, localChime, present } from "../support/local-chime.js";
import { allNumbers, demoAccounts, inSeattle, newNumber, newUser, phoneIdOf, seconds, stock } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client, advance } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;
const week = 7 * seconds.day;

const get = (e164: string) => client.send(new GetPhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));
const getNumber = async (e164: string) => present((await get(e164)).PhoneNumber);
const remove = (e164: string) => client.send(new DeletePhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));
const restore = (e164: string) => client.send(new RestorePhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164) }));

/** A number that is assigned to a new user. */
async function assignedNumber() {
  const { UserId } = await newUser(client, AccountId);
  const E164PhoneNumber = await newNumber(chime);
  await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber }));
  return { UserId, e164: E164PhoneNumber };
}

describe("a deleted number", () => {
  test("stays in the deletion queue for seven days", async () => {
    const e164 = await newNumber(chime);
    await remove(e164);
    const queued = await getNumber(e164);
    expect(queued).toMatchObject({ Status: "ReleaseInProgress" });
    const wait = present(queued.DeletionTimestamp).getTime() - present(queued.UpdatedTimestamp).getTime();
    expect(wait).toBe(week * 1000);

    await advance(week - seconds.hour);
    expect((await getNumber(e164)).DeletionTimestamp).toEqual(queued.DeletionTimestamp);
    expect(await stock(client, inSeattle)).not.toContain(e164);
    await advance(seconds.day + seconds.hour);
    await expectException(get(e164), "NotFoundException");
    await expectException(restore(e164), "NotFoundException");
    expect((await allNumbers(client)).map((number) => number.E164PhoneNumber)).not.toContain(e164);
    expect(await stock(client, inSeattle)).toContain(e164);
  });

  test("can be restored within seven days and keeps its calling name", async () => {
    const e164 = await newNumber(chime);
    await client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164), CallingName: "Front desk" }));
    await advance(72 * seconds.hour);
    const before = await getNumber(e164);
    await remove(e164);
    await advance(week - seconds.hour);

    const { PhoneNumber } = await restore(e164);
    expect(PhoneNumber).toEqual({ ...before, UpdatedTimestamp: PhoneNumber?.UpdatedTimestamp });
    expect(PhoneNumber).toMatchObject({ Status: "Unassigned", Associations: [], CallingName: "Front desk" });
    await advance(2 * week);
    expect(await getNumber(e164)).toEqual(PhoneNumber);
  });

  test("cannot be assigned to a user", async () => {
    const { UserId } = await newUser(client, AccountId);
    const e164 = await newNumber(chime);
    await remove(e164);
    await expectUnchanged(client, async () => {
      await expectException(
        client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber: e164 })),
        "BadRequestException",
      );
    });
  });
});

test("an assigned number cannot be deleted until it is disassociated", async () => {
  const { UserId, e164 } = await assignedNumber();
  await expectUnchanged(client, async () => {
    await expectException(remove(e164), "BadRequestException", "PhoneNumberAssociationsExist");
  });
  await client.send(new DisassociatePhoneNumberFromUserCommand({ AccountId, UserId }));
  await remove(e164);
  expect(await getNumber(e164)).toMatchObject({ Status: "ReleaseInProgress" });
});

test("a number that is not in the queue cannot be restored", async () => {
  const [free, { e164: assigned }] = [await newNumber(chime), await assignedNumber()];
  await expectUnchanged(client, async () => {
    await expectException(restore(free), "BadRequestException");
    await expectException(restore(assigned), "BadRequestException");
  });
});

describe("BatchDeletePhoneNumber", () => {
  const batch = async (...PhoneNumberIds: string[]) =>
    (await client.send(new BatchDeletePhoneNumberCommand({ PhoneNumberIds }))).PhoneNumberErrors;

  test("queues every number of the list, in every spelling of its id", async () => {
    const [one, two] = [await newNumber(chime), await newNumber(chime)];
    expect(await batch(one, phoneIdOf(two))).toEqual([]);
    for (const e164 of [one, two])
      expect(await getNumber(e164)).toMatchObject({
        Status: "ReleaseInProgress",
        DeletionTimestamp: expect.any(Date) as Date,
      });
  });

  test("returns an error for each number that fails and queues the others", async () => {
    const [good, { e164: assigned }] = [await newNumber(chime), await assignedNumber()];
    const before = await getNumber(assigned);
    const ErrorMessage = expect.stringMatching(/\S/) as string;
    expect(await batch("%2B19995550199", phoneIdOf(assigned), phoneIdOf(good))).toEqual([
      { PhoneNumberId: "%2B19995550199", ErrorCode: "NotFound", ErrorMessage },
      { PhoneNumberId: phoneIdOf(assigned), ErrorCode: "PhoneNumberAssociationsExist", ErrorMessage },
    ]);
    expect(await getNumber(assigned)).toEqual(before);
    expect(await getNumber(good)).toMatchObject({ Status: "ReleaseInProgress" });
  });
});
