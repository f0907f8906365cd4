import { type OperationName, operationNames, definitionOf } from "../../operations/operations.js";
import { fieldName } from "../names.js";

/** The mutation of a write: its name in lowerCamelCase, acronyms folded. */
export const mutationName = (operation: OperationName): string => fieldName(operation);

const actions = new Map(
  operationNames
    .filter((operation) => definitionOf(operation).kind === "write")
    .map((operation) => [mutationName(operation), operation]),
);

/** The operation that a mutation calls. */
export const operationOfMutation = (name: string): OperationName | undefined => actions.get(name);
