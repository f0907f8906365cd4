import { randomUUID } from "node:crypto";
import { type OperationName, definitionOf, type SdkInput, type SdkOutput } from "../../operations/operations.js";
import type { Api } from "../../operations/api.js";
import type { CacheStore } from "../cache/store.js";
import type { CallContext } from "../call-context.js";
import { ChimeError, InvalidInputError } from "../errors.js";
import type { ChimeApiClient } from "../client.js";
import { type Outcome, outcomeUnknown } from "../retry.js";
import { AbandonedBatchError, type BatchOutcome, type RefusedItems, runBatch } from "./batch.js";
import { checkWrite } from "./check-write.js";
import { invalidating } from "./invalidation.js";

/** The writes of one request. */
export interface Writes {
  /** The API that serves an operation. */
  apiOf(operation: OperationName): Api;
  /** Throws every validation issue that can be found without calling Chime, except those of a batch's items. */
  check(operation: OperationName, input: object): void;
  call<A extends OperationName>(operation: A, input: SdkInput<A> & object): Promise<Outcome<SdkOutput<A>>>;
  /** Sends any number of items, in as many calls as Chime's limit requires. Refused items are not sent and have their failure. */
  batch(operation: OperationName, input: object, refused?: RefusedItems): Promise<BatchOutcome>;
}

/** Creates the writes of one request. The cache holds nothing that they invalidate once they return. */
export function createWrites(chime: ChimeApiClient, cache: CacheStore, callContext: CallContext): Writes {
  return {
    apiOf: (operation) => chime.apiOf(operation),
    check(operation, input) {
      const issues = checkWrite(operation, input);
      if (issues.length > 0) throw new InvalidInputError(operation, issues);
    },
    call: (operation, input) =>
      invalidating(cache, operation, input, callContext, {
        run: async () => {
          // Made once, before any attempt: Chime recognises a retry by its token.
          const tokens = missingTokens(operation, input);
          try {
            return withExpectedOutput(operation, await chime(operation, { ...input, ...tokens }, callContext));
          } catch (error) {
            // The client does not know the token, so its own retry would be another write.
            const isUnrepeatable = Object.keys(tokens).length > 0 && error instanceof ChimeError && error.mayHaveActed;
            throw isUnrepeatable ? outcomeUnknown(error, error) : error;
          }
        },
        mayStillAct: () => false,
        mayStillActAfter: (error) => error instanceof ChimeError && error.mayHaveActed,
      }),
    batch: (operation, input, refused) =>
      invalidating(cache, operation, input, callContext, {
        run: () =>
          runBatch(
            operation,
            input,
            async (chunk) =>
              withExpectedOutput(
                operation,
                await chime(operation, chunk as SdkInput<OperationName>, callContext, "bulk"),
              ),
            refused,
          ),
        mayStillAct: hasUnknownItems,
        mayStillActAfter: (error) =>
          error instanceof AbandonedBatchError
            ? hasUnknownItems(error.outcome)
            : error instanceof ChimeError && error.mayHaveActed,
      }),
  };
}

const hasUnknownItems = ({ items }: BatchOutcome): boolean =>
  items.some(({ failure }) => failure?.code === "OUTCOME_UNKNOWN");

/** Idempotency tokens that the operation takes and the input does not have. */
const missingTokens = (operation: OperationName, input: object): object =>
  Object.fromEntries(
    Object.entries(definitionOf(operation).input).flatMap(([member, shape]) => {
      const isToken = shape.type === "string" && shape.idempotencyToken === true;
      const given: unknown = Reflect.get(input, member);
      return isToken && (given === undefined || given === null) ? [[member, randomUUID()]] : [];
    }),
  );

/** A successful response without the members that the operation returns does not prove that the write was carried out. */
function withExpectedOutput<T extends object>(operation: OperationName, outcome: Outcome<T>): Outcome<T> {
  const { output, status, batch } = definitionOf(operation);
  // A list of item errors may be left out when it is empty; Chime sends a 204 without a body.
  const expected = Object.keys(output).filter((member) => status !== 204 && member !== batch?.errors);
  const { output: response } = outcome;
  if (response === undefined || expected.length === 0) return outcome;
  const isComplete = expected.some((member) => {
    const value: unknown = Reflect.get(response, member);
    return value !== undefined && value !== null;
  });
  if (isComplete) return outcome;
  throw outcomeUnknown(
    new ChimeError("UPSTREAM_FAILURE", "", {
      operation,
      exception: "MalformedResponse",
      requestId: outcome.requestId,
      retryable: false,
    }),
  );
}
