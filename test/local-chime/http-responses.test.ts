import { describe, expect, test } from "vitest";
import { definitionIn } from "../../src/local-chime/http/api-definitions.js";
import { type OperationName, operationNames } from "../../src/operations/operations.js";
import { check } from "../../src/operations/check.js";
import type { Members, Shape } from "../../src/operations/shape.js";
import { localChime } from "../support/local-chime.js";
import { type RawAnswer, requestOf, send } from "./support/raw.js";
import { fixtures } from "./support/fixtures.js";

/** Every operation once, over plain HTTP: the form of its response. */
const chime = await localChime();
const { input } = await fixtures(chime);

const perform = async (operation: OperationName, prefix = ""): Promise<RawAnswer> => {
  const request = requestOf(operation, await input(operation));
  return send(chime.url, { ...request, path: `${prefix}${request.path}` });
};

/** The deviations from the response format: absent members, nulls in lists, other time formats. */
function* departures(shape: Shape, value: unknown, path: string): Generator<string> {
  if (shape.type === "timestamp" && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value)))
    yield `${path} is not an ISO time in milliseconds`;
  if (shape.type === "structure") yield* missing(shape.members, value as object, path);
  if (shape.type === "list") {
    for (const [i, item] of (value as unknown[]).entries()) {
      if (item === null) yield `${path}[${i}] is null`;
      else yield* departures(shape.of, item, `${path}[${i}]`);
    }
  }
}
function* missing(members: Members, value: object, path: string): Generator<string> {
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [name, member] of Object.entries(members)) {
    const field = fields.get(name);
    if (field === undefined) yield `${path}.${name} is absent, not null`;
    else if (field !== null) yield* departures(member, field, `${path}.${name}`);
  }
}

function expectWireForm(operation: OperationName, { status, headers, text }: RawAnswer): void {
  const { status: success, output } = definitionIn("chime", operation);
  expect(status, text).toBe(success);
  expect(headers["x-amzn-requestid"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(headers["content-type"]).toMatch(/^application\/json/);
  if (success === 204) {
    expect(text).toBe("");
    return;
  }
  expect(headers["content-length"]).toBe(String(Buffer.byteLength(text)));
  const answer: unknown = JSON.parse(text);
  expect(check(output, answer)).toEqual([]);
  expect([...missing(output, answer as object, operation)]).toEqual([]);
  expect(Object.keys(answer as object)).toEqual(Object.keys(output));
}

test.each(operationNames)(
  "%s returns its status and all its members, with null for absent values",
  async (operation) => {
    expectWireForm(operation, await perform(operation));
  },
);

test.each(operationNames)("%s is served below /console", async (operation) => {
  expectWireForm(operation, await perform(operation, "/console"));
});

describe("the request id", () => {
  test("differs for each request", async () => {
    const ids = [await perform("ListAccounts"), await perform("ListAccounts")].map(
      ({ headers }) => headers["x-amzn-requestid"],
    );
    expect(new Set(ids).size).toBe(2);
  });
});
