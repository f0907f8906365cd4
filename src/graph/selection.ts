import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from "graphql";

type Nodes = readonly (FieldNode | OperationDefinitionNode)[];
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** What is needed to follow the selections of a query. */
export type SelectionScope = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

const known = new WeakMap<Nodes, Map<string, Fields>>();

/**
 * The fields selected below this field on an object of the given type. Follows fragments and obeys @skip and @include. graphql-js passes the same
 * nodes for all items of a list, so the result is computed once.
 */
export function selectedFields(info: GraphQLResolveInfo, typeName: string): ReadonlySet<string> {
  const fields = fieldsOf(info.fieldNodes, typeName, info);
  let names = namesOf.get(fields);
  if (!names) namesOf.set(fields, (names = new Set(fields.keys())));
  return names;
}

const namesOf = new WeakMap<Fields, ReadonlySet<string>>();

/** The same, further down: `path` alternates between a type and one of its fields. The object at its end has the given type. */
export function selectedOn(info: GraphQLResolveInfo, path: readonly string[], typeName: string): ReadonlySet<string> {
  let nodes: Nodes = info.fieldNodes;
  for (let i = 0; i < path.length; i += 2) nodes = fieldsOf(nodes, path[i] ?? "", info).get(path[i + 1] ?? "") ?? [];
  return new Set(fieldsOf(nodes, typeName, info).keys());
}

/** The fields selected below these nodes, by name, each with the nodes that select it. */
export function fieldsOf(nodes: Nodes, typeName: string, scope: SelectionScope): Fields {
  let byType = known.get(nodes);
  if (!byType) known.set(nodes, (byType = new Map<string, Fields>()));
  let fields = byType.get(typeName);
  if (!fields) {
    const found = new Map<string, FieldNode[]>();
    const followed = new Set<string>();
    for (const node of nodes) collect(node.selectionSet?.selections ?? [], typeName, scope, found, followed);
    byType.set(typeName, (fields = found));
  }
  return fields;
}

function collect(
  selections: readonly SelectionNode[],
  typeName: string,
  scope: SelectionScope,
  fields: Map<string, FieldNode[]>,
  followed: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, scope)) continue;
    if (selection.kind === Kind.FIELD) {
      const nodes = fields.get(selection.name.value);
      if (nodes) nodes.push(selection);
      else fields.set(selection.name.value, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? spread(selection.name.value, scope, followed) : selection;
    if (fragment && applies(fragment.typeCondition?.name.value, typeName, scope))
      collect(fragment.selectionSet.selections, typeName, scope, fields, followed);
  }
}

/** A fragment spread twice selects nothing more. */
function spread(
  name: string,
  { fragments }: SelectionScope,
  followed: Set<string>,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (followed.has(name)) return undefined;
  followed.add(name);
  return fragments[name];
}

function isIncluded(selection: SelectionNode, { variableValues }: SelectionScope): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}

function applies(condition: string | undefined, typeName: string, { schema }: SelectionScope): boolean {
  if (condition === undefined || condition === typeName) return true;
  const abstract = schema.getType(condition);
  const concrete = schema.getType(typeName);
  return (
    isAbstractType(abstract) &&
    concrete !== undefined &&
    "getInterfaces" in concrete &&
    schema.isSubType(abstract, concrete)
  );
}
