import pLimit from "p-limit";
import { type OperationName, definitionOf } from "../../operations/operations.js";
import { exceptions } from "../../operations/exceptions.js";
import { AbandonedError, ChimeError } from "../errors.js";
import type { Outcome } from "../retry.js";
import { itemId, itemsOf } from "./batch-items.js";

/** Why an item was not carried out. */
export interface ItemFailure {
  /** Chime's code, or one of the gateway's. */
  readonly code: string;
  readonly message: string | undefined;
  readonly retryable: boolean;
}

/** What became of one item. */
export interface ItemOutcome {
  readonly id: string;
  readonly item: unknown;
  readonly failure?: ItemFailure;
  /** The failure may only mean that an earlier attempt, whose answer was lost, had succeeded. */
  readonly isUncertain?: boolean;
}

/** What became of a batch: of each different item, in the order of the input, and Chime's answers in the order of the calls. */
export interface BatchOutcome {
  readonly items: readonly ItemOutcome[];
  readonly outputs: readonly object[];
  /** What Chime knows the calls by, as far as it said. */
  readonly requestIds?: readonly string[];
}

export type CallChunk = (input: object) => Promise<Outcome<object>>;

/** Calls of one batch under way at once: others want to be served as well. */
const chunksAtOnce = 4;

/**
 * Carries out a batch of any size: in chunks as large as Chime takes them, each item once. A chunk that fails fails only its
 * own items. The whole is a failure only when no item could be carried out, and for a reason that will not pass.
 */
export async function runBatch(operation: OperationName, input: object, call: CallChunk): Promise<BatchOutcome> {
  const definition = definitionOf(operation);
  const { batch } = definition;
  if (!batch) throw new TypeError(`${operation} is no batch`);
  const items = Array.from(new Map(itemsOf(definition, input).map((item) => [itemId(definition, item), item])));
  const chunks = Array.from({ length: Math.ceil(items.length / batch.chunk) }, (_, i) =>
    items.slice(i * batch.chunk, (i + 1) * batch.chunk),
  );

  const limit = pLimit(chunksAtOnce);
  const results = await Promise.all(
    chunks.map((chunk) =>
      limit(async () => {
        try {
          const outcome = await call({ ...input, [batch.items]: chunk.map(([, item]) => item) });
          return { chunk, outcome };
        } catch (error) {
          if (error instanceof ChimeError || error instanceof AbandonedError) return { chunk, error };
          throw error;
        }
      }),
    ),
  );

  const errors = results.flatMap(({ error }) => (error ? [error] : []));
  const abandoned = errors.find((error) => error instanceof AbandonedError);
  if (abandoned)
    throw new AbandonedBatchError(
      results.flatMap(({ chunk, error }) => (error ? [] : chunk.map(([id]) => id))),
      items.length,
      { cause: abandoned },
    );
  const [first] = errors;
  if (
    first instanceof ChimeError &&
    errors.length === chunks.length &&
    errors.every((error) => isFinalLike(error, first))
  )
    throw first;

  return {
    outputs: results.flatMap(({ outcome }) => outcome?.output ?? []),
    requestIds: results.flatMap(
      ({ outcome, error }) => (error instanceof ChimeError ? error.upstream.requestId : outcome?.requestId) ?? [],
    ),
    items: results.flatMap(({ chunk, outcome, error }): ItemOutcome[] => {
      if (outcome) return itemOutcomes(operation, chunk, outcome);
      const { code, message, upstream } = error as ChimeError;
      return chunk.map(([id, item]) => ({ id, item, failure: { code, message, retryable: upstream.retryable } }));
    }),
  };
}

/** The client left before the whole batch was sent. */
export class AbandonedBatchError extends AbandonedError {
  constructor(
    /** The items that were sent, and answered. */
    readonly done: readonly string[],
    readonly total: number,
    options?: ErrorOptions,
  ) {
    super(`The client has left: ${done.length} of ${total} items were sent`, options);
  }
}

const isFinalLike = (error: Error, first: ChimeError): boolean =>
  error instanceof ChimeError &&
  error.code === first.code &&
  error.code !== "OUTCOME_UNKNOWN" &&
  !error.upstream.retryable;

const passing: ReadonlySet<string> = new Set(["Throttled", "Throttling", "ServiceFailure", "ServiceUnavailable"]);

function itemOutcomes(
  operation: OperationName,
  chunk: readonly (readonly [string, unknown])[],
  { output, wasRepeated }: Outcome<object>,
): ItemOutcome[] {
  const definition = definitionOf(operation);
  const told: unknown = output && definition.batch?.errors ? Reflect.get(output, definition.batch.errors) : [];
  const failures = new Map(
    (Array.isArray(told) ? (told as object[]) : []).map((failure) => {
      const { ErrorCode: code = "Unknown", ErrorMessage: message } = failure as {
        ErrorCode?: string;
        ErrorMessage?: string;
      };
      return [itemId(definition, failure), { code, message, retryable: passing.has(code) }] as const;
    }),
  );
  const { alreadyDoneError } = definition;
  const codeOfDone = wasRepeated && alreadyDoneError ? exceptions[alreadyDoneError].code : undefined;
  return chunk.map(([id, item]) => {
    const failure = failures.get(id);
    if (!failure) return { id, item };
    if (failure.code !== codeOfDone) return { id, item, failure };
    // What is deleted twice is gone; what is there twice may have been there before.
    return alreadyDoneError === "NotFoundException" ? { id, item } : { id, item, failure, isUncertain: true };
  });
}
