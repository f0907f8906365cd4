import { getDirective, MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import type { Scope } from "../auth/principal.js";
import type { Context } from "./context.js";
import { graphqlError } from "./graphql-errors.js";

type FieldConfig = GraphQLFieldConfig<unknown, Context>;
/** Where a directive may stand. */
type Declaring = Pick<FieldConfig, "astNode" | "extensions">;

/** What `@requiresScopes` says on a field or a type. */
function declared(schema: GraphQLSchema, on: GraphQLObjectType | Declaring): readonly Scope[] | undefined {
  const [found] = getDirective(schema, on, "requiresScopes") ?? [];
  return (found?.scopes as readonly (readonly Scope[])[] | undefined)?.flat();
}

/** The scopes a field's declaration asks for: its own, or its type's. */
export function scopesOfField(schema: GraphQLSchema, typeName: string, field: Declaring): readonly Scope[] | undefined {
  const type = schema.getType(typeName);
  return declared(schema, field) ?? (isObjectType(type) ? declared(schema, type) : undefined);
}

/**
 * Enforces `@requiresScopes`, here and nowhere else. To reach an object one needs the scopes of its type, so within it only fields that ask for
 * more have to look; fields that lead to an object look for its type's, too.
 */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: FieldConfig, _, typeName) => {
      const parent = schema.getType(typeName);
      const below = getNamedType(field.type);
      const needed = new Set([
        ...(scopesOfField(schema, typeName, field) ?? []),
        ...(isObjectType(below) ? (declared(schema, below) ?? []) : []),
      ]);
      const given = roots.has(typeName) || !isObjectType(parent) ? [] : (declared(schema, parent) ?? []);
      const missing = Array.from(needed).filter((scope) => !given.includes(scope));
      if (missing.length === 0) return field;
      const told = Array.from(scopesOfField(schema, typeName, field) ?? [], (scope) => `\`${scope}\``).join(" and ");
      return {
        ...field,
        description: `${field.description ?? ""}\n\nRequires the scope ${told}.`,
        resolve: guarded(field, missing),
      };
    },
  });
}

function guarded(field: FieldConfig, needed: readonly Scope[]): NonNullable<typeof field.resolve> {
  const { resolve = defaultFieldResolver } = field;
  return (source, args, context, info) => {
    const missing = needed.filter((scope) => !context.principal.scopes.has(scope));
    if (missing.length > 0)
      throw graphqlError(
        "FORBIDDEN",
        `${info.parentType.name}.${info.fieldName} requires the scope ${missing.join(" and ")}.`,
        { scopes: missing },
      );
    return resolve(source, args, context, info);
  };
}
