/** What a key stands for: a write that is under way, or what came of it. */
export type Entry =
  | {
      readonly state: "running";
      readonly fingerprint: string;
      /** When whoever runs it must be done, or has crashed (ms since 1970). */ readonly leaseUntil: number;
    }
  | { readonly state: "done"; readonly fingerprint: string; readonly result: unknown };

/** Where idempotency keys are remembered. */
export interface IdempotencyStore {
  /** Takes the key for the caller; when it is taken already, answers what it stands for. */
  claim(key: string, entry: Entry): Promise<Entry | undefined>;
  /** Remembers what came of it, for 24 hours. */
  settle(key: string, entry: Entry): Promise<void>;
  /** Forgets the key: nothing was done under it. */
  release(key: string): Promise<void>;
  close(): Promise<void>;
}

export const rememberedMs = 24 * 60 * 60 * 1000;

/** The store has no room for another key. */
export class StoreFullError extends Error {
  override readonly name = "StoreFullError";
}

/** The store cannot be reached, so that nothing is known of the key. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}
