import { GraphQLError } from "graphql";
import type { ValidationIssue } from "../operations/check.js";
import { definitionOf } from "../operations/operations.js";
import type { Members, Shape } from "../operations/shape.js";
import type { InvalidInputError } from "../chime/errors.js";
import { fieldName } from "./names.js";

/** Arguments that break a rule; each fault names its place. */
export class InputError extends GraphQLError {
  constructor(issues: readonly ValidationIssue[]) {
    super(issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "), {
      extensions: { code: "BAD_USER_INPUT", issues: issues.map(({ path, message }) => ({ path, message })) },
    });
  }
}

/** Faults of an action's input, told in the names of the schema. */
export function inSchemaNames({ operation, issues }: InvalidInputError): ValidationIssue[] {
  const members = memberNames(definitionOf(operation).input);
  const inText = (message: string): string =>
    message.replace(/\w+/g, (word) => (members.includes(word) ? fieldName(word) : word));
  return issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === "string" ? fieldName(part) : part)),
    message: inText(message),
  }));
}

/** The names of an input's members, and of those within them. */
const memberNames = (members: Members): string[] =>
  Object.entries(members).flatMap(([name, shape]) => [name, ...namesWithin(shape)]);
const namesWithin = (shape: Shape): string[] =>
  shape.type === "structure" ? memberNames(shape.members) : shape.type === "list" ? namesWithin(shape.of) : [];

/** A lookup that found nothing without Chime having said so. */
export class NotFoundError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "NOT_FOUND" } });
  }
}
