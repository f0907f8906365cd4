import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
} from "graphql";
import { operationNames, definitionOf } from "../../operations/operations.js";
import type { Context } from "../context.js";
import { maxNamed } from "./audit.js";
import { inputOf } from "../input.js";
import { fieldName } from "../names.js";
import { fieldWalker } from "../selection.js";

/** The parts of a request and its response that show which mutations were refused. */
export interface Refused {
  readonly document: DocumentNode | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

const mutations = new Map(
  operationNames
    .filter((operation) => definitionOf(operation).kind === "write")
    .map((operation) => [fieldName(operation), operation] as const),
);

/** Records the mutations that never ran, because the whole request was refused or the caller lacks a scope. */
export function recordRefused({ document, operationName, variables, errors = [] }: Refused, { audit }: Context): void {
  if (!document) return;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  for (const node of fieldWalker((name) => fragments.get(name))(operation.selectionSet)) {
    const field = (node.alias ?? node.name).value;
    const operation = mutations.get(node.name.value);
    const error = errors.find(({ path }) => path?.[0] === field) ?? errors.find(({ path }) => path === undefined);
    if (operation === undefined || error === undefined || audit.isRecorded(field)) continue;
    const sent = sentInput(node, variables);
    audit.record({
      field,
      operation,
      // Of a list no more is converted than is logged: it may be long, and each of many mutations may have it.
      input: inputOf(
        operation,
        mapLists(sent, (list) => list.slice(0, maxNamed)),
      ),
      itemCount:
        Math.max(0, ...Object.values(sent).map((value) => (Array.isArray(value) ? value.length : 0))) || undefined,
      error: new GraphQLError(error.message, { extensions: error.extensions }),
    });
  }
}

const mapLists = (input: object, map: (list: readonly unknown[]) => readonly unknown[]): object =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]: [string, unknown]) => [name, Array.isArray(value) ? map(value) : value]),
  );

/** The input of the mutation, which may be invalid. */
function sentInput(node: FieldNode, variables: Refused["variables"]): object {
  const argument = node.arguments?.find(({ name }) => name.value === "input");
  const value: unknown = argument && valueFromASTUntyped(argument.value, variables);
  return typeof value === "object" && value !== null ? value : {};
}
