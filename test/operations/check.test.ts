import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationNames, definitionOf } from "../../src/operations/operations.js";
import { check, checkInput } from "../../src/operations/check.js";
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

const messages = (shape: Shape, value: unknown): string[] =>
  check({ Member: shape }, { Member: value }).map(({ message }) => message);

describe("each constraint is told in its own words", () => {
  test.each<[string, Shape, unknown, string]>([
    ["a pattern", string({ pattern: /^\d+$/ }), "12a", "must match ^\\d+$"],
    [
      "a pattern that is not anchored holds for the whole value",
      string({ pattern: /[a-z]+/ }),
      "abc1",
      "must match [a-z]+",
    ],
    ["too short", string({ min: 2 }), "a", "must have at least 2 characters"],
    ["too long", string({ max: 1 }), "ab", "must have at most 1 character"],
    ["out of a range", string({ min: 2, max: 4 }), "abcde", "must have from 2 to 4 characters"],
    ["not of the one length", string({ min: 3, max: 3 }), "ab", "must have exactly 3 characters"],
    ["an enum", oneOf("Basic", "Pro"), "pro", "must be one of Basic, Pro"],
    ["a number that is too small", integer({ min: 1 }), 0, "must be at least 1"],
    ["a number that is too great", integer({ min: 1, max: 99 }), 100, "must be from 1 to 99"],
    ["a fraction", integer({ min: 1 }), 1.5, "must be an integer"],
    ["a number as text", integer({ min: 1 }), "1", "must be an integer"],
    ["text that is none", string(), 1, "must be a string"],
    ["neither true nor false", boolean, "true", "must be true or false"],
    ["no time", timestamp, "yesterday", "must be an ISO 8601 date and time"],
    ["no list", list(string()), "a", "must be a list"],
    ["too many items", list(string(), { max: 1 }), ["a", "b"], "must have at most 1 item"],
    ["too few items", list(string(), { min: 1 }), [], "must have at least 1 item"],
    ["no structure", structure({}), [], "must be an object"],
  ])("%s", (_, shape, value, message) => {
    expect(messages(shape, value)).toEqual([message]);
  });

  test("what is right has no faults", () => {
    expect(messages(string({ pattern: /^\d+$/, min: 1, max: 3 }), "123")).toEqual([]);
    expect(messages(integer({ min: 1, max: 3 }), 3)).toEqual([]);
    expect(messages(timestamp, new Date(0))).toEqual([]);
    expect(messages(timestamp, "2019-01-08T17:59:18.006Z")).toEqual([]);
    expect(messages(list(oneOf("A")), [])).toEqual([]);
  });

  test("characters are counted, not UTF-16 units", () => {
    expect(messages(string({ min: 1, max: 2 }), "😀😀")).toEqual([]);
    expect(messages(string({ max: 2 }), "😀😀😀")).toEqual(["must have at most 2 characters"]);
  });

  test("a line break is a character like any other", () => {
    expect(messages(string({ pattern: /.*\S.*/ }), "one\ntwo")).toEqual([]);
    expect(messages(string({ pattern: /^\d+$/ }), "12\n")).toEqual(["must match ^\\d+$"]);
  });
});

describe("structures", () => {
  const members: Members = {
    Id: required(string({ min: 2 })),
    Kind: oneOf("A", "B"),
    Items: list(structure({ Name: required(string({ max: 3 })), Count: integer({ min: 1 }) }), { max: 2 }),
  };

  test("what is required and absent, or null, is told; what is not may be either", () => {
    expect(check(members, {})).toEqual([{ path: ["Id"], message: "is required" }]);
    expect(check(members, { Id: null, Kind: null, Items: undefined })).toEqual([
      { path: ["Id"], message: "is required" },
    ]);
  });

  test("all faults are told, each at its place, in the order of the members", () => {
    const input = { Items: [{ Name: "long" }, { Name: "ok", Count: 0 }, {}], Kind: "C", Id: "x" };
    expect(check(members, input)).toEqual([
      { path: ["Id"], message: "must have at least 2 characters" },
      { path: ["Kind"], message: "must be one of A, B" },
      { path: ["Items"], message: "must have at most 2 items" },
      { path: ["Items", 0, "Name"], message: "must have at most 3 characters" },
      { path: ["Items", 1, "Count"], message: "must be at least 1" },
      { path: ["Items", 2, "Name"], message: "is required" },
    ]);
  });

  test("members that nobody knows are passed over", () => {
    expect(check(members, { Id: "ab", Other: 1 })).toEqual([]);
  });

  test.each([undefined, null, 1, "text", []])("%j is no structure", (input) => {
    expect(check(members, input)).toEqual([{ path: [], message: "must be an object" }]);
  });
});

test("a rule that joins members says nothing of one that is wrong in itself", () => {
  const search = definitionOf("SearchAvailablePhoneNumbers");
  expect(checkInput(search, { City: "Seattle" })).toEqual([{ path: ["City"], message: "needs State" }]);
  expect(checkInput(search, { City: 1 }).map(({ message }) => message)).toEqual(["must be a string"]);
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

  test.each(operationNames)(
    "is checked against %s without a crash, and no fault repeats a text that was given",
    (operation) => {
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
    },
  );
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
