import { errorCode } from "../graphql-errors.js";
import { type OperationName, definitionOf } from "../../operations/operations.js";
import { keyMembers } from "../../chime/entity.js";
import { AbandonedError, ChimeError } from "../../chime/errors.js";
import { AbandonedBatchError } from "../../chime/writes/batch.js";
import { itemId, itemsOf } from "../../chime/writes/batch-items.js";
import type { Audit, AuditEvent } from "./audit-event.js";
import { isEntityType } from "../node.js";
import { fieldName } from "../names.js";

/** Replaces an id that can identify a person by a keyed hash. */
type Redact = (id: string) => string;

interface Logger {
  info(details: object, message: string): void;
}

/** The most items of a batch, and calls made for it, that are listed. */
export const maxNamed = 20;
/** The most characters of an id that are logged. An id of Chime is shorter. */
const maxIdLength = 200;

/** Writes a log line for each mutation of a request: caller, operation, ids and outcome. Ids that can identify a person are hashed. */
export function createAudit(log: Logger, caller: string, redactId: Redact): Audit {
  const redact: Redact = (id) => redactId(id.slice(0, maxIdLength));
  const recorded = new Set<string>();
  return {
    isRecorded: (field) => recorded.has(field),
    record(event) {
      recorded.add(event.field);
      log.info(
        {
          audit: true,
          caller,
          operation: event.operation,
          ids: redacted(idsOf(event), redact),
          ...itemsIn(event, redact),
          ...outcomeOf(event),
        },
        "mutation",
      );
    },
  };
}

/** The members that identify what an operation concerns. */
const isId = (member: string): boolean => /(?:Id|PhoneNumber|Email)$/.test(member);

/** The ids in the input, and the ids of created objects. */
function idsOf({ operation, input, result }: AuditEvent): [string, string][] {
  const { entity } = definitionOf(operation);
  const made: unknown = result && isEntityType(entity) ? Reflect.get(result.output, entity) : undefined;
  const isKey = (member: string): boolean => isEntityType(entity) && keyMembers(entity).includes(member);
  return [...texts(input, isId), ...texts(result?.output, isId), ...texts(made, isKey)];
}

const texts = (structure: unknown, isWanted: (member: string) => boolean): [string, string][] =>
  Object.entries(structure ?? {}).flatMap(([member, value]: [string, unknown]): [string, string][] =>
    isWanted(member) && typeof value === "string" ? [[member, value]] : [],
  );

const redacted = (ids: readonly [string, string][], redact: Redact): object =>
  Object.fromEntries(ids.map(([member, id]) => [fieldName(member), redact(id)]));

function itemsIn({ operation, input, itemCount }: AuditEvent, redact: Redact): object {
  const definition = definitionOf(operation);
  const items = definition.batch ? itemsOf(definition, input) : numbersIn(operation, input);
  const ids = items
    .slice(0, maxNamed)
    .map((item) => (typeof item === "string" && !definition.batch ? item : itemId(definition, item)));
  return items.length > 0 ? { items: itemCount ?? items.length, itemIds: ids.map(redact) } : {};
}

/** The phone numbers of an operation that takes a list and is not a batch. */
function numbersIn(operation: OperationName, input: object): string[] {
  const lists = Object.entries(definitionOf(operation).input).filter(
    ([, shape]) => shape.type === "list" && shape.of.type === "string" && shape.of.sensitive === true,
  );
  return lists.flatMap(([member]) => {
    const numbers: unknown = Reflect.get(input, member);
    return Array.isArray(numbers) ? numbers.filter((number) => typeof number === "string") : [];
  });
}

/** "ok", "partial" if items of a batch failed, or the error's code. */
function outcomeOf({ result, wasReplayed, error }: AuditEvent): object {
  if (!result) return failureOf(error);
  const { items, requestIds = [] } = result.batch;
  const failures = items.flatMap(({ failure }) => failure?.code ?? []);
  return {
    outcome: failures.length > 0 ? "partial" : "ok",
    ...(items.length > 0 && { done: items.length - failures.length, failed: failures.length }),
    ...(failures.length > 0 && { failures: counted(failures) }),
    ...(wasReplayed && { replayed: true }),
    ...named(result.requestId === undefined ? requestIds : [result.requestId]),
  };
}

function failureOf(error: unknown): object {
  if (error instanceof AbandonedBatchError)
    return { outcome: "ABANDONED", done: error.done.length, failed: error.total - error.done.length };
  if (error instanceof ChimeError)
    return {
      outcome: error.code,
      exception: error.upstream.exception,
      ...named(error.upstream.requestId === undefined ? [] : [error.upstream.requestId]),
    };
  return { outcome: codeOf(error) };
}

const codeOf = (error: unknown): string => (error instanceof AbandonedError ? "ABANDONED" : errorCode(error));

const named = (requestIds: readonly string[]): object =>
  requestIds.length > 0 ? { requestIds: requestIds.slice(0, maxNamed) } : {};

const counted = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
