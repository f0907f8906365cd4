import { type FieldNode, type FragmentDefinitionNode, getDirectiveValues, GraphQLIncludeDirective, type GraphQLResolveInfo, GraphQLSkipDirective, isAbstractType, type SelectionNode } from "graphql";

const known = new WeakMap<readonly FieldNode[], Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that the query selects below this one, if what stands there is of the given type. Fragments
 * are followed, @skip and @include obeyed. graphql-js gives the siblings of a list the same nodes, so this is worked out once.
 */
export function selectedFields(info: GraphQLResolveInfo, typeName: string): ReadonlySet<string> {
  let byType = known.get(info.fieldNodes);
  if (!byType) known.set(info.fieldNodes, (byType = new Map()));
  let fields = byType.get(typeName);
  if (!fields) {
    const names = new Set<string>();
    for (const node of info.fieldNodes) collect(node.selectionSet?.selections ?? [], typeName, info, names);
    byType.set(typeName, (fields = names));
  }
  return fields;
}

function collect(selections: readonly SelectionNode[], typeName: string, info: GraphQLResolveInfo, names: Set<string>): void {
  for (const selection of selections) {
    if (!isIncluded(selection, info)) continue;
    if (selection.kind === "Field") {
      names.add(selection.name.value);
      continue;
    }
    const fragment: FragmentDefinitionNode | typeof selection | undefined =
      selection.kind === "FragmentSpread" ? info.fragments[selection.name.value] : selection;
    if (!fragment?.selectionSet || !("selectionSet" in fragment)) continue;
    if (applies(fragment.typeCondition?.name.value, typeName, info)) collect(fragment.selectionSet.selections, typeName, info, names);
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
