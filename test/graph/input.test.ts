import { expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { testGateway } from "../support/gateway.js";

/** Input that breaks what is documented of an action is told in the names of the schema, and never sent. */
const { counted, chime } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);

interface Fault {
  readonly path: readonly string[];
  readonly message: string | RegExp;
}

test.each<[string, string, string, readonly Fault[]]>([
  [
    "an address that is none",
    '{ accounts(userEmail: "nobody") { nodes { name } } }',
    "accounts",
    [{ path: ["userEmail"], message: /^must match / }],
  ],
  [
    "an address that is none, of a user",
    '{ userByEmail(email: "nobody") { userId } }',
    "userByEmail",
    [{ path: ["email"], message: /^must match / }],
  ],
  [
    "half of a filter",
    "{ phoneNumbers(filterName: USER_ID) { nodes { phoneNumberId } } }",
    "phoneNumbers",
    [{ path: ["filterValue"], message: "is required with filterName" }],
  ],
  [
    "the other half",
    '{ phoneNumbers(filterValue: "x") { nodes { phoneNumberId } } }',
    "phoneNumbers",
    [{ path: ["filterName"], message: "is required with filterValue" }],
  ],
  [
    "a search for nothing in particular",
    "{ availablePhoneNumbers { nodes } }",
    "availablePhoneNumbers",
    [{ path: ["areaCode"], message: /^at least one of areaCode, city, state, tollFreePrefix is required/ }],
  ],
  [
    "a city without its state",
    '{ availablePhoneNumbers(city: "Seattle") { nodes } }',
    "availablePhoneNumbers",
    [{ path: ["city"], message: "needs state" }],
  ],
  [
    "a prefix that is none",
    '{ availablePhoneNumbers(tollFreePrefix: "999") { nodes } }',
    "availablePhoneNumbers",
    [{ path: ["tollFreePrefix"], message: /^must match / }],
  ],
  [
    "several mistakes, all at once",
    '{ availablePhoneNumbers(country: "GB", areaCode: "206", tollFreePrefix: "1") { nodes } }',
    "availablePhoneNumbers",
    [
      { path: ["tollFreePrefix"], message: /^must have exactly 3 characters/ },
      { path: ["phoneNumberType"], message: /required/ },
      { path: ["areaCode"], message: /^cannot be given/ },
    ],
  ],
  [
    "an id that is blank",
    '{ account(accountId: " ") { name } }',
    "account",
    [{ path: ["accountId"], message: /^must match / }],
  ],
  [
    "ids that are blank, both",
    '{ user(accountId: "", userId: " ") { displayName } }',
    "user",
    [
      { path: ["accountId"], message: /^must match / },
      { path: ["userId"], message: /^must match / },
    ],
  ],
])("%s", async (_, document, field, issues) => {
  const { data, errors = [], calls } = await counted(document);
  expect(data).toEqual({ [field]: null });
  expect(calls).toEqual({});
  const [error] = errors;
  expect(errors).toHaveLength(1);
  expect(error?.path).toEqual([field]);
  const told = error?.extensions.issues;
  expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", issues: told });
  expect(told).toHaveLength(issues.length);
  for (const { path, message } of issues) {
    expect(told).toContainEqual({
      path,
      message: typeof message === "string" ? message : (expect.stringMatching(message) as string),
    });
    expect(error?.message).toContain(path.join("."));
  }
});

test("what GraphQL itself finds wrong is BAD_USER_INPUT or a failed validation, without any call", async () => {
  const coerced = await counted("query ($first: Int) { accounts(first: $first) { nodes { name } } }", {
    first: "many",
  });
  expect(coerced).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }], calls: {} });
  const invalid = await counted("{ accounts(frist: 1) { nodes { nmae } } }");
  expect(invalid).toMatchObject({
    errors: [
      { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
      { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    ],
    calls: {},
  });
  const enumValue = await counted(
    "query ($accountId: ID!) { account(accountId: $accountId) { users(userType: ROBOT) { nodes { userId } } } }",
    { accountId },
  );
  expect(enumValue).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }], calls: {} });
});

test("an unknown product of a variable is refused before any call", async () => {
  const answer = await counted(
    "query ($productType: PhoneNumberProductType!) { supportedPhoneNumberCountries(productType: $productType) { countryCode } }",
    { productType: "Fax" },
  );
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }], calls: {} });
});
