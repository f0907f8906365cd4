import { type ActionName, actionNames, factsOf } from "../../chime-api/actions.js";
import { badRequest, notFound } from "../fault.js";

/** Where a request leads: the action, and the members that stand in its path. */
export interface Route {
  readonly action: ActionName;
  readonly path: Readonly<Record<string, string>>;
}

interface Template {
  readonly action: ActionName;
  readonly method: string;
  /** Parts of the path: a fixed text, or the member that stands there. */
  readonly parts: readonly ({ readonly text: string } | { readonly member: string })[];
  /** The query parameter that tells this action from others on the same method and path. */
  readonly query: readonly [name: string, value: string] | undefined;
}

const templates = actionNames.map((action): Template => {
  const [method = "", uri = ""] = factsOf(action).http.split(" ");
  const [path = "", query] = uri.split("?");
  const [name, value] = query?.split("=") ?? [];
  return {
    action,
    method,
    parts: path
      .slice(1)
      .split("/")
      .map((part) => (part.startsWith("{") ? { member: part.slice(1, -1) } : { text: part })),
    query: name !== undefined && value !== undefined ? [name, value] : undefined,
  };
});

/** Templates by the number of their parts; those that a query parameter singles out come before those without. */
const byLength = new Map<number, Template[]>();
for (const template of templates) byLength.set(template.parts.length, [...(byLength.get(template.parts.length) ?? []), template]);
for (const group of byLength.values()) group.sort((a, b) => Number(b.query !== undefined) - Number(a.query !== undefined));

const operationParameters = ["operation", "type"];

/** Finds the action of a request. Paths may begin with /console, as they did in 2019. */
export function route(method: string, pathname: string, query: URLSearchParams | undefined): Route {
  const parts = pathname.slice(pathname.startsWith("/console/") ? "/console/".length : 1).split("/");
  const group = byLength.get(parts.length) ?? [];
  const onPath = group.filter((template) => template.parts.every((part, i) => !("text" in part) || part.text === parts[i]));
  if (onPath.length === 0) throw notFound("The path");
  const onMethod = onPath.filter((template) => template.method === method);
  if (onMethod.length === 0) throw badRequest("The path does not take this method");
  const found = onMethod.find(({ query: wanted }) => (wanted ? query?.get(wanted[0]) === wanted[1] : !operationParameters.some((name) => query?.has(name))));
  if (!found) throw badRequest("The path does not take this operation");
  const path: Record<string, string> = {};
  for (const [i, part] of found.parts.entries()) if ("member" in part) path[part.member] = decode(parts[i] ?? "");
  return { action: found.action, path };
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
