import { setTimeout as delay } from "node:timers/promises";
import type { IdempotencyStore } from "./store.js";

/** The key was used for another input. */
export class KeyReusedError extends Error {
  override readonly name = "KeyReusedError";
}

/** Whoever ran the write under this key crashed, so that nobody knows what came of it. */
export class HolderLostError extends Error {
  override readonly name = "HolderLostError";
}

export interface OnceOptions<R> {
  readonly key: string;
  /** Tells inputs apart. */
  readonly fingerprint: string;
  /** How long the write can take at most, before its holder must be taken for crashed. */
  readonly leaseMs: number;
  readonly signal: AbortSignal;
  readonly run: () => Promise<R>;
  /** A failure that is to be remembered like a success; others free the key, for nothing was done. */
  readonly asResult: (error: unknown) => R | undefined;
  /** The result could not be remembered, though the write was carried out. */
  readonly onUnsettled: (error: unknown) => void;
}

export interface Once<R> {
  readonly result: R;
  readonly wasReplayed: boolean;
}

const firstPollMs = 10;
const longestPollMs = 200;

/** Runs something once for a key: later callers get the first result, and those who come meanwhile wait for it. */
export async function runOnce<R>(store: IdempotencyStore, options: OnceOptions<R>): Promise<Once<R>> {
  const { key, fingerprint, leaseMs, signal } = options;
  for (let pause = firstPollMs; ; pause = Math.min(pause * 2, longestPollMs)) {
    const taken = await store.claim(key, { state: "running", fingerprint, leaseUntil: Date.now() + leaseMs });
    if (!taken) return { result: await runAndSettle(store, options), wasReplayed: false };
    if (taken.fingerprint !== fingerprint) throw new KeyReusedError();
    if (taken.state === "done") return { result: taken.result as R, wasReplayed: true };
    if (Date.now() > taken.leaseUntil) throw new HolderLostError();
    await delay(pause, undefined, { signal });
  }
}

async function runAndSettle<R>(
  store: IdempotencyStore,
  { key, fingerprint, run, asResult, onUnsettled }: OnceOptions<R>,
): Promise<R> {
  const settle = async (result: R): Promise<R> => {
    // The key then stays "running" until its lease is over: whoever comes back is told that the outcome is unknown.
    await store.settle(key, { state: "done", fingerprint, result }).catch(onUnsettled);
    return result;
  };
  let result: R;
  try {
    result = await run();
  } catch (error) {
    const remembered = asResult(error);
    if (remembered !== undefined) return settle(remembered);
    await store.release(key).catch(onUnsettled);
    throw error;
  }
  return settle(result);
}
