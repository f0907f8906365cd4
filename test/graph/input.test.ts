import { expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { testGateway } from "../support/gateway.js";

/** Invalid input is reported in GraphQL names, and causes no upstream call. */
const { counted, chime } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);

interface Issue {
  readonly path: readonly string[];
  readonly message: string;
  readonly code: string;
}

test.each<[string, string, string, readonly Issue[]]>([
  [
    "reports an invalid e-mail address in a filter",
    '{ accounts(userEmail: "nobody") { nodes { name } } }',
    "accounts",
    [{ path: ["userEmail"], message: "must be an e-mail address, for example jane@example.com", code: "PATTERN" }],
  ],
  [
    "reports an invalid e-mail address in a lookup",
    '{ userByEmail(email: "nobody") { userId } }',
    "userByEmail",
    [{ path: ["email"], message: "must be an e-mail address, for example jane@example.com", code: "PATTERN" }],
  ],
  [
    "reports an e-mail address that is too long before it is matched",
    `{ userByEmail(email: "${"@".repeat(100_000)}") { userId } }`,
    "userByEmail",
    [{ path: ["email"], message: "must be at most 320 characters", code: "TOO_LONG" }],
  ],
  [
    "reports an id that would change the path",
    '{ account(accountId: "..") { name } }',
    "account",
    [
      {
        path: ["accountId"],
        message: 'must not be "." or "..", and must have no control characters',
        code: "PATH_SEGMENT",
      },
    ],
  ],
  [
    "reports a filter name without its value",
    "{ phoneNumbers(filterName: USER_ID) { nodes { phoneNumberId } } }",
    "phoneNumbers",
    [{ path: ["filterValue"], message: "is required with filterName", code: "DEPENDENCY" }],
  ],
  [
    "reports a filter value without its name",
    '{ phoneNumbers(filterValue: "x") { nodes { phoneNumberId } } }',
    "phoneNumbers",
    [{ path: ["filterName"], message: "is required with filterValue", code: "DEPENDENCY" }],
  ],
  [
    "reports a search without a criterion",
    "{ availablePhoneNumbers { nodes { e164PhoneNumber } } }",
    "availablePhoneNumbers",
    [
      {
        path: ["areaCode"],
        message: "at least one of areaCode, city, state, tollFreePrefix is required in the US",
        code: "ONE_OF",
      },
    ],
  ],
  [
    "reports a city without its state",
    '{ availablePhoneNumbers(city: "Seattle") { nodes { e164PhoneNumber } } }',
    "availablePhoneNumbers",
    [{ path: ["city"], message: "requires state", code: "DEPENDENCY" }],
  ],
  [
    "reports an unknown toll-free prefix",
    '{ availablePhoneNumbers(tollFreePrefix: "999") { nodes { e164PhoneNumber } } }',
    "availablePhoneNumbers",
    [
      {
        path: ["tollFreePrefix"],
        message: "must be a toll-free prefix: 800, 833, 844, 855, 866, 877 or 888",
        code: "PATTERN",
      },
    ],
  ],
  [
    "reports several issues together",
    '{ availablePhoneNumbers(country: "GB", areaCode: "206", tollFreePrefix: "1") { nodes { e164PhoneNumber } } }',
    "availablePhoneNumbers",
    [
      { path: ["tollFreePrefix"], message: "must be exactly 3 characters", code: "TOO_SHORT" },
      { path: ["phoneNumberType"], message: "is required outside the US", code: "REQUIRED" },
      { path: ["areaCode"], message: "is not supported outside the US", code: "NOT_ALLOWED" },
    ],
  ],
  [
    "reports a blank id",
    '{ account(accountId: " ") { name } }',
    "account",
    [{ path: ["accountId"], message: "must not be empty", code: "PATTERN" }],
  ],
  [
    "reports both of two blank ids",
    '{ user(accountId: "", userId: " ") { displayName } }',
    "user",
    [
      { path: ["accountId"], message: "must not be empty", code: "PATTERN" },
      { path: ["userId"], message: "must not be empty", code: "PATTERN" },
    ],
  ],
])("%s", async (_, document, field, issues) => {
  const { data, errors = [], calls } = await counted(document);
  expect(data).toEqual({ [field]: null });
  expect(calls).toEqual({});
  const [error] = errors;
  expect(errors).toHaveLength(1);
  expect(error?.path).toEqual([field]);
  const listed = error?.extensions.issues;
  expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", issues: listed });
  expect(listed).toHaveLength(issues.length);
  for (const issue of issues) {
    expect(listed).toContainEqual(issue);
    expect(error?.message).toContain(`${issue.path.join(".")} ${issue.message}`);
  }
});

test("makes no call for a query that GraphQL refuses as BAD_USER_INPUT or as a failed validation", async () => {
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

test("refuses an unknown enum value in a variable before any call", async () => {
  const answer = await counted(
    "query ($productType: PhoneNumberProductType!) { supportedPhoneNumberCountries(productType: $productType) { countryCode } }",
    { productType: "Fax" },
  );
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }], calls: {} });
});

test("refuses a lone surrogate in a variable before any call, because it has no encoding", async () => {
  const answer = await counted("query ($name: String) { accounts(name: $name) { nodes { name } } }", {
    name: "a\ud800",
  });
  expect(answer).toMatchObject({
    errors: [
      {
        extensions: {
          code: "BAD_USER_INPUT",
          issues: [{ path: ["name"], message: "must be well-formed Unicode text", code: "CHARACTERS" }],
        },
      },
    ],
    calls: {},
  });
});
