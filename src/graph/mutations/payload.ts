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

/** A write that was carried out: now, or under the same idempotency key before. */
export interface Done<A extends WriteOperation> {
  readonly input: SdkInput<A>;
  /** Chime's answer; of a replayed write no more than its ids. */
  readonly output: SdkOutput<A>;
  readonly wasReplayed: boolean;
  /** Of a batch: what became of its items. */
  readonly batch: BatchOutcome;
  /** Entities as they were before the write, where it makes them unreadable. */
  readonly snapshot: ReadonlyMap<string, AnyEntity>;
}

/** A payload's fields: values, or how to get them when they are selected. */
export type Payload = Readonly<Record<string, unknown>>;
type Lazy<T> = (args: unknown, context: Context, info: GraphQLResolveInfo) => T;

/** An entity by its ids: read again when more than the ids is selected. */
export const referenceTo =
  (type: EntityType, ids: object): Lazy<unknown> =>
  (_, context, info) =>
    resolveReference(type, ids, context, info);

/** The same, where it may be gone. */
export const referenceOrNull =
  (type: EntityType, ids: object): Lazy<unknown> =>
  (_, context, info) =>
    orNull(resolveReference(type, ids, context, info));

/** An entity as Chime has just answered it; a replayed one is read again. */
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

/** Something that only another action tells of, read when it is selected. */
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

/** A batch's failures, each known by the id's member. */
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
  succeeded(batch).map(
    ({ id }) => snapshot.get(id) ?? ({ type, key: keyOf(type, { [member]: id }, input) } satisfies Entity),
  );
