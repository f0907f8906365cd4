import {
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Fields of the types that queries can reach which none of the documents asks for, as `Type.field`. */
export function unaskedFields(schema: GraphQLSchema, documents: Iterable<string>): string[] {
  const asked = new Set(Array.from(documents).flatMap((document) => fieldsOf(schema, document)));
  return reachableFields(schema).filter((field) => !asked.has(field));
}

function fieldsOf(schema: GraphQLSchema, document: string): string[] {
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  visit(
    parse(document),
    visitWithTypeInfo(types, {
      Field({ name }) {
        fields.push(`${types.getParentType()?.name ?? ""}.${name.value}`);
      },
    }),
  );
  return fields;
}

function reachableFields(schema: GraphQLSchema): string[] {
  const reached = new Set<string>();
  const fields: string[] = [];
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const type = schema.getType(name);
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) reach(possible.name);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.push(`${name}.${field.name}`);
      reach(getNamedType(field.type).name);
    }
  };
  reach(schema.getQueryType()?.name ?? "");
  return fields;
}
