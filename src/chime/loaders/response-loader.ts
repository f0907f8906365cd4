import type { OperationName, SdkInput, SdkOutput } from "../../operations/operations.js";
import { encodeKey } from "../encode-key.js";

/** The responses of one read operation in one request: each input is sent to Chime once. */
export class ResponseLoader<A extends OperationName> {
  readonly #answers = new Map<string, Promise<SdkOutput<A>>>();

  constructor(private readonly read: (input: SdkInput<A> & object) => Promise<SdkOutput<A>>) {}

  load(input: SdkInput<A> & object): Promise<SdkOutput<A>> {
    const key = encodeKey(input);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.read(input);
    this.#answers.set(key, answer);
    return answer;
  }

  clearAll(): void {
    this.#answers.clear();
  }
}

/** DataLoader's contract: a value or an Error in every slot, in the order of the keys. */
export async function settle<T>(slots: readonly Promise<T>[]): Promise<(T | Error)[]> {
  const settled = await Promise.allSettled(slots);
  return settled.map((slot) => (slot.status === "fulfilled" ? slot.value : asError(slot.reason)));
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
