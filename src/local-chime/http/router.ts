import { type OperationName, operationNames, definitionOf } from "../../operations/operations.js";
import { badRequest, notFound } from "../chime-exception.js";

/** Where a request leads: the action, and the members that stand in its path. */
export interface Route {
  readonly operation: OperationName;
  readonly path: Record<string, string>;
}

/** An action on a path and method; a query parameter may tell it from others there. */
interface Candidate {
  readonly operation: OperationName;
  /** The members in the path, by the index of their part. */
  readonly members: readonly (readonly [index: number, member: string])[];
  readonly query: readonly [name: string, value: string] | undefined;
}

/** The paths as a tree: below each part the fixed texts that may follow, and what follows any text. */
class PathNode {
  readonly fixed = new Map<string, PathNode>();
  any: PathNode | undefined;
  readonly byMethod = new Map<string, Candidate[]>();
}

const operationParameters = ["operation", "type"];
const root = new PathNode();

for (const operation of operationNames) {
  const [method = "", uri = ""] = definitionOf(operation).http.split(" ");
  const [path = "", query] = uri.split("?");
  const [name, value] = query?.split("=") ?? [];
  const members: [number, string][] = [];
  let node = root;
  for (const [i, part] of path.slice(1).split("/").entries()) {
    if (part.startsWith("{")) {
      members.push([i, part.slice(1, -1)]);
      node = node.any ??= new PathNode();
    } else {
      const next = node.fixed.get(part) ?? new PathNode();
      node.fixed.set(part, next);
      node = next;
    }
  }
  const candidate = {
    operation,
    members,
    query: name !== undefined && value !== undefined ? ([name, value] as const) : undefined,
  };
  node.byMethod.set(method, [...(node.byMethod.get(method) ?? []), candidate]);
}

/** Finds the action of a request. Paths may begin with /console, as they did in 2019. */
export function route(method: string, pathname: string, query: URLSearchParams | undefined): Route {
  const parts = pathname.slice(pathname.startsWith("/console/") ? "/console/".length : 1).split("/");
  let node: PathNode | undefined = root;
  for (const part of parts) node = node?.fixed.get(part) ?? node?.any;
  if (!node || node.byMethod.size === 0) throw notFound("The path");
  const candidates = node.byMethod.get(method);
  if (!candidates) throw badRequest("The path does not take this method");
  const found = candidates.find(({ query: wanted }) =>
    wanted ? query?.get(wanted[0]) === wanted[1] : !query || !operationParameters.some((name) => query.has(name)),
  );
  if (!found) throw badRequest("The path does not take this operation");
  const path: Record<string, string> = {};
  for (const [index, member] of found.members) path[member] = decode(parts[index] ?? "");
  return { operation: found.operation, path };
}

/** A path's part or a query, percent-decoded. */
export function decode(part: string): string {
  if (!part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest("The path or its query is not well encoded");
  }
}
