/** The state of a write that was sent under an idempotency key. */
export type Entry = RunningEntry | DoneEntry;

export interface RunningEntry {
  readonly state: "running";
  readonly fingerprint: string;
  /** A nonce of the claim: its owner recognises it when the answer to the claim was lost. */
  readonly owner: string;
  /** When the owner must have finished (ms since 1970). After that it has crashed. */
  readonly leaseUntil: number;
}

export interface DoneEntry {
  readonly state: "done";
  readonly fingerprint: string;
  readonly result: unknown;
}

/** Remembers idempotency keys for 24 hours. */
export interface IdempotencyStore {
  /** Claims a key. Returns the key's entry if somebody else has claimed it. */
  claim(key: string, entry: RunningEntry, caller: string): Promise<Entry | undefined>;
  /** Stores the result. */
  settle(key: string, entry: DoneEntry, caller: string): Promise<void>;
  /** Frees the key if this owner holds it: nothing was done under it. */
  release(key: string, owner: string, caller: string): Promise<void>;
}

export interface StoreOptions {
  /** The size of one caller's keys and results within 24 hours: no caller can fill the store for the others. */
  readonly maxBytesPerCaller?: number | undefined;
}

export const defaultBytesPerCaller = 32 * 1024 * 1024;

export const rememberedMs = 24 * 60 * 60 * 1000;

/** The caller has used too many idempotency keys, or the store is full. */
export class StoreFullError extends Error {
  override readonly name = "StoreFullError";
}

/** The store is unavailable, so that the state of the key is unknown. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}
