import { countCharacters, hasAtMost, isPathSegment, isWellFormed } from "./characters.js";
import { type IssueCode, limitIssues, maxIssues, type ValidationIssue } from "./issue.js";
import type { InputRule, OperationDefinition } from "./operation.js";
import type { ListShape, Members, Shape, StringShape } from "./shape.js";

export type { ValidationIssue } from "./issue.js";

/** The most characters of a string whose documentation states no maximum. */
export const defaultMaxLength = 4096;

/** The issues of an operation's input: those of its members, then those of the rules across members. */
export function checkInput(definition: OperationDefinition, input: object): ValidationIssue[] {
  const checker = checkMembers(definition.input, input);
  return limitIssues([...checker.issues, ...brokenRules(definition.rules ?? [], input, checker)], checker.omitted);
}

/** The issues of the rules, except of members that have an issue of their own, listed or not. */
const brokenRules = (rules: readonly InputRule[], input: object, checker: Checker): ValidationIssue[] =>
  rules.flatMap((rule) => rule({ ...input })).filter(({ path }) => !checker.hasIssueAt(path));

/** The issues of these members, in the order of the members. */
export function check(members: Members, input: unknown): ValidationIssue[] {
  const { issues, omitted } = checkMembers(members, input);
  return limitIssues(issues, omitted);
}

function checkMembers(members: Members, input: unknown): Checker {
  const checker = new Checker();
  checker.structure(members, input);
  return checker;
}

const keyOf = (path: ValidationIssue["path"]): string => path.join(".");

/** Walks a value along its shape. All its checks take time linear in the size of the value. */
class Checker {
  readonly issues: ValidationIssue[] = [];
  /** The number of issues beyond those that are listed. */
  omitted = 0;
  readonly #path: (string | number)[] = [];
  /** The paths of all issues, those that are not listed included. */
  readonly #broken = new Set<string>();

  /** Whether the value at the path, or one that it is part of, has an issue. */
  hasIssueAt(path: ValidationIssue["path"]): boolean {
    return this.#broken.size > 0 && [undefined, ...path].some((_, i) => this.#broken.has(keyOf(path.slice(0, i))));
  }

  structure(members: Members, value: unknown): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#issue("must be an object", "TYPE");
      return;
    }
    for (const name in members) {
      const member = members[name];
      const field: unknown = Reflect.get(value, name);
      const isAbsent = field === undefined || field === null;
      if (!member || (isAbsent && !member.required)) continue;
      this.#at(name, member, field);
    }
  }

  #issue(message: string, code: IssueCode): void {
    this.#broken.add(keyOf(this.#path));
    if (this.issues.length < maxIssues) this.issues.push({ path: [...this.#path], message, code });
    else this.omitted++;
  }

  #at(step: string | number, shape: Shape, value: unknown): void {
    this.#path.push(step);
    if (value === undefined || value === null) this.#issue("is required", "REQUIRED");
    else this.#value(shape, value);
    this.#path.pop();
  }

  #value(shape: Shape, value: unknown): void {
    switch (shape.type) {
      case "structure": {
        this.structure(shape.members, value);
        return;
      }
      case "string":
        if (typeof value === "string") this.#string(shape, value);
        else this.#issue("must be a string", "TYPE");
        return;
      case "boolean":
        if (typeof value !== "boolean") this.#issue("must be true or false", "TYPE");
        return;
      case "timestamp":
        if (!isTimestamp(value)) this.#issue("must be an ISO 8601 date and time", "TYPE");
        return;
      case "integer":
        if (typeof value !== "number" || !Number.isInteger(value)) this.#issue("must be an integer", "TYPE");
        else if (isOutside(value, shape)) this.#issue(`must be ${range(shape, "")}`, "OUT_OF_RANGE");
        return;
      case "list":
        if (Array.isArray(value)) this.#list(shape, value);
        else this.#issue("must be a list", "TYPE");
        return;
    }
  }

  /** Length comes first: no text is matched against a pattern before it is known to be short. */
  #string(shape: StringShape, value: string): void {
    const { min = 0, max = defaultMaxLength } = shape;
    if (!hasAtMost(max, value)) this.#issue(`must be ${range({ min: shape.min, max }, " character")}`, "TOO_LONG");
    else if (shape.enum && !shape.enum.includes(value)) this.#issue(`must be one of ${shape.enum.join(", ")}`, "ENUM");
    else if (min > 0 && countCharacters(value) < min)
      this.#issue(value === "" ? "must not be empty" : `must be ${range(shape, " character")}`, "TOO_SHORT");
    else if (!isWellFormed(value)) this.#issue("must be well-formed Unicode text", "CHARACTERS");
    else if (shape.pattern && !shape.pattern.test(value))
      this.#issue(shape.message ?? "must have another format", "PATTERN");
    else if (shape.inPath && !isPathSegment(value))
      this.#issue(
        value === "" ? "must not be empty" : 'must not be "." or "..", and must have no control characters',
        "PATH_SEGMENT",
      );
  }

  #list(shape: ListShape, items: readonly unknown[]): void {
    if (isOutside(items.length, shape))
      this.#issue(
        items.length === 0 ? "must not be empty" : `must have ${range(shape, " item")}`,
        items.length < (shape.min ?? 0) ? "TOO_FEW_ITEMS" : "TOO_MANY_ITEMS",
      );
    for (const [i, item] of items.entries()) this.#at(i, shape.of, item);
  }
}

const isTimestamp = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === "string" && value.length <= maxTimestampLength && !Number.isNaN(Date.parse(value));
const maxTimestampLength = 64;

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}
const isOutside = (n: number, { min = 0, max = Infinity }: Bounds): boolean => n < min || n > max;

function range({ min, max }: Bounds, unit: string): string {
  const units = (n: number): string => `${n}${unit}${unit && n !== 1 ? "s" : ""}`;
  if (min !== undefined && max !== undefined)
    return min === max ? `exactly ${units(min)}` : `from ${min} to ${units(max)}`;
  return max === undefined ? `at least ${units(min ?? 0)}` : `at most ${units(max)}`;
}
