import { getDirective, MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import type { Scope } from "../auth/principal.js";
import type { Context } from "./context.js";
import { graphqlError } from "./graphql-errors.js";

/** The argument of `@requiresScopes`: the caller needs all scopes of at least one inner list. */
export type RequiredScopes = readonly (readonly Scope[])[];

type FieldConfig = GraphQLFieldConfig<unknown, Context>;
/** A field as a configuration or as part of a schema. */
type Declaring = Pick<FieldConfig, "astNode" | "extensions">;

/** The scopes that `@requiresScopes` declares on a field or a type. */
function declared(schema: GraphQLSchema, on: GraphQLObjectType | Declaring): RequiredScopes | undefined {
  const [found] = getDirective(schema, on, "requiresScopes") ?? [];
  return found?.scopes as RequiredScopes | undefined;
}

/** The scopes that a field requires: its own declaration, or its type's. */
export function scopesOfField(schema: GraphQLSchema, typeName: string, field: Declaring): RequiredScopes | undefined {
  const type = schema.getType(typeName);
  return declared(schema, field) ?? (isObjectType(type) ? declared(schema, type) : undefined);
}

/** Whether every caller who meets the first requirement meets the second. */
const implies = (given: RequiredScopes | undefined, wanted: RequiredScopes): boolean =>
  (given ?? [[]]).every((all) => wanted.some((needed) => needed.every((scope) => all.includes(scope))));

/**
 * What a field requires beyond its object: reaching an object took the scopes of its type, so only more than those is checked at
 * its fields. A field that leads to an object also requires the scopes of that object's type.
 */
export function requirements(
  schema: GraphQLSchema,
  typeName: string,
  field: Declaring & { readonly type: GraphQLOutputType },
): RequiredScopes[] {
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name];
  const parent = schema.getType(typeName);
  const target = getNamedType(field.type);
  const given = roots.includes(typeName) || !isObjectType(parent) ? undefined : declared(schema, parent);
  const wanted = [scopesOfField(schema, typeName, field), isObjectType(target) ? declared(schema, target) : undefined];
  return wanted.flatMap((scopes) => (scopes === undefined || implies(given, scopes) ? [] : [scopes]));
}

/** `chime:read and chime:write, or chime:admin` */
export const describeScopes = (scopes: RequiredScopes, quote = ""): string =>
  scopes.map((all) => all.map((scope) => quote + scope + quote).join(" and ")).join(", or ");

/** Enforces `@requiresScopes`: here, and nowhere else. */
export function enforceScopes(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: FieldConfig, _, typeName) => {
      const required = requirements(schema, typeName, field);
      if (required.length === 0) return field;
      return {
        ...field,
        resolve: guarded(field, required),
        extensions: { ...field.extensions, requiredScopes: required },
      };
    },
  });
}

/** The first requirement that a caller with these scopes does not meet. */
const unmetBy = (scopes: ReadonlySet<Scope>, required: readonly RequiredScopes[]): RequiredScopes | undefined =>
  required.find((anyOf) => !anyOf.some((all) => all.every((scope) => scopes.has(scope))));

/** Whether a caller with these scopes may resolve a field of the schema. */
export function isAllowed(field: Declaring, scopes: ReadonlySet<Scope>): boolean {
  const required = field.extensions?.requiredScopes as readonly RequiredScopes[] | undefined;
  return required === undefined || unmetBy(scopes, required) === undefined;
}

function guarded(field: FieldConfig, required: readonly RequiredScopes[]): NonNullable<typeof field.resolve> {
  const { resolve = defaultFieldResolver } = field;
  return (source, args, context, info) => {
    const { scopes } = context.principal;
    const unmet = unmetBy(scopes, required);
    if (unmet) {
      const name = `${info.parentType.name}.${info.fieldName}`;
      const missing = (unmet[0] ?? []).filter((scope) => !scopes.has(scope));
      throw graphqlError("FORBIDDEN", `${name} requires the scope ${describeScopes(unmet)}.`, { scopes: missing });
    }
    return resolve(source, args, context, info);
  };
}
