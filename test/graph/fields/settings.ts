import { expect, test } from "vitest";
import { testGateway } from "../support/gateway.js";

const { counted } = await testGateway();

test("the settings of the AWS account cost one call each", async () => {
  const answer = await counted("{ globalSettings { businessCalling { cdrBucket } voiceConnector { cdrBucket } } phoneNumberSettings { callingName callingNameUpdatedTimestamp } }");
  expect(answer).toEqual({
    data: {
      globalSettings: { businessCalling: { cdrBucket: "example-corp-call-records" }, voiceConnector: { cdrBucket: "example-corp-voice-records" } },
      phoneNumberSettings: { callingName: "Example Corp", callingNameUpdatedTimestamp: "2024-01-08T09:00:00.000Z" },
    },
    calls: { GetGlobalSettings: 1, GetPhoneNumberSettings: 1 },
  });
});

test("asked for twice under two names, they cost one call", async () => {
  const answer = await counted("{ a: globalSettings { businessCalling { cdrBucket } } b: globalSettings { voiceConnector { cdrBucket } } }");
  expect(answer).toEqual({
    data: { a: { businessCalling: { cdrBucket: "example-corp-call-records" } }, b: { voiceConnector: { cdrBucket: "example-corp-voice-records" } } },
    calls: { GetGlobalSettings: 1 },
  });
});
