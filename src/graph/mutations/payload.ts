import type { GraphQLResolveInfo } from "graphql";
import { type OperationName, type operations, type SdkInput, type SdkOutput } from "../../operations/operations.js";
import {
  type AnyEntity,
  type Entity,
  type EntityType,
  keyOf,
  membersOnlyInGet,
  type RecordOf,
} from "../../chime/entity.js";
import type { BatchOutcome, ItemOutcome } from "../../chime/writes/batch.js";
import type { SingleRead } from "../../chime/reads.js";
import type { Context } from "../context.js";
import { globalId } from "../node.js";
import { orNull, resolveReference } from "../references.js";

type Actions = typeof operations;

export type WriteOperation = { [A in OperationName]: Actions[A] extends { kind: "write" } ? A : never }[OperationName];

/** A write that was carried out, now or earlier under the same idempotency key. */
export interface Done<A extends WriteOperation> {
  readonly input: SdkInput<A>;
  /** Chime's output; for a replayed write only the ids. */
  readonly output: SdkOutput<A>;
  readonly wasReplayed: boolean;
  /** The outcome of a batch's items. */
  readonly batch: BatchOutcome;
  /** Entities as they were before the write, if the write makes them unreadable. */
  readonly snapshot: ReadonlyMap<string, AnyEntity>;
}

/** The fields of a payload: values, or functions that load them if they are selected. */
export type Payload = Readonly<Record<string, unknown>>;
type Lazy<T> = (args: unknown, context: Context, info: GraphQLResolveInfo) => T;

/** An entity by its ids: loaded if more than its ids is selected. */
export const referenceTo =
  (type: EntityType, ids: object): Lazy<unknown> =>
  (_, context, info) =>
    resolveReference(type, ids, context, info);

/** The same; null if the entity does not exist any more. */
export const referenceOrNull =
  (type: EntityType, ids: object): Lazy<unknown> =>
  (_, context, info) =>
    orNull(resolveReference(type, ids, context, info));

/** An entity as Chime returned it. After a replay it is loaded again. */
export function fromResponse(
  type: EntityType,
  { input, output, wasReplayed }: Pick<Done<WriteOperation>, "input" | "output" | "wasReplayed">,
): unknown {
  const record: unknown = Reflect.get(output, type);
  const ids = typeof record === "object" && record !== null ? record : {};
  if (wasReplayed || record === undefined) return referenceTo(type, { ...input, ...ids });
  const missingMembers = membersOnlyInGet(type).filter((member) => Reflect.get(ids, member) === undefined);
  return {
    type,
    key: keyOf(type, ids, input),
    record: record as RecordOf<EntityType>,
    missingMembers,
  } satisfies Entity;
}

/** The response of a single read, if it is selected. */
export const singleRead =
  <A extends SingleRead, T>(
    operation: A,
    input: SdkInput<A> & object,
    show: (output: SdkOutput<A>) => T,
  ): Lazy<Promise<T>> =>
  async (_, { reads }) =>
    show(await reads.single(operation, input));

/** The global id of an entity that a deletion removed. */
export const globalIdOf = (type: EntityType, ids: object): string => globalId({ type, key: keyOf(type, ids) });

export const succeeded = ({ items }: BatchOutcome): ItemOutcome[] => items.filter(({ failure }) => !failure);

/** The failures of a batch, each with the item's id under the given member. */
export const failures = ({ items }: BatchOutcome, member: string): object[] =>
  items.flatMap(({ id, failure }) =>
    failure
      ? [{ [member]: id, ErrorCode: failure.code, ErrorMessage: failure.message, retryable: failure.retryable }]
      : [],
  );

/** The entities that a batch changed, in the order of its input. */
export const changed = (
  type: EntityType,
  member: string,
  { batch, input, snapshot }: Pick<Done<WriteOperation>, "batch" | "input" | "snapshot">,
): unknown[] =>
  Array.from(new Set(succeeded(batch).map(({ id }) => id))).map(
    (id) => snapshot.get(id) ?? ({ type, key: keyOf(type, { [member]: id }, input) } satisfies Entity),
  );
