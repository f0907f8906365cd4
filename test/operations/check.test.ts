import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OperationName, operationNames, definitionOf } from "../../src/operations/operations.js";
import { check, checkInput } from "../../src/operations/check.js";
import { withoutNulls } from "../../src/operations/without-nulls.js";
import {
  boolean,
  integer,
  list,
  type Members,
  oneOf,
  required,
  type Shape,
  string,
  structure,
  timestamp,
} from "../../src/operations/shape.js";
import * as shapes from "../../src/operations/shapes.js";
import { EmailAddress, NonEmptyString } from "../../src/operations/shapes.js";

const issues = (shape: Shape, value: unknown) =>
  check({ Member: shape }, { Member: value }).map(({ message, code }) => ({ message, code }));
const messages = (shape: Shape, value: unknown): string[] => issues(shape, value).map(({ message }) => message);

const digits = string({ pattern: /^\d+$/u, message: "must be a number", min: 1, max: 3 });

describe("a broken constraint has a message for people and a code for programs", () => {
  test.each<[string, Shape, unknown, string, string]>([
    ["a pattern", digits, "12a", "must be a number", "PATTERN"],
    ["an empty string", string({ min: 1 }), "", "must not be empty", "TOO_SHORT"],
    ["a string that is too short", string({ min: 2 }), "a", "must be at least 2 characters", "TOO_SHORT"],
    ["a string that is too long", string({ max: 1 }), "ab", "must be at most 1 character", "TOO_LONG"],
    ["a string out of its range", string({ min: 2, max: 4 }), "abcde", "must be from 2 to 4 characters", "TOO_LONG"],
    ["a string of another length", string({ min: 3, max: 3 }), "ab", "must be exactly 3 characters", "TOO_SHORT"],
    [
      "a string without a documented maximum",
      string(),
      "a".repeat(4097),
      "must be at most 4096 characters",
      "TOO_LONG",
    ],
    ["a lone surrogate", string(), "a\ud800", "must be well-formed Unicode text", "CHARACTERS"],
    ["an enum", oneOf("Basic", "Pro"), "pro", "must be one of Basic, Pro", "ENUM"],
    ["a number that is too small", integer({ min: 1 }), 0, "must be at least 1", "OUT_OF_RANGE"],
    ["a number that is too great", integer({ min: 1, max: 99 }), 100, "must be from 1 to 99", "OUT_OF_RANGE"],
    ["a fraction", integer({ min: 1 }), 1.5, "must be an integer", "TYPE"],
    ["a number as text", integer({ min: 1 }), "1", "must be an integer", "TYPE"],
    ["a number in place of a string", string(), 1, "must be a string", "TYPE"],
    ["a string in place of a boolean", boolean, "true", "must be true or false", "TYPE"],
    ["no timestamp", timestamp, "yesterday", "must be an ISO 8601 date and time", "TYPE"],
    ["a string in place of a list", list(string()), "a", "must be a list", "TYPE"],
    ["too many items", list(string(), { max: 1 }), ["a", "b"], "must have at most 1 item", "TOO_MANY_ITEMS"],
    ["too few items", list(string(), { min: 2 }), ["a"], "must have at least 2 items", "TOO_FEW_ITEMS"],
    ["an empty list", list(string(), { min: 1 }), [], "must not be empty", "TOO_FEW_ITEMS"],
    ["a list in place of an object", structure({}), [], "must be an object", "TYPE"],
  ])("%s", (_, shape, value, message, code) => {
    expect(issues(shape, value)).toEqual([{ message, code }]);
  });

  test("valid values have no issues", () => {
    expect(messages(digits, "123")).toEqual([]);
    expect(messages(integer({ min: 1, max: 3 }), 3)).toEqual([]);
    expect(messages(timestamp, new Date(0))).toEqual([]);
    expect(messages(timestamp, "2019-01-08T17:59:18.006Z")).toEqual([]);
    expect(messages(list(oneOf("A")), [])).toEqual([]);
  });

  test("lengths count characters, not UTF-16 units", () => {
    expect(messages(string({ min: 1, max: 2 }), "😀😀")).toEqual([]);
    expect(messages(string({ max: 2 }), "😀😀😀")).toEqual(["must be at most 2 characters"]);
    expect(messages(string({ min: 2 }), "😀")).toEqual(["must be at least 2 characters"]);
  });

  test("a line break is a character like any other", () => {
    expect(messages(NonEmptyString, "one\ntwo")).toEqual([]);
    expect(messages(digits, "1\n")).toEqual(["must be a number"]);
    expect(messages(EmailAddress, "a\n@b.c\n")).toEqual([]);
  });
});

describe("a member in the path", () => {
  test.each(["", ".", "..", "a\u0000", "\r\n", "\u007f"])("refuses %j, which would change the path", (id) => {
    for (const operation of ["GetPhoneNumber", "GetUserSettings"] as const) {
      const definition = definitionOf(operation);
      const input = Object.fromEntries(definition.uri.pathMembers.map((member) => [member, id]));
      expect(checkInput(definition, input).map(({ path, code }) => [...path, code])).toEqual(
        definition.uri.pathMembers.map((member) => [member, "PATH_SEGMENT"]),
      );
    }
  });

  test.each(["...", "a.b", "a/b", "%2E", " a", "%2B12065550100"])("accepts %j, which is encoded", (PhoneNumberId) => {
    expect(checkInput(definitionOf("GetPhoneNumber"), { PhoneNumberId })).toEqual([]);
  });
});

describe("an e-mail address", () => {
  const character = fc.constantFrom("@", ".", "a", "\n", "😀");
  test("is accepted exactly where Chime's own pattern accepts it", () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        const text = characters.join("");
        expect(messages(EmailAddress, text).length === 0).toBe(/^.+@.+\..+$/su.test(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("structures", () => {
  const members: Members = {
    Id: required(string({ min: 2 })),
    Kind: oneOf("A", "B"),
    Items: list(structure({ Name: required(string({ max: 3 })), Count: integer({ min: 1 }) }), { max: 2 }),
  };

  test("a required member that is absent or null is reported, an optional one is not", () => {
    expect(check(members, {})).toEqual([{ path: ["Id"], message: "is required", code: "REQUIRED" }]);
    expect(check(members, { Id: null, Kind: null, Items: undefined })).toEqual([
      { path: ["Id"], message: "is required", code: "REQUIRED" },
    ]);
  });

  test("all issues are listed with their paths, in the order of the members", () => {
    const input = { Items: [{ Name: "long" }, { Name: "ok", Count: 0 }, {}], Kind: "C", Id: "x" };
    expect(check(members, input)).toEqual([
      { path: ["Id"], message: "must be at least 2 characters", code: "TOO_SHORT" },
      { path: ["Kind"], message: "must be one of A, B", code: "ENUM" },
      { path: ["Items"], message: "must have at most 2 items", code: "TOO_MANY_ITEMS" },
      { path: ["Items", 0, "Name"], message: "must be at most 3 characters", code: "TOO_LONG" },
      { path: ["Items", 1, "Count"], message: "must be at least 1", code: "OUT_OF_RANGE" },
      { path: ["Items", 2, "Name"], message: "is required", code: "REQUIRED" },
    ]);
  });

  test("unknown members are ignored", () => {
    expect(check(members, { Id: "ab", Other: 1 })).toEqual([]);
  });

  test.each([undefined, null, 1, "text", []])("%j is refused in place of an object", (input) => {
    expect(check(members, input)).toEqual([{ path: [], message: "must be an object", code: "TYPE" }]);
  });
});

test("a rule across members ignores a member that has an issue of its own", () => {
  const search = definitionOf("SearchAvailablePhoneNumbers");
  expect(checkInput(search, { City: "Seattle" })).toEqual([
    { path: ["City"], message: "requires State", code: "DEPENDENCY" },
  ]);
  expect(checkInput(search, { City: 1 }).map(({ message }) => message)).toEqual(["must be a string"]);
});

test("null means absent at any depth: a required member or a list item that is null is REQUIRED", () => {
  const codes = (operation: OperationName, input: object) =>
    checkInput(definitionOf(operation), input).map(({ path, code }) => [path.join("."), code]);
  expect(codes("UpdateAccountSettings", { AccountId: "a", AccountSettings: { EnableDialOut: null } })).toEqual([]);
  expect(codes("UpdateAccountSettings", { AccountId: "a", AccountSettings: null })).toEqual([
    ["AccountSettings", "REQUIRED"],
  ]);
  expect(codes("BatchSuspendUser", { AccountId: "a", UserIdList: ["u", null] })).toEqual([
    ["UserIdList.1", "REQUIRED"],
  ]);
  expect(codes("BatchUpdateUser", { AccountId: "a", UpdateUserRequestItems: [{ UserId: null }] })).toEqual([
    ["UpdateUserRequestItems.0.UserId", "REQUIRED"],
  ]);
});

test("at most 100 issues are listed, and a last one counts the others", () => {
  const found = check({ List: list(boolean) }, { List: Array(1000).fill("x") });
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toEqual({ path: [], message: "900 more issues", code: "TOO_MANY_ISSUES", omitted: 900 });
});

/** Texts of a megabyte on which a pattern that backtracks would not finish in the life of the test run. */
const adversarial = ["@", ".", "@.", "a@", "a", " ", "\n", "+1", "8", "-", "1-", "😀", "\ud800", "a b", "%2B"].map(
  (part) => part.repeat(1_000_000 / part.length),
);

describe("a check takes time linear in the size of the input", () => {
  test.each(operationNames)("%s refuses a megabyte in any of its strings", (operation) => {
    const { input } = definitionOf(operation);
    for (const text of adversarial)
      for (const [member, shape] of Object.entries(input))
        if (shape.type === "string") expect(check({ [member]: shape }, { [member]: text })).toHaveLength(1);
  });

  test("even a pattern that is given a megabyte without a limit of length finishes", () => {
    const patterns = Object.values(shapes).flatMap((shape) =>
      shape.type === "string" && "pattern" in shape && shape.pattern ? [shape.pattern] : [],
    );
    expect(patterns.length).toBeGreaterThan(8);
    for (const pattern of patterns) for (const text of adversarial) pattern.test(text);
  });
});

describe("any value", () => {
  const name = fc.constantFrom(
    "AccountId",
    "UserId",
    "MaxResults",
    "UserIdList",
    "Telephony",
    "NextToken",
    "constructor",
    "__proto__",
  );
  const anyInput = fc.oneof(fc.dictionary(name, fc.anything()), fc.anything());

  test.each(operationNames)("is checked against %s without an exception, and no issue quotes a value", (operation) => {
    const definition = definitionOf(operation);
    const secret = "correct horse battery staple";
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(() => check(definition.input, input)).not.toThrow();
      }),
      { numRuns: 50 },
    );
    for (const value of [secret, [secret], { Name: secret }]) {
      const everywhere = Object.fromEntries(Object.keys(definition.input).map((member) => [member, value]));
      expect(JSON.stringify(checkInput(definition, everywhere))).not.toContain(secret);
    }
  });
});

test("bounds hold exactly at their edges", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(45), (min, more, length) => {
      const max = min + more;
      const isRight = length >= min && length <= max;
      expect(messages(string({ min, max }), "x".repeat(length)).length === 0).toBe(isRight);
      expect(messages(list(boolean, { min, max }), Array(length).fill(true)).length === 0).toBe(isRight);
      expect(messages(integer({ min, max }), length).length === 0).toBe(isRight);
    }),
  );
});

test("members that are null are removed at any depth, list items are not", () => {
  const shape = structure({
    Flag: boolean,
    Inner: structure({ Flag: boolean }),
    List: list(structure({ Flag: boolean })),
  });
  expect(
    withoutNulls(shape, { Flag: null, Inner: { Flag: null }, List: [{ Flag: null }, null, { Flag: true }] }),
  ).toEqual({
    Inner: {},
    List: [{}, null, { Flag: true }],
  });
  for (const other of ["text", 1, null, [], undefined]) expect(withoutNulls(shape, other)).toEqual(other);
});
