import { describe, expect, test } from "vitest";
import { newNumber, newUser, phoneIdOf, seconds, stock, inSeattle } from "../../local-chime/support/demo.js";
import { codesOf, textAt } from "../../support/gateway.js";
import { mutationTests } from "./support.js";

const { mutate, query, chime, lwa } = await mutationTests();
const { client } = chime;

describe("updatePhoneNumber", () => {
  test("changes one attribute and returns the number", async () => {
    const phoneNumberId = await newNumber(chime);
    const { data, calls } = await mutate(
      "updatePhoneNumber",
      { phoneNumberId, callingName: "Front Desk" },
      "phoneNumber { phoneNumberId callingName callingNameStatus }",
    );
    expect(data).toEqual({
      updatePhoneNumber: {
        phoneNumber: {
          phoneNumberId: phoneIdOf(phoneNumberId),
          callingName: "Front Desk",
          callingNameStatus: "UPDATE_IN_PROGRESS",
        },
      },
    });
    expect(calls).toEqual({ UpdatePhoneNumber: 1 });
    expect(
      codesOf(await mutate("updatePhoneNumber", { phoneNumberId, callingName: "Other" }, "phoneNumber { status }")),
    ).toEqual({ updatePhoneNumber: "CONFLICT" });
  });

  test.each([
    [{}, "productType"],
    [{ productType: "VOICE_CONNECTOR", callingName: "Desk" }, "productType"],
    [{ callingName: "!" }, "callingName"],
    [{ phoneNumberId: "+18445550000", callingName: "Desk" }, "callingName"],
    [{ phoneNumberId: "+18445550000", productType: "BUSINESS_CALLING" }, "productType"],
    [{ phoneNumberId: "+442079460000", productType: "VOICE_CONNECTOR" }, "productType"],
  ])("refuses %j without a call", async (members, path) => {
    const { errors, calls } = await mutate(
      "updatePhoneNumber",
      { phoneNumberId: "+12065550000", ...members },
      "phoneNumber { status }",
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ path: [path] }] });
    expect(calls).toEqual({});
  });
});

test("an id that is not a number is NOT_FOUND from Chime, alone and in a batch", async () => {
  const unknown = "b7c0e9a4-1111-4222-8333-444455556666";
  const one = await mutate(
    "updatePhoneNumber",
    { phoneNumberId: unknown, productType: "VOICE_CONNECTOR" },
    "phoneNumber { status }",
  );
  expect(codesOf(one)).toEqual({ updatePhoneNumber: "NOT_FOUND" });
  const free = await newNumber(chime);
  const { data } = await mutate(
    "batchUpdatePhoneNumber",
    {
      updatePhoneNumberRequestItems: [
        { phoneNumberId: unknown, productType: "VOICE_CONNECTOR" },
        { phoneNumberId: free, productType: "VOICE_CONNECTOR" },
      ],
    },
    "phoneNumbers { phoneNumberId } phoneNumberErrors { errorCode }",
  );
  expect(data).toEqual({
    batchUpdatePhoneNumber: {
      phoneNumbers: [{ phoneNumberId: phoneIdOf(free) }],
      phoneNumberErrors: [{ errorCode: "NOT_FOUND" }],
    },
  });
});

test("batchUpdatePhoneNumber returns the changed numbers, by either spelling of their id", async () => {
  const [one, two] = [await newNumber(chime), await newNumber(chime)];
  const updatePhoneNumberRequestItems = [
    { phoneNumberId: two, productType: "VOICE_CONNECTOR" },
    { phoneNumberId: "+12065559999", callingName: "Nobody" },
    { phoneNumberId: phoneIdOf(one), callingName: "Desk" },
  ];
  const { data, calls } = await mutate(
    "batchUpdatePhoneNumber",
    { updatePhoneNumberRequestItems },
    "phoneNumbers { e164PhoneNumber productType callingName } phoneNumberErrors { phoneNumberId errorCode retryable }",
  );
  expect(data).toEqual({
    batchUpdatePhoneNumber: {
      phoneNumbers: [
        { e164PhoneNumber: two, productType: "VOICE_CONNECTOR", callingName: null },
        { e164PhoneNumber: one, productType: "BUSINESS_CALLING", callingName: "Desk" },
      ],
      phoneNumberErrors: [{ phoneNumberId: phoneIdOf("+12065559999"), errorCode: "NOT_FOUND", retryable: false }],
    },
  });
  expect(calls).toEqual({ BatchUpdatePhoneNumber: 1, GetPhoneNumber: 2 });
});

describe("deleting and restoring", () => {
  test("moves a number into the deletion queue and out of it", async () => {
    const number = await newNumber(chime);
    const deleted = await mutate(
      "deletePhoneNumber",
      { phoneNumberId: number },
      "deletedPhoneNumberId phoneNumber { status deletionTimestamp }",
    );
    expect(deleted.data).toMatchObject({
      deletePhoneNumber: { deletedPhoneNumberId: phoneIdOf(number), phoneNumber: { status: "RELEASE_IN_PROGRESS" } },
    });
    expect(deleted.calls).toEqual({ DeletePhoneNumber: 1, GetPhoneNumber: 1 });
    const restored = await mutate(
      "restorePhoneNumber",
      { phoneNumberId: number },
      "phoneNumber { status associations { value } deletionTimestamp }",
    );
    expect(restored.data).toEqual({
      restorePhoneNumber: { phoneNumber: { status: "UNASSIGNED", associations: [], deletionTimestamp: null } },
    });
    expect(restored.calls).toEqual({ RestorePhoneNumber: 1 });
    expect(codesOf(await mutate("restorePhoneNumber", { phoneNumberId: number }, "phoneNumber { status }"))).toEqual({
      restorePhoneNumber: "BAD_USER_INPUT",
    });
  });

  test("of many numbers reports those that are in use or unknown", async () => {
    const [free, used] = [await newNumber(chime), await newNumber(chime)];
    const { UserId: userId } = await newUser(client, lwa);
    await mutate("associatePhoneNumberWithUser", { accountId: lwa, userId, e164PhoneNumber: used }, "user { userId }");
    const { data, calls } = await mutate(
      "batchDeletePhoneNumber",
      { phoneNumberIds: [used, free, "+12065559999", phoneIdOf(free)] },
      "deletedPhoneNumberIds phoneNumberErrors { phoneNumberId errorCode }",
    );
    expect(data).toEqual({
      batchDeletePhoneNumber: {
        deletedPhoneNumberIds: [phoneIdOf(free)],
        phoneNumberErrors: [
          { phoneNumberId: phoneIdOf(used), errorCode: "PHONE_NUMBER_ASSOCIATIONS_EXIST" },
          { phoneNumberId: phoneIdOf("+12065559999"), errorCode: "NOT_FOUND" },
        ],
      },
    });
    expect(calls).toEqual({ BatchDeletePhoneNumber: 1 });
    expect(codesOf(await mutate("deletePhoneNumber", { phoneNumberId: used }, "deletedPhoneNumberId"))).toEqual({
      deletePhoneNumber: "BAD_USER_INPUT",
    });
  });
});

describe("createPhoneNumberOrder", () => {
  test("returns the order, which ends in the background", async () => {
    const [number] = await stock(client, { ...inSeattle, MaxResults: 1 });
    const { data, calls } = await mutate(
      "createPhoneNumberOrder",
      { productType: "BUSINESS_CALLING", e164PhoneNumbers: [number] },
      "phoneNumberOrder { phoneNumberOrderId status productType orderedPhoneNumbers { e164PhoneNumber status } }",
    );
    expect(data).toMatchObject({
      createPhoneNumberOrder: {
        phoneNumberOrder: {
          status: "PROCESSING",
          productType: "BUSINESS_CALLING",
          orderedPhoneNumbers: [{ e164PhoneNumber: number, status: "PROCESSING" }],
        },
      },
    });
    expect(calls).toEqual({ CreatePhoneNumberOrder: 1 });
    await chime.advance(10);
    const ended = await query(
      "query ($id: ID!) { phoneNumberOrder(phoneNumberOrderId: $id) { status orderedPhoneNumbers { phoneNumber { status } } } }",
      {
        id: textAt(data, "createPhoneNumberOrder.phoneNumberOrder.phoneNumberOrderId"),
      },
    );
    expect(ended.data).toEqual({
      phoneNumberOrder: { status: "SUCCESSFUL", orderedPhoneNumbers: [{ phoneNumber: { status: "UNASSIGNED" } }] },
    });
  });

  test.each([
    ["no numbers", "BUSINESS_CALLING", [], ["e164PhoneNumbers"]],
    ["what is no number", "BUSINESS_CALLING", ["+12065550000", "x"], ["e164PhoneNumbers", 1]],
    ["toll-free numbers for Business Calling", "BUSINESS_CALLING", ["+18445550009"], ["e164PhoneNumbers", 0]],
    ["numbers outside the US for a Voice Connector", "VOICE_CONNECTOR", ["+442079460009"], ["e164PhoneNumbers", 0]],
  ])("refuses %s without a call", async (_, productType, e164PhoneNumbers, path) => {
    const { errors, calls } = await mutate(
      "createPhoneNumberOrder",
      { productType, e164PhoneNumbers },
      "phoneNumberOrder { status }",
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ path }] });
    expect(calls).toEqual({});
  });
});

describe("the settings of the AWS account", () => {
  test("updateGlobalSettings changes only the given sections", async () => {
    const { data, calls } = await mutate(
      "updateGlobalSettings",
      { businessCalling: { cdrBucket: "bucket" } },
      "globalSettings { businessCalling { cdrBucket } voiceConnector { cdrBucket } }",
    );
    expect(data).toEqual({
      updateGlobalSettings: {
        globalSettings: {
          businessCalling: { cdrBucket: "bucket" },
          voiceConnector: { cdrBucket: "example-corp-voice-records" },
        },
      },
    });
    expect(calls).toEqual({ UpdateGlobalSettings: 1, GetGlobalSettings: 1 });
  });

  test("updatePhoneNumberSettings works once in seven days", async () => {
    const { data, calls } = await mutate(
      "updatePhoneNumberSettings",
      { callingName: "Example" },
      "phoneNumberSettings { callingName callingNameUpdatedTimestamp }",
    );
    expect(data).toMatchObject({ updatePhoneNumberSettings: { phoneNumberSettings: { callingName: "Example" } } });
    expect(calls).toEqual({ UpdatePhoneNumberSettings: 1, GetPhoneNumberSettings: 1 });
    expect(
      codesOf(
        await mutate("updatePhoneNumberSettings", { callingName: "Other" }, "phoneNumberSettings { callingName }"),
      ),
    ).toEqual({ updatePhoneNumberSettings: "BAD_USER_INPUT" });
    await chime.advance(7 * seconds.day);
    expect(
      (await mutate("updatePhoneNumberSettings", { callingName: "Other" }, "phoneNumberSettings { callingName }")).data,
    ).toEqual({ updatePhoneNumberSettings: { phoneNumberSettings: { callingName: "Other" } } });
  });
});

describe("createMeetingDialOut", () => {
  const meeting = {
    meetingId: "2f9e3b5c-0000-4000-8000-000000000000",
    toPhoneNumber: "+12065550100",
    joinToken: "abc123",
  };

  test("returns the transaction for a number of the inventory", async () => {
    const { data, calls } = await mutate(
      "createMeetingDialOut",
      { ...meeting, fromPhoneNumber: await newNumber(chime) },
      "transactionId",
    );
    expect(textAt(data, "createMeetingDialOut.transactionId")).toMatch(/^[0-9a-f-]{36}$/);
    expect(calls).toEqual({ CreateMeetingDialOut: 1 });
  });

  test("reports all issues together, and refuses a foreign number", async () => {
    const faulty = await mutate(
      "createMeetingDialOut",
      { meetingId: "x", fromPhoneNumber: "x", toPhoneNumber: "0", joinToken: "!" },
      "transactionId",
    );
    expect(faulty.errors?.[0]?.extensions).toMatchObject({
      issues: [
        { path: ["meetingId"] },
        { path: ["fromPhoneNumber"] },
        { path: ["toPhoneNumber"] },
        { path: ["joinToken"] },
      ],
    });
    expect(faulty.calls).toEqual({});
    expect(
      codesOf(await mutate("createMeetingDialOut", { ...meeting, fromPhoneNumber: "+12065559999" }, "transactionId")),
    ).toEqual({ createMeetingDialOut: "UNPROCESSABLE" });
  });
});

test("the same change to one number in two spellings is one change", async () => {
  const number = await newNumber(chime);
  const change = { callingName: "Twice" };
  const answer = await mutate(
    "batchUpdatePhoneNumber",
    {
      updatePhoneNumberRequestItems: [
        { phoneNumberId: number, ...change },
        { phoneNumberId: `%2B${number.slice(1)}`, ...change },
      ],
    },
    "phoneNumbers { e164PhoneNumber } phoneNumberErrors { errorCode }",
  );
  expect(answer).toMatchObject({
    data: { batchUpdatePhoneNumber: { phoneNumbers: [{ e164PhoneNumber: number }], phoneNumberErrors: [] } },
    calls: { BatchUpdatePhoneNumber: 1 },
  });
});

describe("a batch of changes to phone numbers", () => {
  const payload =
    "phoneNumbers { e164PhoneNumber productType callingName } phoneNumberErrors { phoneNumberId errorCode errorMessage }";

  test("can set different attributes of one number, each in an item of its own", async () => {
    const number = await newNumber(chime);
    const items = [
      { phoneNumberId: number, callingName: "Both" },
      { phoneNumberId: number, productType: "BUSINESS_CALLING" },
    ];
    const { data, calls } = await mutate("batchUpdatePhoneNumber", { updatePhoneNumberRequestItems: items }, payload);
    expect(data).toMatchObject({
      batchUpdatePhoneNumber: {
        phoneNumbers: [{ e164PhoneNumber: number, productType: "BUSINESS_CALLING", callingName: "Both" }],
        phoneNumberErrors: [],
      },
    });
    expect(calls).toEqual({ BatchUpdatePhoneNumber: 2, GetPhoneNumber: 1 });
  });

  test("reports the item that breaks a rule, and carries out the others", async () => {
    const number = await newNumber(chime);
    const items = [
      { phoneNumberId: "+18005550100", productType: "BUSINESS_CALLING" },
      { phoneNumberId: number, callingName: "Desk" },
      { phoneNumberId: number, callingName: "Other" },
      { phoneNumberId: number },
    ];
    const { data, errors } = await mutate("batchUpdatePhoneNumber", { updatePhoneNumberRequestItems: items }, payload);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      batchUpdatePhoneNumber: {
        phoneNumbers: [{ e164PhoneNumber: number, callingName: "Desk" }],
        phoneNumberErrors: [
          {
            phoneNumberId: "%2B18005550100",
            errorCode: "BAD_REQUEST",
            errorMessage: expect.stringContaining("toll-free") as unknown,
          },
          { errorCode: "BAD_REQUEST", errorMessage: "callingName contradicts item 1, which has the same id" },
          { errorCode: "BAD_REQUEST" },
        ],
      },
    });
  });
});
