import type { ActionFacts } from "./action.js";
import type { Members, Shape, StringShape, StructureShape } from "./shape.js";

/** One broken constraint: where in the input, and what was expected. Never quotes the value, which may be secret. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const wholePatterns = new WeakMap<RegExp, RegExp>();

/** Chime's patterns hold for the whole value. */
const whole = (pattern: RegExp): RegExp => {
  let anchored = wholePatterns.get(pattern);
  if (!anchored) wholePatterns.set(pattern, (anchored = new RegExp(`^(?:${pattern.source})$`, "su")));
  return anchored;
};

/** Every way in which the input breaks what is known of an action: its members' constraints, then the rules that join them. */
export function checkInput(facts: ActionFacts, input: object): Fault[] {
  const faults = check(facts.input, input);
  if (faults.length > 0) return faults;
  return (facts.rules ?? []).filter((rule) => !rule.holds({ ...input })).map(({ member, message }) => ({ path: [member], message }));
}

/** Every constraint of these members that the input breaks, in the order of the members. */
export function check(members: Members, input: unknown): Fault[] {
  return checkStructure({ type: "structure", members }, input, []);
}

function checkStructure(shape: StructureShape, value: unknown, path: Fault["path"]): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, message: "must be an object" }];
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const field = fields.get(name);
    const here = [...path, name];
    if (field !== undefined && field !== null) return checkValue(member, field, here);
    return member.required ? [{ path: here, message: "is required" }] : [];
  });
}

function checkValue(shape: Shape, value: unknown, path: Fault["path"]): Fault[] {
  const fault = (message: string): Fault[] => [{ path, message }];
  switch (shape.type) {
    case "structure":
      return checkStructure(shape, value, path);
    case "string":
      return typeof value === "string" ? stringFaults(shape, value).flatMap(fault) : fault("must be a string");
    case "boolean":
      return typeof value === "boolean" ? [] : fault("must be true or false");
    case "timestamp":
      return Number.isNaN(Date.parse(String(value))) ? fault("must be an ISO 8601 date and time") : [];
    case "integer":
      if (typeof value !== "number" || !Number.isInteger(value)) return fault("must be an integer");
      return outside(value, shape) ? fault(`must be ${range(shape, "")}`) : [];
    case "list": {
      if (!Array.isArray(value)) return fault("must be a list");
      const own = outside(value.length, shape) ? fault(`must have ${range(shape, " item")}`) : [];
      return own.concat(value.flatMap((item, i) => checkValue(shape.of, item, [...path, i])));
    }
  }
}

function* stringRules(shape: StringShape, value: string): Generator<string> {
  if (shape.enum && !shape.enum.includes(value)) yield `must be one of ${shape.enum.join(", ")}`;
  if (outside(codePoints(value), shape)) yield `must have ${range(shape, " character")}`;
  else if (shape.pattern && !whole(shape.pattern).test(value)) yield `must match ${shape.pattern.source}`;
}
const stringFaults = (shape: StringShape, value: string): string[] => [...stringRules(shape, value)];

/** Chime counts characters, not UTF-16 units. */
const codePoints = (value: string): number => Array.from(value).length;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
const outside = (n: number, { min = 0, max = Infinity }: Bounds): boolean => n < min || n > max;

function range({ min, max }: Bounds, unit: string): string {
  const units = (n: number): string => `${n}${unit}${unit && n !== 1 ? "s" : ""}`;
  if (min !== undefined && max !== undefined) return min === max ? `exactly ${units(min)}` : `from ${min} to ${units(max)}`;
  return max === undefined ? `at least ${units(min ?? 0)}` : `at most ${units(max)}`;
}
