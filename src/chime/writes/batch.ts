import pLimit from "p-limit";
import { type OperationName, definitionOf } from "../../operations/operations.js";
import { exceptions } from "../../operations/exceptions.js";
import { encodeKey } from "../encode-key.js";
import { AbandonedError, ChimeError } from "../errors.js";
import type { Outcome } from "../retry.js";
import { itemId, itemsOf } from "./batch-items.js";

/** Why an item failed. */
export interface ItemFailure {
  /** Chime's code, or one of the gateway's. */
  readonly code: string;
  readonly message: string | undefined;
  /** The item was not carried out, and may be sent again. */
  readonly retryable: boolean;
}

/** The outcome of one item. */
export interface ItemOutcome {
  readonly id: string;
  readonly item: unknown;
  readonly failure?: ItemFailure;
  /** The failure may only mean that an earlier attempt succeeded whose response was lost. */
  readonly isUncertain?: boolean;
}

/** The outcome of a batch: each distinct item in the order of the input, and Chime's responses in the order of the calls. */
export interface BatchOutcome {
  readonly items: readonly ItemOutcome[];
  readonly outputs: readonly object[];
  /** Chime's request ids, as far as the calls were answered. */
  readonly requestIds?: readonly string[];
}

export type CallChunk = (input: object) => Promise<Outcome<object>>;

/** The client left before the whole batch was sent. */
export class AbandonedBatchError extends AbandonedError {
  constructor(
    /** The items that were not sent have retryable failures. */
    readonly outcome: BatchOutcome,
    /** The ids of the items that were sent and answered. */
    readonly done: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`The client has left: ${done.length} of ${outcome.items.length} items were sent`, options);
  }

  get total(): number {
    return this.outcome.items.length;
  }
}

/** Calls of one batch in flight at once: other requests need their share. */
const chunksAtOnce = 4;

interface Sent {
  readonly index: number;
  readonly id: string;
  readonly item: unknown;
}

type Chunk = readonly Sent[];
type IndexedOutcome = ItemOutcome & { readonly index: number };

interface ChunkResult {
  readonly chunk: Chunk;
  readonly outcome?: Outcome<object>;
  readonly error?: ChimeError | AbandonedError;
}

/** The items of a batch that are not sent, by their index. */
export type RefusedItems = ReadonlyMap<number, ItemFailure>;

/**
 * Sends a batch of any size: in chunks of Chime's limit, and each distinct item once. A chunk that fails fails only its own items. The
 * batch as a whole fails only when every chunk fails for the same reason, and that reason is permanent.
 */
export async function runBatch(
  operation: OperationName,
  input: object,
  call: CallChunk,
  refused: RefusedItems = new Map(),
): Promise<BatchOutcome> {
  const definition = definitionOf(operation);
  const { batch } = definition;
  if (!batch) throw new TypeError(`${operation} is not a batch operation`);
  const items = itemsOf(definition, input).map((item, index): Sent => ({ index, id: itemId(definition, item), item }));
  const notSent = items.flatMap(({ index, id, item }): IndexedOutcome[] => {
    const failure = refused.get(index);
    return failure ? [{ index, id, item, failure }] : [];
  });

  const results: ChunkResult[] = [];
  for (const wave of wavesOf(
    batch.id,
    items.filter(({ index }) => !refused.has(index)),
  )) {
    const chunks = Array.from({ length: Math.ceil(wave.length / batch.chunk) }, (_, i) =>
      wave.slice(i * batch.chunk, (i + 1) * batch.chunk),
    );
    const abandoned = results.find(({ error }) => error instanceof AbandonedError)?.error;
    const send = (chunk: Chunk): Promise<Outcome<object>> =>
      abandoned ? Promise.reject(abandoned) : call({ ...input, [batch.items]: chunk.map(({ item }) => item) });
    results.push(...(await sendAll(chunks, send)));
  }

  const outcome = outcomeOf(operation, results, notSent);
  const errors = results.flatMap(({ error }) => error ?? []);
  const abandoned = errors.find((error) => error instanceof AbandonedError);
  if (abandoned) {
    const done = results.flatMap(({ chunk, error }) => (error ? [] : chunk.map(({ id }) => id)));
    throw new AbandonedBatchError(outcome, done, { cause: abandoned });
  }
  const [first] = errors;
  if (
    first instanceof ChimeError &&
    errors.length === results.length &&
    errors.every((error) => isSamePermanentError(error, first))
  )
    throw first;
  return outcome;
}

/** Distinct items, so that no object is twice in one wave: different changes of one object are sent one after another. */
function wavesOf(idMember: string, items: readonly Sent[]): Sent[][] {
  const waves: Sent[][] = [];
  const changes = new Map<string, Set<string>>();
  for (const sent of items) {
    const { id, item } = sent;
    // An id can be written in several ways.
    const text = typeof item === "object" ? encodeKey({ ...item, [idMember]: id }) : id;
    const known = changes.get(id) ?? new Set<string>();
    changes.set(id, known);
    if (known.has(text)) continue;
    (waves[known.size] ??= []).push(sent);
    known.add(text);
  }
  return waves;
}

function sendAll(chunks: readonly Chunk[], send: (chunk: Chunk) => Promise<Outcome<object>>): Promise<ChunkResult[]> {
  const limit = pLimit(chunksAtOnce);
  return Promise.all(
    chunks.map((chunk) =>
      limit(async (): Promise<ChunkResult> => {
        try {
          return { chunk, outcome: await send(chunk) };
        } catch (error) {
          if (error instanceof ChimeError || error instanceof AbandonedError) return { chunk, error };
          throw error;
        }
      }),
    ),
  );
}

const isSamePermanentError = (error: Error, first: ChimeError): boolean =>
  error instanceof ChimeError &&
  error.code === first.code &&
  error.code !== "OUTCOME_UNKNOWN" &&
  !error.upstream.retryable;

const outcomeOf = (
  operation: OperationName,
  results: readonly ChunkResult[],
  notSent: readonly IndexedOutcome[],
): BatchOutcome => ({
  outputs: results.flatMap(({ outcome }) => outcome?.output ?? []),
  requestIds: results.flatMap(
    ({ outcome, error }) => (error instanceof ChimeError ? error.upstream.requestId : outcome?.requestId) ?? [],
  ),
  items: results
    .flatMap(({ chunk, outcome, error }) => {
      if (outcome) return itemOutcomes(operation, chunk, outcome);
      const failure = failureOf(error);
      return chunk.map((sent): IndexedOutcome => ({ ...sent, failure }));
    })
    .concat(notSent)
    .sort((a, b) => a.index - b.index)
    .map(({ index: _, ...item }): ItemOutcome => item),
});

const failureOf = (error: ChimeError | AbandonedError | undefined): ItemFailure =>
  error instanceof ChimeError
    ? { code: error.code, message: error.message, retryable: error.upstream.retryable }
    : { code: "UPSTREAM_TIMEOUT", message: "The client left before this item was sent", retryable: true };

const transientCodes: ReadonlySet<string> = new Set([
  "Throttled",
  "Throttling",
  "ServiceFailure",
  "ServiceUnavailable",
]);

function itemOutcomes(
  operation: OperationName,
  chunk: Chunk,
  { output, wasRepeated }: Outcome<object>,
): IndexedOutcome[] {
  const definition = definitionOf(operation);
  const listed: unknown = output && definition.batch?.errors ? Reflect.get(output, definition.batch.errors) : [];
  const failures = new Map(
    (Array.isArray(listed) ? (listed as object[]) : []).map((itemError) => {
      const { ErrorCode: code = "Unknown", ErrorMessage: message } = itemError as {
        ErrorCode?: string;
        ErrorMessage?: string;
      };
      return [itemId(definition, itemError), { code, message, retryable: transientCodes.has(code) }] as const;
    }),
  );
  const { alreadyDoneError } = definition;
  const alreadyDoneCode = wasRepeated && alreadyDoneError ? exceptions[alreadyDoneError].code : undefined;
  return chunk.map((sent) => {
    const failure = failures.get(sent.id);
    if (!failure) return sent;
    if (failure.code !== alreadyDoneCode) return { ...sent, failure };
    // A repeated deletion that finds nothing succeeded. A repeated creation may conflict with an object that existed before.
    return alreadyDoneError === "NotFoundException" ? sent : { ...sent, failure, isUncertain: true };
  });
}
