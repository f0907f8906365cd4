import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { enforceScopes, requirements } from "../../src/graph/scopes.js";

const schema = makeExecutableSchema({
  typeDefs: `
    directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT
    type Query @requiresScopes(scopes: [["chime:read"]]) {
      plain: String
      either: String @requiresScopes(scopes: [["chime:read", "chime:write"], ["chime:admin"]])
      thing: Thing
    }
    type Thing @requiresScopes(scopes: [["chime:write"]]) {
      name: String
      secret: String @requiresScopes(scopes: [["chime:write", "chime:secrets"]])
      wider: String @requiresScopes(scopes: [["chime:write"], ["chime:admin"]])
    }
  `,
  resolvers: {
    Query: { plain: () => "ok", either: () => "ok", thing: () => ({}) },
    Thing: { name: () => "ok", secret: () => "ok", wider: () => "ok" },
  },
});

const query = async (source: string, ...scopes: string[]) => {
  const contextValue = { principal: { name: "test", scopes: new Set(scopes) } };
  const { data, errors } = await graphql({ schema: enforceScopes(schema), source, contextValue });
  return errors ? errors.map(({ message }) => message) : ({ ...data } as unknown);
};

describe("@requiresScopes", () => {
  test.each([[["chime:read", "chime:write"]], [["chime:admin"]]])(
    "accepts %j, one of its alternatives",
    async (scopes) => {
      expect(await query("{ either }", ...scopes)).toMatchObject({ either: "ok" });
    },
  );

  test.each([[["chime:read"]], [["chime:write", "chime:secrets"]], [[]]])(
    "refuses %j, which completes no alternative",
    async (scopes) => {
      expect(await query("{ either }", ...scopes)).toEqual([
        "Query.either requires the scope chime:read and chime:write, or chime:admin.",
      ]);
    },
  );

  test("requires an object's scopes at the field that leads to it", async () => {
    expect(await query("{ thing { name } }", "chime:read")).toEqual(["Query.thing requires the scope chime:write."]);
    expect(await query("{ thing { name } }", "chime:read", "chime:write")).toMatchObject({ thing: { name: "ok" } });
  });

  test("checks at an object's field only what goes beyond the object's scopes", () => {
    const type = schema.getType("Thing");
    const required = isObjectType(type)
      ? Object.fromEntries(
          Object.values(type.getFields()).map((field) => [field.name, requirements(schema, "Thing", field)]),
        )
      : {};
    expect(required).toEqual({ name: [], secret: [[["chime:write", "chime:secrets"]]], wider: [] });
  });
});
