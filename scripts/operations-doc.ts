import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { type GraphQLFieldMap, isObjectType } from "graphql";
import { codeOf } from "../src/chime/errors.js";
import { type OperationName, operationNames, definitionOf } from "../src/operations/operations.js";
import { commonExceptions } from "../src/operations/exceptions.js";
import { fieldName } from "../src/graph/names.js";
import { schema } from "../src/graph/schema.js";

/** Writes docs/operations.md out of the table of actions and the schema; with --check it only tells whether it is up to date. */
const file = new URL("../docs/operations.md", import.meta.url);

/** The AWS CLI's own way to make a command of an action's name. */
const command = (operation: string): string =>
  operation
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();

/** The fields that rest on an action: a mutation of its name, or those whose description says so. */
function fieldsOf(operation: OperationName): string[] {
  if (definitionOf(operation).kind === "write") return [`Mutation.${fieldName(operation)}`];
  const says = new RegExp(`\\b${operation}\\b`);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (
      !isObjectType(type) ||
      type.name.startsWith("__") ||
      /(?:Payload|Connection|Edge)$/.test(type.name) ||
      type.name === "Mutation"
    )
      return [];
    const fields: GraphQLFieldMap<unknown, unknown> = type.getFields();
    return Object.values(fields).flatMap(({ name, description }) =>
      says.test(description ?? "") ? [`${type.name}.${name}`] : [],
    );
  });
}

const range = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  min !== undefined && max !== undefined
    ? min === max
      ? String(min)
      : `${min} to ${max}`
    : max !== undefined
      ? `up to ${max}`
      : `at least ${min ?? 0}`;

function limits(operation: OperationName): string[] {
  const { input, page, batch, accountTypes } = definitionOf(operation);
  const ofMembers = Object.entries(input).flatMap(([member, shape]) => {
    if (shape.type === "integer" && member !== "MaxResults") return [`${fieldName(member)} ${range(shape)}`];
    if (shape.type === "string" && (shape.min !== undefined || shape.max !== undefined))
      return [`${fieldName(member)} ${range(shape)} characters`];
    return [];
  });
  return [
    ...(page ? [`${page.max} a page`] : []),
    ...(batch ? [`${batch.chunk} items a call, any number up to 10,000 a mutation`] : []),
    ...ofMembers,
    ...(accountTypes ? [`accounts: ${accountTypes.join(", ")}`] : []),
  ];
}

function retryRule(operation: OperationName): string {
  const { kind, repeat } = definitionOf(operation);
  if (kind !== "write") return "repeated: a read";
  if (!repeat) throw new Error(`${operation} has no rule for repeating it`);
  return `${repeat.safe ? "repeated" : "**only if certainly not done**"}: ${repeat.because}`;
}

const errors = (operation: OperationName): string =>
  Array.from(new Set(definitionOf(operation).errors.map((exception) => codeOf(exception))))
    .sort()
    .join(", ");

const row = (operation: OperationName): string =>
  `| ${[
    operation,
    `\`aws chime ${command(operation)}\``,
    fieldsOf(operation)
      .map((field) => `\`${field}\``)
      .join(", "),
    limits(operation).join("; "),
    retryRule(operation),
    errors(operation),
  ].join(" | ")} |`;

const text = `# Chime's actions in the graph

Made from the table of actions by \`npm run docs\`; do not edit. Each of the ${operationNames.length} actions, its AWS CLI command, and the fields that
rest on it. Besides the errors named, every action can end in ${Array.from(
  new Set(commonExceptions.map((exception) => codeOf(exception))),
)
  .sort()
  .join(", ")}, UPSTREAM_TIMEOUT and, where it is a write that must not be repeated, OUTCOME_UNKNOWN.

| action | AWS CLI | GraphQL | limits | retries | errors |
|---|---|---|---|---|---|
${[...operationNames].sort().map(row).join("\n")}
`;

if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== text) {
    console.error("docs/operations.md is not what the table of actions says: run `npm run docs`");
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
