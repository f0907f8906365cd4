import { randomUUID } from "node:crypto";
import {
  AssociatePhoneNumberWithUserCommand,
  BatchUpdatePhoneNumberCommand,
  GetPhoneNumberCommand,
  type ListPhoneNumbersCommandInput,
  paginateListPhoneNumbers,
  type PhoneNumber,
  UpdatePhoneNumberCommand,
} from "@aws-sdk/client-chime";
import { describe, expect, test } from "vitest";
import { collect, expectException, localChime, present } from "../support/local-chime.js";
import { allNumbers, demoAccounts, newNumber, newUser, phoneIdOf } from "./support/demo.js";
import { expectUnchanged } from "./support/snapshot.js";

const chime = await localChime();
const { client } = chime;
const AccountId = (await demoAccounts(chime)).EnterpriseLWA;

const getNumber = async (PhoneNumberId: string) =>
  present((await client.send(new GetPhoneNumberCommand({ PhoneNumberId }))).PhoneNumber);
const setProduct = (e164: string, ProductType: "BusinessCalling" | "VoiceConnector" | "SipMediaApplicationDialIn") =>
  client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: phoneIdOf(e164), ProductType }));
const tollFree = { TollFreePrefix: "844" };
const abroad = { Country: "GB", PhoneNumberType: "Local" } as const;

describe("GetPhoneNumber", () => {
  test("finds a number by its id and by its E.164 form", async () => {
    const e164 = await newNumber(chime);
    const number = await getNumber(phoneIdOf(e164));
    expect(number).toMatchObject({
      PhoneNumberId: phoneIdOf(e164),
      E164PhoneNumber: e164,
      Country: "US",
      Type: "Local",
      ProductType: "BusinessCalling",
      Status: "Unassigned",
      Associations: [],
    });
    expect(Object.keys(present(number.Capabilities)).sort()).toEqual([
      "InboundCall",
      "InboundMMS",
      "InboundSMS",
      "OutboundCall",
      "OutboundMMS",
      "OutboundSMS",
    ]);
    expect(await getNumber(e164)).toEqual(number);
  });

  test("returns what the list returns", async () => {
    for (const listed of (await allNumbers(client)).slice(0, 20))
      expect(await getNumber(present(listed.PhoneNumberId))).toEqual(listed);
  });
});

describe("ListPhoneNumbers", () => {
  const find = (filters: ListPhoneNumbersCommandInput) =>
    collect(paginateListPhoneNumbers({ client, pageSize: 99 }, filters), (page) => page.PhoneNumbers);
  const matching = async (holds: (number: PhoneNumber) => boolean) => (await allNumbers(client)).filter(holds);

  test("filters by status and by product type, and by both", async () => {
    const byStatus = await find({ Status: "Unassigned" });
    expect(byStatus).toEqual(await matching(({ Status }) => Status === "Unassigned"));
    const byProduct = await find({ ProductType: "VoiceConnector" });
    expect(byProduct).toEqual(await matching(({ ProductType }) => ProductType === "VoiceConnector"));
    const byBoth = await find({ Status: "Unassigned", ProductType: "VoiceConnector" });
    expect(byBoth).toEqual(
      await matching(({ Status, ProductType }) => Status === "Unassigned" && ProductType === "VoiceConnector"),
    );
    for (const found of [byStatus, byProduct, byBoth]) expect(found).not.toEqual([]);
  });

  test("filters by association", async () => {
    const { UserId } = await newUser(client, AccountId);
    const e164 = await newNumber(chime);
    await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber: e164 }));
    const associatedWith = (name: string, value: string) =>
      matching(({ Associations = [] }) => Associations.some(({ Name, Value }) => Name === name && Value === value));

    expect((await find({ FilterName: "UserId", FilterValue: UserId })).map((number) => number.E164PhoneNumber)).toEqual(
      [e164],
    );
    expect(await find({ FilterName: "AccountId", FilterValue: AccountId })).toEqual(
      await associatedWith("AccountId", AccountId),
    );
    expect(await find({ FilterName: "AccountId", FilterValue: AccountId, ProductType: "VoiceConnector" })).toEqual([]);
    expect(await find({ FilterName: "VoiceConnectorId", FilterValue: UserId })).toEqual([]);
  });
});

describe("UpdatePhoneNumber", () => {
  test("changes the product type of an unassigned number", async () => {
    const e164 = await newNumber(chime);
    const before = await getNumber(e164);
    const { PhoneNumber } = await setProduct(e164, "VoiceConnector");
    expect(PhoneNumber).toEqual({
      ...before,
      ProductType: "VoiceConnector",
      UpdatedTimestamp: PhoneNumber?.UpdatedTimestamp,
    });
    expect(await getNumber(e164)).toEqual(PhoneNumber);
  });

  test("rejects a product type that the number does not support, and an assigned number", async () => {
    const [free, british, assigned] = [
      await newNumber(chime, "VoiceConnector", tollFree),
      await newNumber(chime, "SipMediaApplicationDialIn", abroad),
      await newNumber(chime),
    ];
    const { UserId } = await newUser(client, AccountId);
    await client.send(new AssociatePhoneNumberWithUserCommand({ AccountId, UserId, E164PhoneNumber: assigned }));
    await expectUnchanged(client, async () => {
      await expectException(setProduct(free, "BusinessCalling"), "BadRequestException");
      await expectException(setProduct(british, "BusinessCalling"), "BadRequestException");
      await expectException(setProduct(british, "VoiceConnector"), "BadRequestException");
      await expectException(setProduct(assigned, "VoiceConnector"), "BadRequestException");
    });
    expect((await setProduct(free, "SipMediaApplicationDialIn")).PhoneNumber).toMatchObject({
      Type: "TollFree",
      ProductType: "SipMediaApplicationDialIn",
    });
  });
});

describe("a phone number that does not exist", () => {
  const unknown = ["x", randomUUID(), "+19995550199", "%2B18445559999", "+442079469999"];

  test.each(unknown)(
    "is not found by UpdatePhoneNumber, whatever rule the update of %s breaks",
    async (PhoneNumberId) => {
      for (const update of [
        { ProductType: "BusinessCalling" } as const,
        { CallingName: "Front desk" },
        { ProductType: "BusinessCalling", CallingName: "Front desk" } as const,
        {},
      ])
        await expectException(
          client.send(new UpdatePhoneNumberCommand({ PhoneNumberId, ...update })),
          "NotFoundException",
        );
    },
  );

  test("is an item error NotFound of BatchUpdatePhoneNumber", async () => {
    const { PhoneNumberErrors } = await client.send(
      new BatchUpdatePhoneNumberCommand({
        UpdatePhoneNumberRequestItems: unknown.map((PhoneNumberId) => ({
          PhoneNumberId,
          ProductType: "BusinessCalling" as const,
        })),
      }),
    );
    expect(PhoneNumberErrors).toMatchObject(unknown.map((PhoneNumberId) => ({ PhoneNumberId, ErrorCode: "NotFound" })));
  });
});

describe("BatchUpdatePhoneNumber", () => {
  const batch = async (
    ...UpdatePhoneNumberRequestItems: {
      PhoneNumberId: string;
      ProductType?: "BusinessCalling" | "VoiceConnector";
      CallingName?: string;
    }[]
  ) => (await client.send(new BatchUpdatePhoneNumberCommand({ UpdatePhoneNumberRequestItems }))).PhoneNumberErrors;

  test("changes two attributes of one number in two items", async () => {
    const e164 = await newNumber(chime);
    expect(
      await batch(
        { PhoneNumberId: phoneIdOf(e164), ProductType: "VoiceConnector" },
        { PhoneNumberId: e164, CallingName: "Front desk" },
      ),
    ).toEqual([]);
    expect(await getNumber(e164)).toMatchObject({
      ProductType: "VoiceConnector",
      CallingNameStatus: "UpdateInProgress",
    });
  });

  test("changes every number of the list, in every spelling of its id", async () => {
    const [one, two] = [await newNumber(chime), await newNumber(chime)];
    expect(
      await batch(
        { PhoneNumberId: one, ProductType: "VoiceConnector" },
        { PhoneNumberId: phoneIdOf(two), CallingName: "Front desk" },
      ),
    ).toEqual([]);
    expect(await getNumber(one)).toMatchObject({ ProductType: "VoiceConnector" });
    expect(await getNumber(two)).toMatchObject({ CallingNameStatus: "UpdateInProgress" });
  });

  test("returns an error for each item that fails and changes the others", async () => {
    const [good, queryCost, both, neither] = [
      await newNumber(chime),
      await newNumber(chime, "VoiceConnector", tollFree),
      await newNumber(chime),
      await newNumber(chime),
    ];
    const [tollBefore, bothBefore] = [await getNumber(queryCost), await getNumber(both)];
    const errors = await batch(
      { PhoneNumberId: "%2B19995550199", ProductType: "VoiceConnector" },
      { PhoneNumberId: phoneIdOf(queryCost), ProductType: "BusinessCalling" },
      { PhoneNumberId: phoneIdOf(good), ProductType: "VoiceConnector" },
      { PhoneNumberId: phoneIdOf(both), ProductType: "VoiceConnector", CallingName: "Front desk" },
      { PhoneNumberId: phoneIdOf(neither) },
    );
    const ErrorMessage = expect.stringMatching(/\S/) as string;
    expect(errors).toEqual([
      { PhoneNumberId: "%2B19995550199", ErrorCode: "NotFound", ErrorMessage },
      { PhoneNumberId: phoneIdOf(queryCost), ErrorCode: "BadRequest", ErrorMessage },
      { PhoneNumberId: phoneIdOf(both), ErrorCode: "BadRequest", ErrorMessage },
      { PhoneNumberId: phoneIdOf(neither), ErrorCode: "BadRequest", ErrorMessage },
    ]);
    expect(await getNumber(good)).toMatchObject({ ProductType: "VoiceConnector" });
    expect([await getNumber(queryCost), await getNumber(both)]).toEqual([tollBefore, bothBefore]);
  });
});
