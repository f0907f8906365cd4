import type { ItemFailure, RefusedItems } from "../../chime/writes/batch.js";
import { itemsOf } from "../../chime/writes/batch-items.js";
import { checkItems } from "../../chime/writes/check-write.js";
import { InvalidInputError } from "../../chime/errors.js";
import type { ValidationIssue } from "../../operations/issue.js";
import { definitionOf } from "../../operations/operations.js";
import { idIssues } from "../chime-ids.js";
import { inSchemaNames } from "../errors.js";
import type { WriteOperation } from "./payload.js";

/**
 * The invalid items of a batch, which are not sent: each is an entry in the payload's list of errors. One bad item never refuses the
 * others.
 */
export function refusedItems(operation: WriteOperation, input: object): RefusedItems {
  const definition = definitionOf(operation);
  const { batch } = definition;
  const issues = new Map<number, ValidationIssue[]>();
  const add = (index: number, found: readonly ValidationIssue[]): void =>
    void issues.set(index, [...(issues.get(index) ?? []), ...found]);
  if (!batch || itemsOf(definition, input).length === 0) return new Map();
  for (const [index, found] of checkItems(operation, input)) add(index, found);
  for (const { path, ...issue } of idIssues(operation, input)) {
    const [member, index, ...rest] = path;
    if (member === batch.items && typeof index === "number") add(index, [{ ...issue, path: rest }]);
  }
  return new Map(Array.from(issues, ([index, found]) => [index, failureOf(operation, found)]));
}

const failureOf = (operation: WriteOperation, issues: readonly ValidationIssue[]): ItemFailure => ({
  code: "BadRequest",
  message: inSchemaNames(new InvalidInputError(operation, issues))
    .map(({ path, message }) => [path.join("."), message].filter((text) => text !== "").join(" "))
    .join("; "),
  retryable: false,
});

/** The issues of a batch's ids that are not of its items. */
export function idIssuesOutsideItems(operation: WriteOperation, input: object): ValidationIssue[] {
  const { batch } = definitionOf(operation);
  return idIssues(operation, input).filter(({ path }) => batch === undefined || path[0] !== batch.items);
}
