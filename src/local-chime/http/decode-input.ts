import type { OperationDefinition } from "../../operations/operation.js";
import type { Shape } from "../../operations/shape.js";
import { withoutNulls } from "../../operations/without-nulls.js";
import { badRequest } from "../chime-exception.js";
import { parseBody } from "./body.js";

/** The parts of a request that hold an operation's input. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams | undefined;
  readonly body: Buffer | undefined;
  readonly contentType: string | undefined;
}

/** Reads an operation's input from the path, and from the query (GET) or the JSON body. Constraints are checked later. */
export function decodeInput(definition: OperationDefinition, request: RequestParts): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const member in request.path) input[member] = pathSegment(member, request.path[member] ?? "");
  const body = definition.http.startsWith("GET ") ? undefined : parseBody(request.body, request.contentType);
  if (!body && !request.query) return input;
  for (const [member, shape] of Object.entries(definition.input)) {
    if (member in request.path) continue;
    const value: unknown = body
      ? Reflect.get(body, member)
      : queryValue(member, shape, request.query?.get(parameterOf(member)));
    if (value !== undefined && value !== null) input[member] = withoutNulls(shape, value);
  }
  return input;
}

/** Query parameters have the names of their members, in kebab-case. */
const parameterOf = (member: string): string => member.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();

/** An empty NextToken asks for the first page, as the SDKs end a pagination with one. */
function queryValue(member: string, shape: Shape, text: string | null | undefined): unknown {
  if (text === null || text === undefined || (member === "NextToken" && text === "")) return undefined;
  return shape.type === "integer" && /^\d+$/.test(text) ? Number(text) : text;
}

/** Path segments that would change which path is meant are refused; clients and proxies resolve them in different ways. */
function pathSegment(member: string, value: string): string {
  if (value === "" || value === "." || value === ".." || /[\u0000-\u001f\u007f]/.test(value))
    throw badRequest(`${member} must not be empty, "." or "..", and must not contain control characters`);
  return value;
}
