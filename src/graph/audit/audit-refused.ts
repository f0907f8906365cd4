import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { operationNames, definitionOf } from "../../operations/operations.js";
import type { Context } from "../context.js";
import { inputOf } from "../input.js";
import { fieldName } from "../names.js";

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
  for (const node of rootFields(operation.selectionSet, document)) {
    const field = (node.alias ?? node.name).value;
    const operation = mutations.get(node.name.value);
    const error = errors.find(({ path }) => path?.[0] === field) ?? errors.find(({ path }) => path === undefined);
    if (operation === undefined || error === undefined || audit.isRecorded(field)) continue;
    audit.record({
      field,
      operation,
      input: inputOf(operation, sentInput(node, variables)),
      error: new GraphQLError(error.message, { extensions: error.extensions }),
    });
  }
}

/** The input of the mutation, which may be invalid. */
function sentInput(node: FieldNode, variables: Refused["variables"]): object {
  const argument = node.arguments?.find(({ name }) => name.value === "input");
  const value: unknown = argument && valueFromASTUntyped(argument.value, variables);
  return typeof value === "object" && value !== null ? value : {};
}

function rootFields(root: SelectionSetNode, { definitions }: DocumentNode): FieldNode[] {
  const spread = new Set<string>();
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      const { value: name } = selection.name;
      if (spread.has(name)) return [];
      spread.add(name);
      const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name);
      return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(fragment.selectionSet) : [];
    });
  return fieldsOf(root);
}
