import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type FragmentSpreadNode,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
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
  if (!fields) byType.set(typeName, (fields = collect(nodes, typeName, scope)));
  return fields;
}

function collect(nodes: Nodes, typeName: string, scope: SelectionScope): Fields {
  const fields = new Map<string, FieldNode[]>();
  const walk = fieldWalker((name) => scope.fragments[name], {
    isIncluded: (selection) => isIncluded(selection, scope),
    applies: (condition) => applies(condition, typeName, scope),
  });
  for (const { selectionSet } of nodes) {
    for (const field of walk(selectionSet)) {
      const same = fields.get(field.name.value);
      if (same) same.push(field);
      else fields.set(field.name.value, [field]);
    }
  }
  return fields;
}

interface WalkRules {
  readonly isIncluded?: (selection: SelectionNode) => boolean;
  readonly applies?: (typeCondition: string | undefined) => boolean;
}

/** Walks the fields of selection sets through fragments. A fragment that is spread again selects nothing more. */
export function fieldWalker(
  fragmentOf: (name: string) => FragmentDefinitionNode | undefined | null,
  { isIncluded = () => true, applies = () => true }: WalkRules = {},
): (selectionSet: SelectionSetNode | undefined) => Generator<FieldNode> {
  const spread = new Set<string>();
  const follow = (selection: FragmentSpreadNode): FragmentDefinitionNode | undefined => {
    const name = selection.name.value;
    if (spread.has(name)) return undefined;
    spread.add(name);
    return fragmentOf(name) ?? undefined;
  };
  return function* walk(selectionSet): Generator<FieldNode> {
    for (const selection of selectionSet?.selections ?? []) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        yield selection;
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? follow(selection) : selection;
      if (fragment && applies(fragment.typeCondition?.name.value)) yield* walk(fragment.selectionSet);
    }
  };
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
