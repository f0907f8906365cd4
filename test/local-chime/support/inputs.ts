import { definitionIn } from "../../../src/local-chime/http/api-definitions.js";
import { type OperationName, definitionOf } from "../../../src/operations/operations.js";
import type { Shape } from "../../../src/operations/shape.js";

export type Input = Readonly<Record<string, unknown>>;

/** Values of the members that have a format or identify a resource. The others follow from their shapes. */
export type Values = Readonly<Record<string, unknown>>;

/** The members that an operation needs besides its required ones, because of rules across members. */
const joined: Partial<Record<OperationName, readonly string[]>> = {
  PutEventsConfiguration: ["OutboundEventsHTTPSEndpoint"],
  UpdatePhoneNumber: ["CallingName"],
  BatchUpdatePhoneNumber: ["UpdatePhoneNumberRequestItems"],
  SearchAvailablePhoneNumbers: ["AreaCode"],
};

function sample(name: string, shape: Shape, values: Values): unknown {
  if (name in values) return values[name];
  switch (shape.type) {
    case "string":
      return shape.enum?.[0] ?? "text";
    case "integer":
      return shape.min ?? 1;
    case "boolean":
      return true;
    case "timestamp":
      return "2026-01-01T00:00:00.000Z";
    case "list":
      return [sample(singular(name), shape.of, values)];
    case "structure":
      return Object.fromEntries(
        Object.entries(shape.members).map(([member, of]) => [member, sample(member, of, values)]),
      );
  }
}

const singular = (name: string): string => name.replace(/(?<=Id)List$|(?<=Email)List$|s$/, "");

/** A valid input: the required members, and those given by name. */
export function validInput(operation: OperationName, values: Values, alsoWith: readonly string[] = []): Input {
  const wanted = new Set([...(joined[operation] ?? []), ...alsoWith]);
  const members = Object.entries(definitionIn("chime", operation).input).filter(
    ([name, { required }]) => required === true || wanted.has(name),
  );
  return Object.fromEntries(members.map(([name, shape]) => [name, sample(name, shape, values)]));
}

/** An invalid value and its description. Undefined leaves the member out. */
export interface InvalidValue {
  readonly says: string;
  readonly value: unknown;
}

const misfits = [" ", "a b", "!?", "x", "US1"];
const matches = (pattern: RegExp, value: string): boolean => new RegExp(`^(?:${pattern.source})$`, "su").test(value);

/** Every way to break the constraints of a shape. Only bodies have types, so only there can a value have the wrong one. */
export function* invalidValuesOf(shape: Shape, valid: unknown, inBody: boolean): Generator<InvalidValue> {
  if (inBody) yield { says: "is of another type", value: shape.type === "structure" ? "text" : {} };
  switch (shape.type) {
    case "string": {
      const { pattern, min = 0, max } = shape;
      if (shape.enum) yield { says: "is none of its values", value: "NoSuchValue" };
      const misfit = pattern && misfits.find((value) => !matches(pattern, value));
      if (misfit !== undefined) yield { says: "does not match its pattern", value: misfit };
      if (max !== undefined) yield { says: "is too long", value: String(valid).padEnd(max + 1, "a") };
      if (min > 1) yield { says: "is too short", value: String(valid).slice(0, min - 1) };
      return;
    }
    case "integer":
      yield { says: "is not whole", value: 1.5 };
      if (shape.min !== undefined) yield { says: "is too small", value: shape.min - 1 };
      if (shape.max !== undefined) yield { says: "is too large", value: shape.max + 1 };
      return;
    case "list": {
      const [item] = Array.isArray(valid) ? (valid as unknown[]) : [];
      if (shape.min !== undefined) yield { says: "has too few items", value: [] };
      if (shape.max !== undefined)
        yield { says: "has too many items", value: Array.from({ length: shape.max + 1 }, () => item) };
      for (const { says, value } of invalidValuesOf(shape.of, item, inBody))
        yield { says: `has an item that ${says}`, value: [value] };
      return;
    }
    case "structure":
      for (const [name, member] of Object.entries(shape.members)) {
        const fields: Input = { ...(valid as object) };
        if (member.required) yield { says: `lacks ${name}`, value: { ...fields, [name]: undefined } };
        for (const { says, value } of invalidValuesOf(member, fields[name], inBody))
          yield { says: `has a ${name} that ${says}`, value: { ...fields, [name]: value } };
      }
      return;
  }
}

export interface BrokenInput {
  readonly operation: OperationName;
  readonly says: string;
  readonly input: Input;
}

const isInPath = (operation: OperationName, member: string): boolean =>
  definitionOf(operation).http.includes(`{${member}}`);

/** An operation's inputs in which one member is invalid. */
export function* brokenInputs(operation: OperationName, values: Values): Generator<BrokenInput> {
  const { http, input: members } = definitionIn("chime", operation);
  const inBody = !http.startsWith("GET");
  for (const [name, shape] of Object.entries(members)) {
    const input = validInput(operation, values, [name]);
    const put = (says: string, value: unknown): BrokenInput => ({
      operation,
      says: `${operation}: ${name} ${says}`,
      input: { ...input, [name]: value },
    });
    if (shape.required && !isInPath(operation, name)) yield put("is missing", undefined);
    for (const { says, value } of invalidValuesOf(shape, input[name], inBody && !isInPath(operation, name)))
      yield put(says, value);
  }
}
