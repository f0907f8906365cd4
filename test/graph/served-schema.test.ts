import { readFileSync } from "node:fs";
import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../src/graph/schema.js";
import { testGateway } from "../support/gateway.js";

const { query } = await testGateway();
const printed = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));

test("introspection shows exactly the types, scalars, descriptions and directives of the printed schema", async () => {
  const answer = await query(
    getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true }),
  );
  expect(printSchema(buildClientSchema(answer.data as IntrospectionQuery))).toBe(printSchema(printed));
});

test("every field whose scopes go beyond its object's names them in its description", () => {
  expect(schema.getMutationType()?.getFields().deleteAccount?.description).toContain(
    "Requires the scope `chime:admin`.",
  );
});
