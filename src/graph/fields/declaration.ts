import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { type EntityType, getOperations } from "../../chime/entity.js";
import type { PagedOperation } from "../../chime/list-page.js";
import type { SingleRead } from "../../chime/reads.js";
import type { OperationName } from "../../operations/operations.js";
import type { Context } from "../context.js";

/** What a field reads from Chime. */
export type FieldRead =
  /** A list, page by page. `sharedByAccount`: the lists of many parents can come from one list of their account. */
  | {
      readonly kind: "connection";
      readonly operation: PagedOperation;
      readonly of?: EntityType;
      readonly sharedByAccount?: boolean;
    }
  /** An entity by ids of the caller's: read whatever is selected, because it may not exist. */
  | { readonly kind: "lookup"; readonly of: EntityType }
  /** An entity that its parent refers to: read if more than its ids is selected. It is of one of these types. */
  | { readonly kind: "reference"; readonly of: readonly EntityType[] }
  /** One response for each parent. */
  | { readonly kind: "single"; readonly operation: SingleRead }
  /** Entities by global ids. */
  | { readonly kind: "nodes"; readonly argument: "id" | "ids" }
  /** An entity that is found by calling each of these operations once. */
  | { readonly kind: "search"; readonly operations: readonly OperationName[]; readonly of: EntityType };

/**
 * The declaration of a field. Its resolver, its cost, the members its parent needs and its documentation follow from it. It
 * stands in the extensions of the field in the schema.
 */
export interface FieldDeclaration {
  readonly read?: FieldRead;
  /** The member of the parent, by Chime's name, that the field shows or is worked out from. */
  readonly member?: string;
}

/** A field as the resolver map takes it. */
export interface Field<Source, Args, Result> {
  readonly resolve: (
    source: Source,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Result | Promise<Result>;
  readonly extensions: { readonly chime: FieldDeclaration };
}

/** Declares a field. */
export const declare = <Source, Args, Result>(
  chime: FieldDeclaration,
  resolve: Field<Source, Args, Result>["resolve"],
): Field<Source, Args, Result> => ({ resolve, extensions: { chime } });

/** The declaration of a field of the schema; undefined for a field that reads nothing. */
export const declarationOf = (
  field: Pick<GraphQLField<unknown, unknown>, "extensions"> | undefined,
): FieldDeclaration | undefined => field?.extensions.chime as FieldDeclaration | undefined;

/** The members of an entity that some of its fields need. */
export function membersOf(schema: GraphQLSchema, type: EntityType, fields: Iterable<string>): string[] {
  const object = schema.getType(type);
  if (!isObjectType(object)) return [];
  return Array.from(fields).flatMap((name) => declarationOf(object.getFields()[name])?.member ?? []);
}

/** The operations that a field calls to read what it leads to. */
export function operationsOf(read: FieldRead): readonly OperationName[] {
  switch (read.kind) {
    case "connection":
    case "single":
      return [read.operation];
    case "lookup":
      return [getOperations[read.of]];
    case "reference":
      return read.of.map((type) => getOperations[type]);
    case "nodes":
      return Object.values(getOperations);
    case "search":
      return read.operations;
  }
}
