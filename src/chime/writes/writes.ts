import { randomUUID } from "node:crypto";
import { type ActionName, factsOf, type SdkInput, type SdkOutput } from "../../chime-api/actions.js";
import type { Errand } from "../errand.js";
import { InvalidInputError } from "../errors.js";
import type { ChimeCall } from "../port.js";
import type { Outcome } from "../retry.js";
import { type BatchOutcome, runBatch } from "./batch.js";
import { checkWrite } from "./check-write.js";

/** Everything one request can change of Chime. */
export interface Writes {
  /** Throws all that is wrong with a write's input, as far as it can be known without asking Chime. */
  check(action: ActionName, input: object): void;
  call<A extends ActionName>(action: A, input: SdkInput<A> & object): Promise<Outcome<SdkOutput<A>>>;
  /** Any number of items, in as many calls as Chime needs for them. */
  batch(action: ActionName, input: object): Promise<BatchOutcome>;
}

export function createWrites(chime: ChimeCall, errand: Errand): Writes {
  return {
    check(action, input) {
      const faults = checkWrite(action, input);
      if (faults.length > 0) throw new InvalidInputError(action, faults);
    },
    // The token is made once, before any attempt, so that Chime knows a repetition for what it is.
    call: (action, input) => chime(action, { ...tokensOf(action), ...input }, errand),
    batch: (action, input) => runBatch(action, input, (chunk) => chime(action, chunk as SdkInput<ActionName>, errand, "bulk")),
  };
}

const tokensOf = (action: ActionName): object =>
  Object.fromEntries(Object.entries(factsOf(action).input).flatMap(([member, shape]) => (shape.type === "string" && shape.idempotencyToken ? [[member, randomUUID()]] : [])));
