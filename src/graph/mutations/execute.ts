import { definitionOf, type SdkInput, type SdkOutput } from "../../operations/operations.js";
import { keyMembers } from "../../chime/entity.js";
import { ChimeError } from "../../chime/errors.js";
import { outcomeUnknown } from "../../chime/retry.js";
import { AbandonedBatchError, type BatchOutcome } from "../../chime/writes/batch.js";
import type { Context } from "../context.js";
import { isEntityType } from "../node.js";
import type { WriteOperation } from "./payload.js";
import { findMemberships, settleConflicts } from "./room-membership.js";

/** What came of a write. */
export interface WriteResult {
  readonly output: object;
  readonly batch: BatchOutcome;
  /** What Chime knows the call by, of a write that is one. */
  readonly requestId?: string | undefined;
}

const noBatch: BatchOutcome = { items: [], outputs: [] };

/** Sends a write to Chime, in as many calls as it needs. What was read before it is forgotten, whatever came of it. */
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
    const { items, ...rest } = await context.writes.batch(operation, input);
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
  // A repetition was refused in a way that says that the thing is done; what was made then has to be looked for.
  return { output: operation === "CreateRoomMembership" ? await madeMembership(input, context) : {}, batch: noBatch };
}

const roomOf = (input: object) => ({
  AccountId: String(Reflect.get(input, "AccountId")),
  RoomId: String(Reflect.get(input, "RoomId")),
});

async function madeMembership(input: object, context: Context): Promise<SdkOutput<"CreateRoomMembership">> {
  const { MemberId = "", Role = "Member" } = input as SdkInput<"CreateRoomMembership">;
  context.reads.clear();
  const RoomMembership = (await findMemberships(roomOf(input), new Set([MemberId]), context)).get(MemberId);
  if (RoomMembership?.Role === Role) return { RoomMembership };
  const upstream = { operation: "CreateRoomMembership", exception: "ConflictException", retryable: false } as const;
  throw outcomeUnknown(new ChimeError("CONFLICT", "", upstream));
}

/** A write's result as it may be stored: ids and outcomes, and nothing that anyone could want to keep from others. */
export function withoutSecrets(operation: WriteOperation, { output, batch }: WriteResult): WriteResult {
  const bare = Object.entries(output).map(([member, value]: [string, unknown]) => {
    if (!isEntityType(member) || typeof value !== "object" || value === null) return [member, value];
    return [
      member,
      Object.fromEntries(keyMembers(member).flatMap((id) => (id in value ? [[id, Reflect.get(value, id)]] : []))),
    ];
  });
  const items = batch.items.map(({ id, failure }) => ({ id, item: id, ...(failure && { failure }) }));
  return {
    output: Object.fromEntries(bare) as object,
    batch: { items, outputs: batch.outputs.map((each) => ({ Invites: Reflect.get(each, "Invites") as unknown })) },
  };
}
