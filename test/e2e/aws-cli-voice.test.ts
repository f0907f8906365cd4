import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { check } from "../../src/operations/check.js";
import type { OperationName } from "../../src/operations/operations.js";
import { definitionIn, operationsOf } from "../../src/local-chime/http/api-definitions.js";
import { awsCli, commandOf } from "../support/aws-cli.js";
import { localChime } from "../support/local-chime.js";

const hasAwsCli = spawnSync("aws", ["chime-sdk-voice", "help"]).status === 0;

/** The AWS CLI's client of Amazon Chime SDK Voice against the embedded service. The steps build on one another. The CLI of
 * Debian 12 does not know the newest members, such as a number's Name. */
describe.skipIf(!hasAwsCli)("the AWS CLI for Amazon Chime SDK Voice", async () => {
  const chime = await localChime();
  const run = awsCli("chime-sdk-voice", `${chime.url}/voice`);
  async function aws(operation: OperationName, input: object): Promise<unknown> {
    const { stdout } = await run(commandOf(operation), "--cli-input-json", JSON.stringify(input), "--no-paginate");
    return JSON.parse(stdout || "{}");
  }

  const PhoneNumberId = "%2B18445550000";
  const dialIn = "SipMediaApplicationDialIn";
  const steps: readonly (readonly [OperationName, object, object?])[] = [
    ["GetPhoneNumber", { PhoneNumberId }, { PhoneNumber: { PhoneNumberId, ProductType: "VoiceConnector" } }],
    ["UpdatePhoneNumber", { PhoneNumberId, ProductType: dialIn }, { PhoneNumber: { ProductType: dialIn } }],
    [
      "BatchUpdatePhoneNumber",
      { UpdatePhoneNumberRequestItems: [{ PhoneNumberId, ProductType: "VoiceConnector" }] },
      { PhoneNumberErrors: [] },
    ],
    ["DeletePhoneNumber", { PhoneNumberId }],
    ["RestorePhoneNumber", { PhoneNumberId }, { PhoneNumber: { Status: "Unassigned", ProductType: "VoiceConnector" } }],
    ["BatchDeletePhoneNumber", { PhoneNumberIds: [PhoneNumberId] }, { PhoneNumberErrors: [] }],
    ["ListPhoneNumbers", { ProductType: "VoiceConnector" }],
    ["SearchAvailablePhoneNumbers", { AreaCode: "206" }],
    ["CreatePhoneNumberOrder", { ProductType: "VoiceConnector", E164PhoneNumbers: ["+12065550150"] }],
    ["ListPhoneNumberOrders", {}, { PhoneNumberOrders: [{ ProductType: "VoiceConnector" }] }],
    ["ListSupportedPhoneNumberCountries", { ProductType: "VoiceConnector" }],
    ["UpdateGlobalSettings", { VoiceConnector: { CdrBucket: "records" } }],
    ["GetGlobalSettings", {}, { VoiceConnector: { CdrBucket: "records" } }],
    ["UpdatePhoneNumberSettings", { CallingName: "Example" }],
    ["GetPhoneNumberSettings", {}, { CallingName: "Example" }],
  ];

  test("runs every operation, through the Voice API alone", async () => {
    await chime.resetCalls();
    const called = new Set<string>();
    const answers = new Map<string, unknown>();
    for (const [operation, input, expected = {}] of steps) {
      const output = await aws(operation, input);
      expect(check(definitionIn("voice", operation).output, output), operation).toEqual([]);
      expect(output, operation).toMatchObject(expected);
      answers.set(operation, output);
      called.add(operation);
    }
    const { PhoneNumberOrder } = answers.get("CreatePhoneNumberOrder") as {
      PhoneNumberOrder: { PhoneNumberOrderId: string };
    };
    const { PhoneNumberOrderId } = PhoneNumberOrder;
    expect(await aws("GetPhoneNumberOrder", { PhoneNumberOrderId })).toMatchObject({
      PhoneNumberOrder: { PhoneNumberOrderId },
    });
    called.add("GetPhoneNumberOrder");
    expect([...called].sort()).toEqual([...operationsOf("voice")].sort());
    expect(await (await chime.control("GET", "calls/chime")).json()).toEqual({});
    expect(await (await chime.control("GET", "calls/voice")).json()).toEqual(
      Object.fromEntries([...called].map((operation) => [operation, 1])),
    );
  });

  test("a Business Calling number does not exist there", async () => {
    const failure: unknown = await aws("GetPhoneNumber", { PhoneNumberId: "%2B12065550699" }).catch(
      (error: unknown) => error,
    );
    expect((failure as { stderr?: string }).stderr).toMatch(/NotFoundException/);
  });
});
