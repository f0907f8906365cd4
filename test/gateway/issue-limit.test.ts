import { expect, test } from "vitest";
import { at, testGateway } from "../support/gateway.js";

const gateway = await testGateway();
const aliases = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `a${i}: createPhoneNumberOrder(input: $input) { phoneNumberOrder { id } }`,
  ).join(" ");
const invalid = (items: number) => ({
  input: { productType: "VOICE_CONNECTOR", e164PhoneNumbers: Array.from({ length: items }, () => "x") },
});
const document = (count: number): string => `mutation ($input: CreatePhoneNumberOrderInput!) { ${aliases(count)} }`;

test("an invalid input that many mutations use is described once, and every mutation still has its error", async () => {
  const answer = await gateway.counted(document(50), invalid(1000));
  const errors = answer.errors ?? [];
  expect(errors).toHaveLength(50);
  expect(at(errors[0], "extensions.issues")).toHaveLength(101);
  for (const error of errors.slice(1)) {
    expect(error.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      issues: [
        {
          path: [],
          message: "The issues of this error are not listed, because the response has too many of them.",
          code: "TOO_MANY_ISSUES",
        },
      ],
    });
    expect(error.message.length).toBeLessThanOrEqual(201);
  }
  expect(answer.calls).toEqual({});
});

test.each([
  [100, 100, undefined],
  [101, 101, "1 more issue"],
  [10_000, 101, "9900 more issues"],
])("of %i issues %i entries are listed, and the last one counts the rest", async (items, entries, last) => {
  const { errors } = await gateway.counted(document(1), invalid(items));
  expect(at(errors?.[0], "extensions.issues")).toHaveLength(entries);
  const lastEntry: unknown = at(errors?.[0], `extensions.issues.${entries - 1}`);
  if (last === undefined) expect(lastEntry).toMatchObject({ code: "PATTERN" });
  else expect(lastEntry).toEqual({ path: [], message: last, code: "TOO_MANY_ISSUES" });
});

test("different errors are described one by one until the limit", async () => {
  const { errors = [] } = await gateway.counted(
    `mutation { a: updateAccount(input: { accountId: "a", name: "" }) { account { id } } b: updateAccount(input: { accountId: "a", name: "" }) { account { id } } }`,
  );
  for (const { extensions } of errors)
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", issues: [{ path: ["name"] }] });
  expect(errors).toHaveLength(2);
});

test("the items of all mutations together are limited, before they are checked", async () => {
  const answer = await gateway.counted(document(12), invalid(10_000));
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
  expect(codes).toEqual([
    ...Array.from({ length: 10 }, () => "BAD_USER_INPUT"),
    "QUERY_TOO_EXPENSIVE",
    "QUERY_TOO_EXPENSIVE",
  ]);
  expect(answer.calls).toEqual({});
});
