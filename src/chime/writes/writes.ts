import { randomUUID } from "node:crypto";
import { type OperationName, definitionOf, type SdkInput, type SdkOutput } from "../../operations/operations.js";
import type { CacheStore } from "../cache/store.js";
import type { CallContext } from "../call-context.js";
import { InvalidInputError } from "../errors.js";
import type { ChimeApiClient } from "../client.js";
import type { Outcome } from "../retry.js";
import { type BatchOutcome, runBatch } from "./batch.js";
import { checkWrite } from "./check-write.js";
import { invalidating } from "./invalidation.js";

/** Everything one request can change of Chime. */
export interface Writes {
  /** Throws all that is wrong with a write's input, as far as it can be known without asking Chime. */
  check(operation: OperationName, input: object): void;
  call<A extends OperationName>(operation: A, input: SdkInput<A> & object): Promise<Outcome<SdkOutput<A>>>;
  /** Any number of items, in as many calls as Chime needs for them. */
  batch(operation: OperationName, input: object): Promise<BatchOutcome>;
}

/** The writes of one request. Whatever they change is no longer found in the cache once they are answered. */
export function createWrites(chime: ChimeApiClient, cache: CacheStore, callContext: CallContext): Writes {
  return {
    check(operation, input) {
      const issues = checkWrite(operation, input);
      if (issues.length > 0) throw new InvalidInputError(operation, issues);
    },
    // The token is made once, before any attempt, so that Chime knows a repetition for what it is.
    call: (operation, input) =>
      invalidating(cache, operation, input, callContext, () =>
        chime(operation, { ...tokensOf(operation), ...input }, callContext),
      ),
    batch: (operation, input) =>
      invalidating(
        cache,
        operation,
        input,
        callContext,
        () =>
          runBatch(operation, input, (chunk) =>
            chime(operation, chunk as SdkInput<OperationName>, callContext, "bulk"),
          ),
        ({ items }) => items.some(({ failure }) => failure?.code === "OUTCOME_UNKNOWN"),
      ),
  };
}

const tokensOf = (operation: OperationName): object =>
  Object.fromEntries(
    Object.entries(definitionOf(operation).input).flatMap(([member, shape]) =>
      shape.type === "string" && shape.idempotencyToken ? [[member, randomUUID()]] : [],
    ),
  );
