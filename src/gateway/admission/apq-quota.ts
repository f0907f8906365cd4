import { LRUCache } from "lru-cache";

export interface ApqQuotaOptions {
  /** The size of the documents that one caller may register within 24 hours. */
  readonly maxBytesPerCaller?: number | undefined;
  readonly now?: () => number;
}

const windowMs = 24 * 60 * 60 * 1000;
const maxCallers = 10_000;
/** The size of a registered document besides its text: its hash, and what the store needs. */
export const apqOverheadBytes = 400;

/**
 * Limits the persisted queries that each caller registers, so that no caller evicts those of the others. Documents above the quota are answered,
 * but not stored.
 */
export function createApqQuota({
  maxBytesPerCaller = 8 * 1024 * 1024,
  now = () => performance.now(),
}: ApqQuotaOptions = {}): (caller: string, document: string) => boolean {
  const registered = new LRUCache<string, { bytes: number }>({ max: maxCallers, ttl: windowMs, perf: { now } });
  return (caller, document) => {
    const usage = registered.get(caller) ?? { bytes: 0 };
    if (usage.bytes === 0) registered.set(caller, usage);
    const bytes = 2 * document.length + apqOverheadBytes;
    if (usage.bytes + bytes > maxBytesPerCaller) return false;
    usage.bytes += bytes;
    return true;
  };
}
