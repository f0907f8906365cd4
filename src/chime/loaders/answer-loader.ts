import DataLoader from "dataloader";
import type { ActionName, SdkInput, SdkOutput } from "../../chime-api/actions.js";
import { encodeKey } from "../encode-key.js";

/** One call of this request, made at once. */
export type Call = <A extends ActionName>(action: A, input: SdkInput<A> & object) => Promise<SdkOutput<A>>;

/** A read action's answers in one request: the same input is asked of Chime once. */
export class AnswerLoader<A extends ActionName> {
  readonly #loader: DataLoader<SdkInput<A> & object, SdkOutput<A>, string>;

  constructor(action: A, call: Call) {
    this.#loader = new DataLoader<SdkInput<A> & object, SdkOutput<A>, string>(async (inputs) => settle(inputs.map((input) => call(action, input))), { cacheKeyFn: encodeKey });
  }

  load(input: SdkInput<A> & object): Promise<SdkOutput<A>> {
    return this.#loader.load(input);
  }

  clearAll(): void {
    this.#loader.clearAll();
  }
}

/** DataLoader's contract: a value or an Error in every slot, in the order of the keys. */
export async function settle<T>(slots: readonly Promise<T>[]): Promise<(T | Error)[]> {
  const settled = await Promise.allSettled(slots);
  return settled.map((slot) => (slot.status === "fulfilled" ? slot.value : asError(slot.reason)));
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
