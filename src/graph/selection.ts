import { type FieldNode, type FragmentDefinitionNode, getDirectiveValues, GraphQLIncludeDirective, type GraphQLResolveInfo, GraphQLSkipDirective, type InlineFragmentNode, isAbstractType, Kind, type SelectionNode } from "graphql";

type Nodes = readonly FieldNode[];

const known = new WeakMap<Nodes, Map<string, ReadonlyMap<string, Nodes>>>();

/**
 * The fields that the query selects below this one, if what stands there is of the given type. Fragments are followed,
 * @skip and @include obeyed. graphql-js gives the siblings of a list the same nodes, so this is worked out once.
 */
export const selectedFields = (info: GraphQLResolveInfo, typeName: string): ReadonlySet<string> => new Set(fieldsBelow(info.fieldNodes, typeName, info).keys());

/** The same, further down: `path` alternates between a type and a field of it; what stands at its end is of the type named last. */
export function selectedOn(info: GraphQLResolveInfo, path: readonly string[], typeName: string): ReadonlySet<string> {
  let nodes: Nodes = info.fieldNodes;
  for (let i = 0; i < path.length; i += 2) nodes = fieldsBelow(nodes, path[i] ?? "", info).get(path[i + 1] ?? "") ?? [];
  return new Set(fieldsBelow(nodes, typeName, info).keys());
}

function fieldsBelow(nodes: Nodes, typeName: string, info: GraphQLResolveInfo): ReadonlyMap<string, Nodes> {
  let byType = known.get(nodes);
  if (!byType) known.set(nodes, (byType = new Map<string, ReadonlyMap<string, Nodes>>()));
  let fields = byType.get(typeName);
  if (!fields) {
    const found = new Map<string, FieldNode[]>();
    for (const node of nodes) collect(node.selectionSet?.selections ?? [], typeName, info, found);
    byType.set(typeName, (fields = found));
  }
  return fields;
}

function collect(selections: readonly SelectionNode[], typeName: string, info: GraphQLResolveInfo, fields: Map<string, FieldNode[]>): void {
  for (const selection of selections) {
    if (!isIncluded(selection, info)) continue;
    if (selection.kind === Kind.FIELD) {
      const { value: name } = selection.name;
      fields.set(name, [...(fields.get(name) ?? []), selection]);
      continue;
    }
    const fragment: FragmentDefinitionNode | InlineFragmentNode | undefined =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    if (fragment && applies(fragment.typeCondition?.name.value, typeName, info)) collect(fragment.selectionSet.selections, typeName, info, fields);
  }
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}

function applies(condition: string | undefined, typeName: string, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === typeName) return true;
  const abstract = schema.getType(condition);
  const concrete = schema.getType(typeName);
  return isAbstractType(abstract) && concrete !== undefined && "getInterfaces" in concrete && schema.isSubType(abstract, concrete);
}
