import { randomUUID } from "node:crypto";
import { type Once, runOnce } from "../../src/idempotency/run-once.js";
import type { IdempotencyStore } from "../../src/idempotency/store.js";

export interface OnceSettings {
  readonly key?: string;
  readonly caller?: string;
  readonly fingerprint?: string;
  readonly leaseMs?: number;
  readonly run: () => Promise<unknown>;
  readonly asResult?: (error: unknown) => unknown;
}

const { signal } = new AbortController();

/** Runs a function once for a key, with defaults for everything else. */
export const once = (
  store: IdempotencyStore,
  {
    key = randomUUID(),
    caller = "caller",
    fingerprint = "input",
    leaseMs = 60_000,
    run,
    asResult = () => undefined,
  }: OnceSettings,
): Promise<Once<unknown>> =>
  runOnce<unknown>(store, { key, caller, fingerprint, leaseMs, signal, run, asResult, onUnsettled: () => undefined });
