import { expect, test } from "vitest";
import type { TestGateway } from "../../support/gateway.js";

export function settingsFields({ counted }: TestGateway): void {
  test("the settings of the AWS account", async () => {
    const answer = await counted(
      "{ globalSettings { businessCalling { cdrBucket } voiceConnector { cdrBucket } } phoneNumberSettings { callingName callingNameUpdatedTimestamp } rateLimit { cost limit remaining resetAt } viewer { name scopes accounts } }",
    );
    expect(answer).toEqual({
      data: {
        globalSettings: {
          businessCalling: { cdrBucket: "example-corp-call-records" },
          voiceConnector: { cdrBucket: "example-corp-voice-records" },
        },
        phoneNumberSettings: { callingName: "Example Corp", callingNameUpdatedTimestamp: "2024-01-08T09:00:00.000Z" },
        rateLimit: { cost: 2, limit: null, remaining: null, resetAt: null },
        viewer: { name: "loopback", scopes: ["READ", "WRITE", "ADMIN", "SECRETS"], accounts: null },
      },
      calls: { GetGlobalSettings: 1, GetPhoneNumberSettings: 1 },
    });
  });
}
