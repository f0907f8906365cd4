import { describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import type { Members, Shape } from "../../src/operations/shape.js";
import { enumName, fieldName } from "../../src/graph/names.js";

describe("a field's name is Chime's in lowerCamelCase with acronyms folded", () => {
  test.each([
    ["AccountId", "accountId"],
    ["PersonalPIN", "personalPin"],
    ["InboundSMS", "inboundSms"],
    ["OutboundMMS", "outboundMms"],
    ["SMS", "sms"],
    ["E164PhoneNumber", "e164PhoneNumber"],
    ["E164PhoneNumbers", "e164PhoneNumbers"],
    ["OutboundEventsHTTPSEndpoint", "outboundEventsHttpsEndpoint"],
    ["LambdaFunctionArn", "lambdaFunctionArn"],
    ["AwsAccountId", "awsAccountId"],
    ["RegisteredOn", "registeredOn"],
    ["ResetPersonalPIN", "resetPersonalPin"],
    ["IsAlexaForBusinessEnabled", "isAlexaForBusinessEnabled"],
    ["CdrBucket", "cdrBucket"],
    ["Name", "name"],
  ])("%s → %s", (member, field) => {
    expect(fieldName(member)).toBe(field);
  });
});

describe("an enum value's name is Chime's in SCREAMING_SNAKE_CASE", () => {
  test.each([
    ["EnterpriseLWA", "ENTERPRISE_LWA"],
    ["EnterpriseOIDC", "ENTERPRISE_OIDC"],
    ["EnterpriseDirectory", "ENTERPRISE_DIRECTORY"],
    ["SipMediaApplicationDialIn", "SIP_MEDIA_APPLICATION_DIAL_IN"],
    ["VoiceConnectorGroupId", "VOICE_CONNECTOR_GROUP_ID"],
    ["Pro", "PRO"],
    ["ProTrial", "PRO_TRIAL"],
    ["TollFree", "TOLL_FREE"],
    ["NotSent", "NOT_SENT"],
  ])("%s → %s", (value, name) => {
    expect(enumName(value)).toBe(name);
  });
});

/** Every member's name and every enum's values, however deep they stand. */
function* namesIn(
  members: Members,
): Generator<{ readonly siblings: readonly string[]; readonly values?: readonly string[] }> {
  yield { siblings: Object.keys(members) };
  for (const shape of Object.values(members)) yield* namesOf(shape);
}
function* namesOf(shape: Shape): ReturnType<typeof namesIn> {
  if (shape.type === "structure") yield* namesIn(shape.members);
  if (shape.type === "list") yield* namesOf(shape.of);
  if (shape.type === "string" && shape.enum) yield { siblings: [], values: shape.enum };
}

test("no two names of the Chime API become equal, and all are valid in GraphQL", () => {
  for (const operation of operationNames) {
    const { input, output } = definitionOf(operation);
    for (const { siblings, values = [] } of [...namesIn(input), ...namesIn(output)]) {
      const fields = siblings.map(fieldName);
      expect(new Set(fields).size).toBe(siblings.length);
      for (const field of fields) expect(field).toMatch(/^[a-z][a-zA-Z0-9]*$/);
      const names = values.map(enumName);
      expect(new Set(names).size).toBe(values.length);
      for (const name of names) expect(name).toMatch(/^[A-Z][A-Z0-9_]*$/);
    }
  }
});
