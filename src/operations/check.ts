import type { OperationDefinition, InputRule } from "./operation.js";
import type { ListShape, Members, Shape, StringShape } from "./shape.js";

/** One broken constraint: where in the input, and what was expected. Never quotes the value, which may be secret. */
export interface ValidationIssue {
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

/** Every way in which the input breaks what is known of an action: its members' constraints, and the rules that join them. */
export function checkInput(definition: OperationDefinition, input: object): ValidationIssue[] {
  const issues = [...check(definition.input, input), ...emptyIds(definition, input)];
  return [...issues, ...brokenRules(definition.rules ?? [], input, issues)];
}

/** What stands in the path must be something, also where Chime's model has no word on it. */
function emptyIds({ http, input: members }: OperationDefinition, input: object): ValidationIssue[] {
  const ids = Array.from(http.matchAll(/\{(\w+)\}/g), ([, member = ""]) => member);
  return ids
    .filter(
      (member) =>
        members[member]?.type === "string" && !("pattern" in members[member]) && Reflect.get(input, member) === "",
    )
    .map((member) => ({ path: [member], message: "must not be empty" }));
}

/** What the rules say of an input, except of what is wrong in itself already. */
function brokenRules(rules: readonly InputRule[], input: object, known: readonly ValidationIssue[]): ValidationIssue[] {
  if (rules.length === 0) return [];
  const isKnown = (path: ValidationIssue["path"]): boolean =>
    known.some((fault) => fault.path.every((step, i) => step === path[i]));
  return rules.flatMap((rule) => rule({ ...input })).filter(({ path }) => !isKnown(path));
}

/** Every constraint of these members that the input breaks, in the order of the members. */
export function check(members: Members, input: unknown): ValidationIssue[] {
  const checker = new Checker();
  checker.structure(members, input);
  return checker.issues;
}

/** Walks through a value beside its shape. The path is kept as it goes, and copied only where there is something to tell. */
class Checker {
  readonly issues: ValidationIssue[] = [];
  readonly #path: (string | number)[] = [];

  structure(members: Members, value: unknown): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#fault("must be an object");
      return;
    }
    for (const name in members) {
      const member = members[name];
      const field: unknown = Reflect.get(value, name);
      const isAbsent = field === undefined || field === null;
      if (!member || (isAbsent && !member.required)) continue;
      this.#path.push(name);
      if (isAbsent) this.#fault("is required");
      else this.#value(member, field);
      this.#path.pop();
    }
  }

  #fault(message: string): void {
    this.issues.push({ path: [...this.#path], message });
  }

  #value(shape: Shape, value: unknown): void {
    switch (shape.type) {
      case "structure": {
        this.structure(shape.members, value);
        return;
      }
      case "string":
        if (typeof value === "string") this.#string(shape, value);
        else this.#fault("must be a string");
        return;
      case "boolean":
        if (typeof value !== "boolean") this.#fault("must be true or false");
        return;
      case "timestamp":
        if (Number.isNaN(Date.parse(String(value)))) this.#fault("must be an ISO 8601 date and time");
        return;
      case "integer":
        if (typeof value !== "number" || !Number.isInteger(value)) this.#fault("must be an integer");
        else if (outside(value, shape)) this.#fault(`must be ${range(shape, "")}`);
        return;
      case "list":
        if (Array.isArray(value)) this.#list(shape, value);
        else this.#fault("must be a list");
        return;
    }
  }

  #string(shape: StringShape, value: string): void {
    if (shape.enum && !shape.enum.includes(value)) this.#fault(`must be one of ${shape.enum.join(", ")}`);
    const isBounded = shape.min !== undefined || shape.max !== undefined;
    if (isBounded && outside(codePoints(value), shape)) this.#fault(`must have ${range(shape, " character")}`);
    else if (shape.pattern && !whole(shape.pattern).test(value)) this.#fault(`must match ${shape.pattern.source}`);
  }

  #list(shape: ListShape, items: readonly unknown[]): void {
    if (outside(items.length, shape)) this.#fault(`must have ${range(shape, " item")}`);
    for (const [i, item] of items.entries()) {
      this.#path.push(i);
      this.#value(shape.of, item);
      this.#path.pop();
    }
  }
}

/** Chime counts characters, not UTF-16 units. */
const codePoints = (value: string): number => Array.from(value).length;

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}
const outside = (n: number, { min = 0, max = Infinity }: Bounds): boolean => n < min || n > max;

function range({ min, max }: Bounds, unit: string): string {
  const units = (n: number): string => `${n}${unit}${unit && n !== 1 ? "s" : ""}`;
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${units(min)}` : `from ${min} to ${units(max)}`;
  return max === undefined ? `at least ${units(min ?? 0)}` : `at most ${units(max)}`;
}
