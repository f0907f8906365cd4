import type { Api } from "../../operations/api.js";
import { membersIn } from "../../operations/api-support.js";
import type { OperationDefinition } from "../../operations/operation.js";
import { definitionOf, type OperationName, operationNames } from "../../operations/operations.js";

/** The operations that an API serves. */
export const operationsOf = (api: Api): readonly OperationName[] =>
  operationNames.filter((operation) => definitionOf(operation).apis.includes(api));

const definitionsOf = (api: Api): ReadonlyMap<OperationName, OperationDefinition> =>
  new Map(
    operationsOf(api).map((operation) => {
      const definition = definitionOf(operation);
      const { input, output } = definition;
      return [operation, { ...definition, input: membersIn(input, api), output: membersIn(output, api) }];
    }),
  );

const definitions: Readonly<Record<Api, ReadonlyMap<OperationName, OperationDefinition>>> = {
  chime: definitionsOf("chime"),
  voice: definitionsOf("voice"),
};

/** The definition of an operation with only what the API has: its members, values and required members. */
export function definitionIn(api: Api, operation: OperationName): OperationDefinition {
  const definition = definitions[api].get(operation);
  if (!definition) throw new TypeError(`${operation} is not an operation of this API`);
  return definition;
}
