import type { OperationDefinition } from "../../operations/operation.js";
import type { Shape } from "../../operations/shape.js";
import { withoutNulls } from "../../operations/without-nulls.js";
import { badRequest } from "../chime-exception.js";

/** Query parameters are named like their members, in kebab-case. */
const parameterOf = (member: string): string => member.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();

/** An action's input as the request tells it; whether it is right is not looked at yet. */
export function decodeInput(
  definition: OperationDefinition,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams | undefined,
  body: Buffer | undefined,
): Record<string, unknown> {
  const input: Record<string, unknown> = { ...path };
  const sent = definition.http.startsWith("GET ") ? undefined : parseBody(body);
  if (!sent && !query) return input;
  for (const [member, shape] of Object.entries(definition.input)) {
    if (member in path) continue;
    const value: unknown = sent ? Reflect.get(sent, member) : queryValue(shape, query?.get(parameterOf(member)));
    if (value !== undefined && value !== null) input[member] = withoutNulls(shape, value);
  }
  return input;
}

const queryValue = (shape: Shape, text: string | null | undefined): unknown =>
  shape.type === "integer" && text ? Number(text) : (text ?? undefined);

function parseBody(body: Buffer | undefined): object {
  if (!body || body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    throw badRequest("The body is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw badRequest("The body is not a JSON object");
  return value;
}
