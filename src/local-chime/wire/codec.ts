import type { ActionFacts } from "../../chime-api/action.js";
import type { Members, Shape } from "../../chime-api/shape.js";
import { badRequest } from "../fault.js";

/** Query parameters are named like their members, in kebab-case. */
const parameterName = (member: string): string => member.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
const parameterNames = new Map<string, string>();
const parameterOf = (member: string): string => {
  const name = parameterNames.get(member) ?? parameterName(member);
  parameterNames.set(member, name);
  return name;
};

/** An action's input as the request tells it; whether it is right is not looked at yet. */
export function decodeInput(facts: ActionFacts, path: Readonly<Record<string, string>>, query: URLSearchParams | undefined, body: Buffer | undefined): Record<string, unknown> {
  const input: Record<string, unknown> = { ...path };
  const sent = facts.http.startsWith("GET ") ? undefined : parseBody(body);
  for (const [member, shape] of Object.entries(facts.input)) {
    if (member in path) continue;
    const value: unknown = sent ? Reflect.get(sent, member) : queryValue(shape, query?.get(parameterOf(member)));
    if (value !== undefined && value !== null) input[member] = value;
  }
  return input;
}

const queryValue = (shape: Shape, text: string | null | undefined): unknown => (shape.type === "integer" && text ? Number(text) : (text ?? undefined));

function parseBody(body: Buffer | undefined): object {
  if (!body || body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    throw badRequest("The body is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw badRequest("The body is not a JSON object");
  return value;
}

/** An answer as it goes onto the wire: every member of its shape stands there, null where there is nothing. */
export const encodeOutput = (members: Members, output: object): string => JSON.stringify(withNulls(members, output));

function withNulls(members: Members, value: object): object {
  const result: Record<string, unknown> = {};
  for (const member in members) {
    const shape = members[member];
    if (shape) result[member] = encode(shape, Reflect.get(value, member));
  }
  return result;
}

function encode(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (shape.type === "structure" && typeof value === "object") return withNulls(shape.members, value);
  // Lists never hold null: the JavaScript SDK would pass it on.
  if (shape.type === "list" && Array.isArray(value)) return value.map((item: unknown) => encode(shape.of, item));
  return value;
}
