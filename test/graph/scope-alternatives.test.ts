import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";
import { expect, test } from "vitest";
import type { Scope } from "../../src/auth/principal.js";
import { enforceScopes } from "../../src/graph/scopes.js";

const schema = enforceScopes(
  makeExecutableSchema({
    typeDefs: `
      directive @requiresScopes(scopes: [[Scope!]!]!) on OBJECT | FIELD_DEFINITION
      enum Scope { READ WRITE ADMIN SECRETS }
      type Query { secret: String @requiresScopes(scopes: [[READ, SECRETS], [ADMIN]]) }
    `,
    resolvers: {
      Scope: { READ: "chime:read", WRITE: "chime:write", ADMIN: "chime:admin", SECRETS: "chime:secrets" },
      Query: { secret: () => "value" },
    },
  }),
);

const ask = (...scopes: readonly Scope[]) =>
  graphql({
    schema,
    source: "{ secret }",
    contextValue: { principal: { name: "caller", scopes: new Set(scopes) } },
  });

test.each<[Scope[]]>([[["chime:admin"]], [["chime:read", "chime:secrets"]]])(
  "a caller with %j satisfies one of the alternatives of @requiresScopes",
  async (scopes) => {
    expect(await ask(...scopes)).toEqual({ data: { secret: "value" } });
  },
);

test.each<[Scope[]]>([[["chime:read"]], [["chime:secrets"]], [["chime:write"]], [[]]])(
  "a caller with %j satisfies no alternative of @requiresScopes",
  async (scopes) => {
    const { data, errors } = await ask(...scopes);
    expect(data).toEqual({ secret: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  },
);
