import { GraphQLError } from "graphql";
import type { ValidationIssue } from "../operations/check.js";
import { definitionOf } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import type { InvalidInputError, UnsupportedByApiError } from "../chime/errors.js";
import { enumName, fieldName } from "./names.js";

/** Invalid arguments: the message names every issue, and so do `extensions.issues` for programs. */
export class InputError extends GraphQLError {
  constructor(issues: readonly ValidationIssue[]) {
    super(textOf(issues), {
      extensions: {
        code: "BAD_USER_INPUT",
        issues: issues.map(({ path, message, code }) => ({ path, message, code })),
      },
    });
  }
}

/** Issues as one text for people. */
export const textOf = (issues: readonly ValidationIssue[]): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")} ${message}` : message)).join("; ");

/** Issues with their paths in GraphQL names. */
export const inFieldNames = (issues: readonly ValidationIssue[]): ValidationIssue[] =>
  issues.map((issue) => ({
    ...issue,
    path: issue.path.map((part) => (typeof part === "string" ? fieldName(part) : part)),
  }));

/** The issues of an operation's input in GraphQL names. */
export function inSchemaNames({
  operation,
  issues,
}: Pick<InvalidInputError | UnsupportedByApiError, "operation" | "issues">): ValidationIssue[] {
  const names = schemaNames(definitionOf(operation).input);
  const inText = (message: string): string => message.replace(/\w+/g, (word) => names.get(word) ?? word);
  return inFieldNames(issues).map((issue) => ({ ...issue, message: inText(issue.message) }));
}

/** The GraphQL names of an input's enumeration values and members, at any depth. */
function schemaNames(members: Members, names = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const shape of Object.values(members)) addNames(shape, names);
  for (const member of Object.keys(members)) names.set(member, fieldName(member));
  return names;
}
function addNames(shape: Shape, names: Map<string, string>): void {
  if (shape.type === "structure") schemaNames(shape.members, names);
  else if (shape.type === "list") addNames(shape.of, names);
  else if (shape.type === "string") for (const value of shape.enum ?? []) names.set(value, enumName(value));
}

/** A lookup that finds nothing although Chime reported no error. */
export class NotFoundError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "NOT_FOUND" } });
  }
}
