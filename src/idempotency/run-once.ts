import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { IdempotencyStore } from "./store.js";

/** The key was used for another input. */
export class KeyReusedError extends Error {
  override readonly name = "KeyReusedError";
}

/** The process that ran the write under this key did not finish it, so that its outcome is unknown. */
export class OwnerLostError extends Error {
  override readonly name = "OwnerLostError";
}

export interface OnceOptions<R> {
  readonly key: string;
  /** The keys of a caller count towards its share of the store. */
  readonly caller: string;
  /** Equal for equal inputs. */
  readonly fingerprint: string;
  /** The longest time the write can take. After it an unfinished write counts as crashed. */
  readonly leaseMs: number;
  readonly signal: AbortSignal;
  readonly run: () => Promise<R>;
  /** The result to store for an error. Other errors free the key, because nothing was done. */
  readonly asResult: (error: unknown) => R | undefined;
  /** The write was carried out, but its result could not be stored. */
  readonly onUnsettled: (error: unknown) => void;
}

export interface Once<R> {
  readonly result: R;
  readonly wasReplayed: boolean;
}

const firstPollMs = 10;
const longestPollMs = 200;

/** Runs a function once per key. Later callers get the first result, and callers that come while it runs wait for it. */
export async function runOnce<R>(store: IdempotencyStore, options: OnceOptions<R>): Promise<Once<R>> {
  const { key, caller, fingerprint, leaseMs, signal } = options;
  const owner = randomUUID();
  for (let pause = firstPollMs; ; pause = Math.min(pause * 2, longestPollMs)) {
    const claim = { state: "running", fingerprint, owner, leaseUntil: Date.now() + leaseMs } as const;
    const taken = await store.claim(key, claim, caller);
    if (!taken) return { result: await runAndSettle(store, owner, options), wasReplayed: false };
    if (taken.fingerprint !== fingerprint) throw new KeyReusedError();
    if (taken.state === "done") return { result: taken.result as R, wasReplayed: true };
    if (Date.now() > taken.leaseUntil) throw new OwnerLostError();
    await delay(pause, undefined, { signal });
  }
}

async function runAndSettle<R>(
  store: IdempotencyStore,
  owner: string,
  { key, caller, fingerprint, run, asResult, onUnsettled }: OnceOptions<R>,
): Promise<R> {
  const settle = async (result: R): Promise<R> => {
    // If this fails, the key stays "running" until its lease ends: later callers learn that the outcome is unknown.
    await store.settle(key, { state: "done", fingerprint, result }, caller).catch(onUnsettled);
    return result;
  };
  let result: R;
  try {
    result = await run();
  } catch (error) {
    const stored = asResult(error);
    if (stored !== undefined) return settle(stored);
    await store.release(key, owner, caller).catch(onUnsettled);
    throw error;
  }
  return settle(result);
}
