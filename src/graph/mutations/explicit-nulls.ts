import type { ValidationIssue } from "../../operations/issue.js";
import { definitionOf } from "../../operations/operations.js";
import type { Members, Shape } from "../../operations/shape.js";
import { fieldName } from "../names.js";
import type { WriteOperation } from "./payload.js";

/** Operations that change an object and keep what their input omits. PutEventsConfiguration replaces everything, so null is absent. */
const isUpdate = (operation: WriteOperation): boolean =>
  /^(?:Batch)?Update/.test(operation) || operation === "PutRetentionSettings";

/** Members for which null has a meaning of its own: retention without days is turned off. */
const clearable: ReadonlySet<string> = new Set(["RetentionDays"]);

/**
 * The issues of members that are null in an update. Chime ignores them, and a client that sends null usually means to clear the value, so
 * they are refused instead of ignored.
 */
export const nullIssues = (operation: WriteOperation, args: object): ValidationIssue[] =>
  isUpdate(operation) ? issuesIn(definitionOf(operation).input, args, []) : [];

function issuesIn(members: Members, fields: object, path: ValidationIssue["path"]): ValidationIssue[] {
  return Object.entries(members).flatMap(([member, shape]) => {
    const value: unknown = Reflect.get(fields, fieldName(member));
    if (value === null && !clearable.has(member))
      return [
        {
          path: [...path, member],
          message: "must not be null: Chime cannot clear it. Omit it to leave it unchanged",
          code: "NOT_ALLOWED",
        },
      ];
    return issuesOf(shape, value, [...path, member]);
  });
}

function issuesOf(shape: Shape, value: unknown, path: ValidationIssue["path"]): ValidationIssue[] {
  if (shape.type === "list" && Array.isArray(value))
    return value.flatMap((item: unknown, i) => issuesOf(shape.of, item, [...path, i]));
  return shape.type === "structure" && typeof value === "object" && value !== null
    ? issuesIn(shape.members, value, path)
    : [];
}

/** Settings without a section would turn all retention off: that has to be said for each section. */
export function emptySettings(operation: WriteOperation, input: object): ValidationIssue[] {
  const settings: unknown = Reflect.get(input, "RetentionSettings");
  if (operation !== "PutRetentionSettings" || typeof settings !== "object" || settings === null) return [];
  return Object.keys(settings).length > 0
    ? []
    : [
        {
          path: ["RetentionSettings"],
          message: "must have a section. To turn retention off, send the section without RetentionDays",
          code: "ONE_OF",
        },
      ];
}
