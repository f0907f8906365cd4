import { readdirSync, readFileSync } from "node:fs";
import * as sdk from "@aws-sdk/client-chime";
import { buildSchema, type GraphQLField, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { operationNames, definitionOf } from "../src/operations/operations.js";
import { fieldName } from "../src/graph/names.js";

/** Every action of the Chime API is in the table, is called by a test through the AWS SDK, and has its place in the graph. */
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the table has exactly the actions for which the SDK has a command", () => {
  const commands = Object.keys(sdk)
    .filter((name) => /^[A-Z].*Command$/.test(name))
    .map((name) => name.replace(/Command$/, ""));
  expect(commands).toHaveLength(62);
  expect([...operationNames].sort()).toEqual(commands.sort());
});

test("every action is called through the SDK by a test of the embedded service", () => {
  const sources = readdirSync(new URL("local-chime", import.meta.url))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => read(`local-chime/${name}`))
    .join("\n");
  const paginated = operationNames.filter((operation) => sources.includes(`paginate${operation}(`));
  const called = operationNames.filter((operation) => sources.includes(`new ${operation}Command(`));
  expect([...new Set([...paginated, ...called])].sort()).toEqual([...operationNames].sort());
});

const fields = Object.values(buildSchema(read("../schema.graphql")).getTypeMap())
  .filter(isObjectType)
  .flatMap((type): GraphQLField<unknown, unknown>[] => Object.values(type.getFields()));

test("every action is named in the description of a field of the graph", () => {
  const described = fields.map(({ description }) => description ?? "").join("\n");
  expect(operationNames.filter((operation) => !new RegExp(`\\b${operation}\\b`).test(described))).toEqual([]);
});

test("every write is sent as a mutation by a test of the graph", () => {
  const writes = operationNames.filter((operation) => definitionOf(operation).kind === "write").map(fieldName);
  expect(writes).toHaveLength(41);
  const sources = readdirSync(new URL("graph/mutations", import.meta.url))
    .map((name) => read(`graph/mutations/${name}`))
    .join("\n");
  expect(writes.filter((mutation) => !new RegExp(`mutate\\(\\s*"${mutation}"`).test(sources))).toEqual([]);
});
