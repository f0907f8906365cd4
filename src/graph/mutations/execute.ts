import { definitionOf, type SdkInput, type SdkOutput } from "../../operations/operations.js";
import { keyMembers } from "../../chime/entity.js";
import { stripSecrets } from "../../chime/secrets.js";
import { ChimeError } from "../../chime/errors.js";
import { outcomeUnknown } from "../../chime/retry.js";
import { AbandonedBatchError, type BatchOutcome } from "../../chime/writes/batch.js";
import type { Context } from "../context.js";
import { isEntityType } from "../node.js";
import type { WriteOperation } from "./payload.js";
import type { WriteResult } from "./write-result.js";
import { findMemberships } from "../memberships.js";
import { refusedItems } from "./refused-items.js";
import { isOfRead, settleConflicts } from "./room-membership.js";

const noBatch: BatchOutcome = { items: [], outputs: [] };

/** Sends a write to Chime, in as many calls as it needs. Whether it succeeds or not, the request's loaders are cleared. */
export async function execute(
  operation: WriteOperation,
  input: SdkInput<WriteOperation> & object,
  context: Context,
): Promise<WriteResult> {
  try {
    return definitionOf(operation).batch
      ? await executeBatch(operation, input, context)
      : await executeOne(operation, input, context);
  } finally {
    context.reads.clear();
  }
}

async function executeBatch(operation: WriteOperation, input: object, context: Context): Promise<WriteResult> {
  try {
    const { items, ...rest } = await context.writes.batch(
      operation,
      input,
      refusedItems(operation, input, context.writes.apiOf(operation)),
    );
    context.reads.clear();
    const settled =
      operation === "BatchCreateRoomMembership" ? await settleConflicts(roomOf(input), items, context) : items;
    return { output: {}, batch: { ...rest, items: settled } };
  } catch (error) {
    if (error instanceof AbandonedBatchError)
      context.log.warn(
        { operation, done: error.done.length, total: error.total },
        "the client left while a batch was being sent",
      );
    throw error;
  }
}

async function executeOne(
  operation: WriteOperation,
  input: SdkInput<WriteOperation> & object,
  context: Context,
): Promise<WriteResult> {
  const { output, requestId } = await context.writes.call(operation, input);
  if (output) return { output, batch: noBatch, requestId };
  // A retry was refused because an earlier attempt had succeeded: its result has to be read.
  return {
    output: operation === "CreateRoomMembership" ? await createdMembership(input, context) : {},
    batch: noBatch,
  };
}

const roomOf = (input: object) => ({
  AccountId: String(Reflect.get(input, "AccountId")),
  RoomId: String(Reflect.get(input, "RoomId")),
});

async function createdMembership(input: object, context: Context): Promise<SdkOutput<"CreateRoomMembership">> {
  const { MemberId = "", Role = "Member" } = input as SdkInput<"CreateRoomMembership">;
  context.reads.clear();
  const unknown = outcomeUnknown(
    new ChimeError("CONFLICT", "", {
      operation: "CreateRoomMembership",
      exception: "ConflictException",
      retryable: false,
    }),
  );
  const found = await findMemberships(roomOf(input), new Set([MemberId]), context).catch((error: unknown) => {
    throw isOfRead(error) ? unknown : error;
  });
  const RoomMembership = found.get(MemberId);
  if (RoomMembership?.Role !== Role) throw unknown;
  return { RoomMembership };
}

/** A write's result as it is stored under an idempotency key: ids and outcomes only. */
export function replayableResult(operation: WriteOperation, { output, batch }: WriteResult): WriteResult {
  const bare = Object.entries(output).map(([member, value]: [string, unknown]) => {
    if (!isEntityType(member) || typeof value !== "object" || value === null)
      return [member, stripSecrets(definitionOf(operation).output[member], value)];
    return [
      member,
      Object.fromEntries(keyMembers(member).flatMap((id) => (id in value ? [[id, Reflect.get(value, id)]] : []))),
    ];
  });
  const items = batch.items.map(({ id, failure, isUncertain }) => ({
    id,
    item: id,
    ...(failure && { failure: isUncertain ? { ...failure, code: "OUTCOME_UNKNOWN" } : failure }),
  }));
  return {
    output: Object.fromEntries(bare) as object,
    batch: { items, outputs: batch.outputs.map((each) => ({ Invites: Reflect.get(each, "Invites") as unknown })) },
  };
}
