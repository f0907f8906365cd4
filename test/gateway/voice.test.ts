import { describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { at, codesOf, listen, post, testGateway, textAt, textsAt } from "../support/gateway.js";

const gateway = await testGateway({ gateway: { phoneNumbersApi: "voice" } });
const { chime, query } = gateway;
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const local = "+12065550";

/** An answer, and the calls that it made through each API. */
async function answered(document: string, variables?: Readonly<Record<string, unknown>>) {
  await chime.resetCalls();
  const answer = await query(document, variables);
  const through = async (api: string): Promise<unknown> => (await chime.control("GET", `calls/${api}`)).json();
  return { ...answer, chime: await through("chime"), voice: await through("voice") };
}

/** An assigned number that a Voice Connector uses, an unassigned one, and one that can be ordered. */
const connected = "+12125550000";
const free = "+18445550000";

describe("with phone numbers served by Amazon Chime SDK Voice", () => {
  const seen = new Set<string>();
  async function runs(
    operations: Readonly<Record<string, number>>,
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const { data, errors, ...calls } = await answered(document, variables);
    expect(errors).toBeUndefined();
    expect(calls).toEqual({ chime: {}, voice: operations });
    for (const operation of Object.keys(operations)) seen.add(operation);
    return data;
  }

  test("numbers are listed with the members that only Voice has, and without Business Calling", async () => {
    const data = await runs(
      { ListPhoneNumbers: 1 },
      "{ phoneNumbers { nodes { e164PhoneNumber productType phoneNumberArn name orderId } } }",
    );
    expect(textsAt(data, "phoneNumbers.nodes.*.e164PhoneNumber")).toContain(connected);
    expect(new Set(textsAt(data, "phoneNumbers.nodes.*.productType"))).toEqual(
      new Set(["VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"]),
    );
    for (const arn of textsAt(data, "phoneNumbers.nodes.*.phoneNumberArn")) expect(arn).toMatch(/^arn:aws:chime:/);
  });

  test("a number's Voice Connector is a name and a value, without a node", async () => {
    expect(
      await runs(
        { GetPhoneNumber: 1 },
        "query ($id: ID!) { phoneNumber(phoneNumberId: $id) { associations { name value node { __typename } } } }",
        {
          id: connected,
        },
      ),
    ).toEqual({
      phoneNumber: { associations: [{ name: "VOICE_CONNECTOR_ID", value: "abcdef1ghij2klmno3pqr4", node: null }] },
    });
  });

  test("a number is renamed, deleted and restored, one by one and in batches", async () => {
    const id = { id: free };
    expect(
      await runs(
        { UpdatePhoneNumber: 1 },
        'mutation ($id: ID!) { updatePhoneNumber(input: { phoneNumberId: $id, name: "Front desk" }) { phoneNumber { name } } }',
        id,
      ),
    ).toEqual({ updatePhoneNumber: { phoneNumber: { name: "Front desk" } } });
    expect(
      await runs(
        { BatchUpdatePhoneNumber: 1, GetPhoneNumber: 1 },
        'mutation ($id: ID!) { batchUpdatePhoneNumber(input: { updatePhoneNumberRequestItems: [{ phoneNumberId: $id, name: "Lobby" }] }) { phoneNumbers { name } phoneNumberErrors { errorCode } } }',
        id,
      ),
    ).toEqual({ batchUpdatePhoneNumber: { phoneNumbers: [{ name: "Lobby" }], phoneNumberErrors: [] } });
    await runs(
      { DeletePhoneNumber: 1 },
      "mutation ($id: ID!) { deletePhoneNumber(input: { phoneNumberId: $id }) { deletedPhoneNumberId } }",
      id,
    );
    expect(
      await runs(
        { RestorePhoneNumber: 1 },
        "mutation ($id: ID!) { restorePhoneNumber(input: { phoneNumberId: $id }) { phoneNumber { status name } } }",
        id,
      ),
    ).toEqual({ restorePhoneNumber: { phoneNumber: { status: "UNASSIGNED", name: "Lobby" } } });
    expect(
      await runs(
        { BatchDeletePhoneNumber: 1 },
        "mutation ($id: ID!) { batchDeletePhoneNumber(input: { phoneNumberIds: [$id] }) { deletedPhoneNumberIds phoneNumberErrors { errorCode } } }",
        id,
      ),
    ).toMatchObject({ batchDeletePhoneNumber: { phoneNumberErrors: [] } });
  });

  test("numbers are searched and ordered with a name, and the order says of which type it is", async () => {
    const found = await runs(
      { SearchAvailablePhoneNumbers: 1 },
      '{ availablePhoneNumbers(areaCode: "206", first: 1) { nodes { e164PhoneNumber } } }',
    );
    const number = textAt(found, "availablePhoneNumbers.nodes.0.e164PhoneNumber");
    expect(number.startsWith(local)).toBe(true);
    const ordered = await runs(
      { CreatePhoneNumberOrder: 1 },
      'mutation ($number: String!) { createPhoneNumberOrder(input: { productType: VOICE_CONNECTOR, e164PhoneNumbers: [$number], name: "Sales" }) { phoneNumberOrder { phoneNumberOrderId orderType focDate status } } }',
      { number },
    );
    expect(at(ordered, "createPhoneNumberOrder.phoneNumberOrder")).toMatchObject({
      orderType: "NEW",
      focDate: null,
      status: "PROCESSING",
    });
    const id = textAt(ordered, "createPhoneNumberOrder.phoneNumberOrder.phoneNumberOrderId");
    await chime.advance(10);
    expect(
      await runs(
        { GetPhoneNumberOrder: 1, GetPhoneNumber: 1 },
        "query ($id: ID!) { phoneNumberOrder(phoneNumberOrderId: $id) { status orderedPhoneNumbers { phoneNumber { name orderId } } } }",
        { id },
      ),
    ).toEqual({
      phoneNumberOrder: {
        status: "SUCCESSFUL",
        orderedPhoneNumbers: [{ phoneNumber: { name: "Sales", orderId: id } }],
      },
    });
    expect(
      textsAt(
        await runs({ ListPhoneNumberOrders: 1 }, "{ phoneNumberOrders { nodes { phoneNumberOrderId } } }"),
        "phoneNumberOrders.nodes.*.phoneNumberOrderId",
      ),
    ).toEqual([id]);
  });

  test("settings and countries come from Voice", async () => {
    expect(
      await runs(
        { GetGlobalSettings: 1, GetPhoneNumberSettings: 1 },
        "{ globalSettings { businessCalling { cdrBucket } } phoneNumberSettings { callingName } }",
      ),
    ).toMatchObject({ globalSettings: { businessCalling: null } });
    expect(
      await runs(
        { UpdateGlobalSettings: 1, GetGlobalSettings: 1 },
        'mutation { updateGlobalSettings(input: { voiceConnector: { cdrBucket: "records" } }) { globalSettings { voiceConnector { cdrBucket } } } }',
      ),
    ).toEqual({ updateGlobalSettings: { globalSettings: { voiceConnector: { cdrBucket: "records" } } } });
    await runs(
      { UpdatePhoneNumberSettings: 1 },
      'mutation { updatePhoneNumberSettings(input: { callingName: "Example" }) { __typename } }',
    );
    const countries = await runs(
      { ListSupportedPhoneNumberCountries: 1 },
      "{ supportedPhoneNumberCountries(productType: VOICE_CONNECTOR) { countryCode } }",
    );
    expect(at(countries, "supportedPhoneNumberCountries")).toEqual([{ countryCode: "US" }]);
  });

  test("all operations that both APIs serve were called above, through Voice alone", () => {
    const inBoth = operationNames.filter((operation) => definitionOf(operation).apis.includes("voice"));
    expect([...seen].sort()).toEqual([...inBoth].sort());
  });

  test("one query reads both halves, each through its API", async () => {
    const { data, errors, ...calls } = await answered(
      "query ($accountId: ID!) { account(accountId: $accountId) { name } phoneNumberSettings { callingName } }",
      { accountId },
    );
    expect(errors).toBeUndefined();
    expect(at(data, "account.name")).toBe("Example Corp");
    expect(calls).toEqual({ chime: { GetAccount: 1 }, voice: { GetPhoneNumberSettings: 1 } });
  });

  test("what Voice has no value for is an empty list without a call", async () => {
    const [userId] = await peopleOf(chime.client, accountId);
    const { data, errors, ...calls } = await answered(
      `query ($accountId: ID!, $userId: ID!) {
        account(accountId: $accountId) { phoneNumbers { nodes { id } totalCount } }
        user(accountId: $accountId, userId: $userId) { phoneNumbers { nodes { id } } }
        phoneNumbers(productType: BUSINESS_CALLING) { nodes { id } }
        supportedPhoneNumberCountries(productType: BUSINESS_CALLING) { countryCode }
      }`,
      { accountId, userId },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      account: { phoneNumbers: { nodes: [], totalCount: 0 } },
      user: { phoneNumbers: { nodes: [] } },
      phoneNumbers: { nodes: [] },
      supportedPhoneNumberCountries: [],
    });
    // The account and the user themselves are looked up.
    expect(calls).toEqual({ chime: { GetAccount: 1, GetUser: 1 }, voice: {} });
  });

  test.each([
    [
      'mutation { updatePhoneNumber(input: { phoneNumberId: "+12125550000", productType: BUSINESS_CALLING }) { phoneNumber { id } } }',
      "productType BUSINESS_CALLING is not available with Amazon Chime SDK Voice",
    ],
    [
      'mutation { createPhoneNumberOrder(input: { productType: BUSINESS_CALLING, e164PhoneNumbers: ["+12065550101"] }) { phoneNumberOrder { id } } }',
      "productType BUSINESS_CALLING is not available with Amazon Chime SDK Voice",
    ],
    [
      'mutation { updateGlobalSettings(input: { businessCalling: { cdrBucket: "x" }, voiceConnector: { cdrBucket: "x" } }) { __typename } }',
      "businessCalling is not available with Amazon Chime SDK Voice",
    ],
    [
      "mutation { updateGlobalSettings(input: {}) { __typename } }",
      "voiceConnector is required by Amazon Chime SDK Voice",
    ],
  ])("a write that Voice cannot do is refused without a call: %s", async (document, message) => {
    const { errors, ...calls } = await answered(document);
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code: "UNPROCESSABLE" }) as object }),
    ]);
    expect(calls).toMatchObject({ chime: {}, voice: {} });
  });

  test("one item that Voice cannot do does not refuse the others of a batch", async () => {
    const { data, ...calls } = await answered(
      `mutation { batchUpdatePhoneNumber(input: { updatePhoneNumberRequestItems: [
        { phoneNumberId: "+12125550000", productType: BUSINESS_CALLING }
        { phoneNumberId: "+12125550001", name: "Door" }
      ] }) { phoneNumbers { name } phoneNumberErrors { phoneNumberId errorCode errorMessage } } }`,
    );
    expect(data).toEqual({
      batchUpdatePhoneNumber: {
        phoneNumbers: [{ name: "Door" }],
        phoneNumberErrors: [
          {
            phoneNumberId: "%2B12125550000",
            errorCode: "UNPROCESSABLE",
            errorMessage: "productType BUSINESS_CALLING is not available with Amazon Chime SDK Voice",
          },
        ],
      },
    });
    expect(calls).toEqual({ chime: {}, voice: { BatchUpdatePhoneNumber: 1, GetPhoneNumber: 1 } });
  });
});

test("what only Voice has is null, and refused in writes, where Amazon Chime serves phone numbers", async () => {
  const chimeAlone = await testGateway();
  expect(
    await chimeAlone.counted("query ($id: ID!) { phoneNumber(phoneNumberId: $id) { name phoneNumberArn orderId } }", {
      id: connected,
    }),
  ).toEqual({
    data: { phoneNumber: { name: null, phoneNumberArn: null, orderId: null } },
    calls: { GetPhoneNumber: 1 },
  });
  const refused = await chimeAlone.counted(
    'mutation { updatePhoneNumber(input: { phoneNumberId: "+12125550000", name: "Door" }) { phoneNumber { id } } }',
  );
  expect([refused.errors?.map(({ message }) => message), refused.calls]).toEqual([
    ["name is not available with Amazon Chime"],
    {},
  ]);
});

test("after the end of the Amazon Chime application, its operations fail at once and phone numbers work", async () => {
  const url = await listen({ voiceEndpoint: `${chime.url}/voice` });
  await chime.resetCalls();
  const response = await post(url, {
    query: "{ accounts { nodes { name } } phoneNumbers(first: 1) { nodes { e164PhoneNumber } } }",
  });
  const answer = (await response.json()) as Parameters<typeof codesOf>[0];
  expect(codesOf(answer)).toEqual({ accounts: "UPSTREAM_UNAVAILABLE" });
  expect(answer.errors?.[0]?.message).toMatch(/AWS ended the Amazon Chime application .* Amazon Chime SDK Voice/);
  expect(await chime.calls()).toEqual({ ListPhoneNumbers: 1 });
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({
    status: "ready",
    checks: { chime: "ended", voice: "ok" },
  });
});

test("metrics name the API", async () => {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(text).toMatch(/^chime_calls_total\{operation="GetGlobalSettings",api="voice",outcome="ok"\} \d+$/m);
  expect(text).toMatch(/^chime_queued_requests\{api="voice",priority="read"\} 0$/m);
  expect(text).toMatch(/^chime_queued_requests\{api="chime",priority="read"\} 0$/m);
});
