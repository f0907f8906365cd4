import { readFileSync, writeFileSync } from "node:fs";
import { type GraphQLField, isObjectType, Kind, parse, print, visit } from "graphql";
import { openSchema } from "../src/graph/schema.js";
import { describeScopes, requirements, scopesOfField } from "../src/graph/scopes.js";

/**
 * Adds the required scopes to the descriptions of the printed schema, since introspection does not show directives. Run by
 * `npm run codegen`, after the schema is printed.
 */
const file = new URL("../schema.graphql", import.meta.url);

function sentence(typeName: string, fieldName: string): string | undefined {
  const type = openSchema.getType(typeName);
  const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type)
    ? type.getFields()[fieldName]
    : undefined;
  if (!field || requirements(openSchema, typeName, field).length === 0) return undefined;
  const scopes = scopesOfField(openSchema, typeName, field);
  return scopes && `Requires the scope ${describeScopes(scopes, "`")}.`;
}

const described = visit(parse(readFileSync(file, "utf8")), {
  [Kind.OBJECT_TYPE_DEFINITION]: (type) => ({
    ...type,
    fields: type.fields?.map((field) => {
      const added = sentence(type.name.value, field.name.value);
      if (added === undefined) return field;
      const value = [field.description?.value, added].filter((text) => text !== undefined).join("\n\n");
      return { ...field, description: { kind: Kind.STRING, value, block: true } };
    }),
  }),
});

writeFileSync(file, `${print(described)}\n`);
