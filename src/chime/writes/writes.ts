import { randomUUID } from "node:crypto";
import { type ActionName, factsOf, type SdkInput, type SdkOutput } from "../../chime-api/actions.js";
import type { CacheStore } from "../cache/store.js";
import type { Errand } from "../errand.js";
import { InvalidInputError } from "../errors.js";
import type { ChimeCall } from "../port.js";
import type { Outcome } from "../retry.js";
import { type BatchOutcome, runBatch } from "./batch.js";
import { checkWrite } from "./check-write.js";
import { invalidating } from "./invalidation.js";

/** Everything one request can change of Chime. */
export interface Writes {
  /** Throws all that is wrong with a write's input, as far as it can be known without asking Chime. */
  check(action: ActionName, input: object): void;
  call<A extends ActionName>(action: A, input: SdkInput<A> & object): Promise<Outcome<SdkOutput<A>>>;
  /** Any number of items, in as many calls as Chime needs for them. */
  batch(action: ActionName, input: object): Promise<BatchOutcome>;
}

/** The writes of one request. Whatever they change is no longer found in the cache once they are answered. */
export function createWrites(chime: ChimeCall, cache: CacheStore, errand: Errand): Writes {
  return {
    check(action, input) {
      const faults = checkWrite(action, input);
      if (faults.length > 0) throw new InvalidInputError(action, faults);
    },
    // The token is made once, before any attempt, so that Chime knows a repetition for what it is.
    call: (action, input) =>
      invalidating(cache, action, input, errand, () => chime(action, { ...tokensOf(action), ...input }, errand)),
    batch: (action, input) =>
      invalidating(
        cache,
        action,
        input,
        errand,
        () => runBatch(action, input, (chunk) => chime(action, chunk as SdkInput<ActionName>, errand, "bulk")),
        ({ items }) => items.some(({ failure }) => failure?.code === "OUTCOME_UNKNOWN"),
      ),
  };
}

const tokensOf = (action: ActionName): object =>
  Object.fromEntries(
    Object.entries(factsOf(action).input).flatMap(([member, shape]) =>
      shape.type === "string" && shape.idempotencyToken ? [[member, randomUUID()]] : [],
    ),
  );
