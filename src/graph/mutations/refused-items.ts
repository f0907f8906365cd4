import type { ItemFailure, RefusedItems } from "../../chime/writes/batch.js";
import { itemsOf } from "../../chime/writes/batch-items.js";
import { checkItems } from "../../chime/writes/check-write.js";
import { InvalidInputError } from "../../chime/errors.js";
import type { Api } from "../../operations/api.js";
import { unsupportedIssue, unsupportedValue } from "../../operations/api-support.js";
import type { ValidationIssue } from "../../operations/issue.js";
import { definitionOf } from "../../operations/operations.js";
import { idIssues } from "../chime-ids.js";
import { inSchemaNames, textOf } from "../errors.js";
import type { WriteOperation } from "./payload.js";

/**
 * The invalid items of a batch, which are not sent: each is an entry in the payload's list of errors. One bad item never refuses the
 * others.
 */
export function refusedItems(operation: WriteOperation, input: object, api: Api): RefusedItems {
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
  const refused = new Map(Array.from(issues, ([index, found]) => [index, failureOf(operation, "BadRequest", found)]));
  const list = definition.input[batch.items];
  if (list?.type !== "list" || definition.apis.length === 1) return refused;
  for (const [index, item] of itemsOf(definition, input).entries()) {
    const unsupported = refused.has(index) ? undefined : unsupportedValue(list.of, item, api);
    if (unsupported) refused.set(index, failureOf(operation, "Unprocessable", [unsupportedIssue(unsupported, api)]));
  }
  return refused;
}

const failureOf = (
  operation: WriteOperation,
  code: "BadRequest" | "Unprocessable",
  issues: readonly ValidationIssue[],
): ItemFailure => ({
  code,
  message: textOf(inSchemaNames(new InvalidInputError(operation, issues))),
  retryable: false,
});

/** The issues of a batch's ids that are not of its items. */
export function idIssuesOutsideItems(operation: WriteOperation, input: object): ValidationIssue[] {
  const { batch } = definitionOf(operation);
  return idIssues(operation, input).filter(({ path }) => batch === undefined || path[0] !== batch.items);
}
