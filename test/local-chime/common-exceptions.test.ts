import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type OperationName, operationNames, definitionOf } from "../../src/operations/operations.js";
import { type ExceptionName, exceptions } from "../../src/operations/exceptions.js";
import { localChime } from "../support/local-chime.js";
import { demoAccounts } from "./support/demo.js";
import { brokenInputs, type Input, validInput } from "./support/inputs.js";
import { requestOf, send } from "./support/raw.js";
import { snapshot } from "./support/snapshot.js";
import { fixtures } from "./support/fixtures.js";

/** The exceptions that follow from the operation definitions alone. */
const chime = await localChime();
const accounts = await demoAccounts(chime);
const { values } = await fixtures(chime);
const before = await snapshot(chime.client);

const outcome = async (operation: OperationName, input: Input): Promise<string> => {
  const { status, headers, text } = await send(chime.url, requestOf(operation, input));
  const { Code } = JSON.parse(text || "{}") as { Code?: string };
  return [status, headers["x-amzn-errortype"], Code].join(" ");
};
const refusal = (exception: ExceptionName): string =>
  [exceptions[exception].status, exception, exceptions[exception].code].join(" ");

const constrained = operationNames.filter((operation) => !brokenInputs(operation, {}).next().done);

test.each(constrained)("%s rejects every input that breaks a constraint of a member", async (operation) => {
  const expected: Record<string, string> = {};
  const answers: Record<string, string> = {};
  for (const { says, input } of brokenInputs(operation, values(operation))) {
    expected[says] = refusal("BadRequestException");
    answers[says] = await outcome(operation, input);
  }
  expect(answers).toEqual(expected);
});

describe("rules across members", () => {
  const bucket = "arn:aws:s3:::bucket";
  const broken: Partial<Record<OperationName, readonly Input[]>> = {
    UpdateUser: [{ AlexaForBusinessMetadata: { AlexaForBusinessRoomArn: "a room" } }],
    CreateBot: [{ DisplayName: " " }, { DisplayName: "b".repeat(56) }],
    PutEventsConfiguration: [
      { OutboundEventsHTTPSEndpoint: undefined },
      { LambdaFunctionArn: "arn:aws:lambda:us-east-1:111122223333:function:events" },
      { OutboundEventsHTTPSEndpoint: "http://example.com/events" },
      { OutboundEventsHTTPSEndpoint: undefined, LambdaFunctionArn: bucket },
    ],
    ListPhoneNumbers: [{ FilterName: "AccountId" }, { FilterValue: "text" }],
    UpdatePhoneNumber: [{ CallingName: undefined }, { ProductType: "VoiceConnector" }],
    SearchAvailablePhoneNumbers: [
      { AreaCode: undefined },
      { AreaCode: undefined, City: "Seattle" },
      { AreaCode: undefined, PhoneNumberType: "Local" },
      { AreaCode: undefined, Country: "DE" },
      { Country: "DE", PhoneNumberType: "Local" },
    ],
    CreatePhoneNumberOrder: [{ ProductType: "BusinessCalling", E164PhoneNumbers: ["+12065550100", "+18445550100"] }],
  };

  test("every operation that has rules is tested here", () => {
    expect(operationNames.filter((operation) => definitionOf(operation).rules && !broken[operation])).toEqual([]);
  });

  const cases = operationNames.flatMap((operation) =>
    (broken[operation] ?? []).map((change) => ({ operation, change })),
  );
  test.each(cases)("$operation rejects an input with $change", async ({ operation, change }) => {
    expect(await outcome(operation, { ...validInput(operation, values(operation)), ...change })).toBe(
      refusal("BadRequestException"),
    );
  });
});

describe("resources that do not exist", () => {
  const nowhere: Readonly<Record<string, string>> = {
    AccountId: randomUUID(),
    UserId: randomUUID(),
    BotId: randomUUID(),
    RoomId: randomUUID(),
    MemberId: randomUUID(),
    MessageId: randomUUID(),
    ConversationId: randomUUID(),
    PhoneNumberId: "+19995550199",
    PhoneNumberOrderId: randomUUID(),
  };
  const cases = operationNames.flatMap((operation) =>
    Object.keys(nowhere)
      .filter(
        (member) =>
          definitionOf(operation).input[member]?.required &&
          definitionOf(operation).errors.includes("NotFoundException"),
      )
      .map((member) => ({ operation, member })),
  );

  test.each(cases)("$operation reports an unknown $member as not found", async ({ operation, member }) => {
    expect(await outcome(operation, { ...validInput(operation, values(operation)), [member]: nowhere[member] })).toBe(
      refusal("NotFoundException"),
    );
  });
});

describe("accounts of another type", () => {
  const cases = operationNames.flatMap((operation) => {
    const { accountTypes } = definitionOf(operation);
    const others = (["Team", "EnterpriseDirectory", "EnterpriseLWA", "EnterpriseOIDC"] as const).filter(
      (type) => accountTypes && !accountTypes.includes(type),
    );
    return others.map((type) => ({ operation, type }));
  });

  test.each(cases)("$operation is forbidden to a $type account", async ({ operation, type }) => {
    expect(await outcome(operation, { ...validInput(operation, values(operation)), AccountId: accounts[type] })).toBe(
      refusal("ForbiddenException"),
    );
  });
});

test("none of these rejected calls changes anything", async () => {
  expect(await snapshot(chime.client)).toEqual(before);
});
