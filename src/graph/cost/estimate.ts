import { type DocumentNode, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode } from "graphql";
import type { Scope } from "../../auth/principal.js";
import type { PaginationHints } from "../../chime/pagination-hints.js";
import type { SelectionScope } from "../selection.js";
import { CostAccumulator, type Estimate } from "./cost-accumulator.js";
import { Estimator } from "./estimator.js";
import { rootPlace } from "./place.js";

/**
 * Estimates what a query costs with an empty cache: from its selection, its arguments and the remembered sizes of lists. Fields that the
 * caller's scopes do not allow cost nothing.
 */
export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  hints: PaginationHints,
  scopes: ReadonlySet<Scope>,
): Estimate {
  const costs = new CostAccumulator();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  // The execution refuses variables that do not fit, so that the query costs nothing.
  if (coerced && root) {
    const fragments = Object.fromEntries(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const scope: SelectionScope = { schema, fragments, variableValues: coerced };
    new Estimator(scope, costs, hints, scopes).visit([operation], root, rootPlace);
  }
  return costs.total();
}
