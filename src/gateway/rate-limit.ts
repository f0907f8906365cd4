import { Redis } from "ioredis";

const windowMs = 60_000;
const commandTimeoutMs = 250;
const prefix = "chime-graphql:budget:";

/** What a caller has left of this minute's calls. */
export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** When the budget is whole again. */
  readonly resetAt: Date;
}

/** So many calls to Chime a minute for each caller. */
export interface CallerRateLimit {
  readonly limit: number;
  /** Sets some calls aside, if there are as many left. */
  reserve(
    caller: string,
    calls: number,
  ): Promise<{ readonly state: RateLimitState; readonly isGranted: boolean; readonly reserved: Reservation }>;
  /** Says how many were made of those set aside. */
  settle(reserved: Reservation, made: number): Promise<void>;
  close(): void;
}

/** Calls set aside, in the minute in which they were. */
export interface Reservation {
  readonly key: string;
  readonly calls: number;
}

/** Counts what callers have spent in a window: adds to it, and answers the sum. */
interface Counter {
  add(key: string, calls: number): Promise<number>;
  close(): void;
}

export function createRateLimit(
  limit: number,
  {
    redisUrl,
    onFault,
    now = Date.now,
  }: { readonly redisUrl?: string | undefined; readonly onFault: (error: Error) => void; readonly now?: () => number },
): CallerRateLimit {
  const counter = redisUrl === undefined ? memoryCounter(now) : redisCounter(redisUrl, memoryCounter(now), onFault);
  const keyOf = (caller: string): string => `${Math.floor(now() / windowMs)}:${caller}`;
  return {
    limit,
    async reserve(caller, calls) {
      const key = keyOf(caller);
      const resetAt = new Date((Math.floor(now() / windowMs) + 1) * windowMs);
      const wanted = Math.min(calls, limit);
      const spent = await counter.add(key, wanted);
      // Whoever has nothing left waits, also for what may cost nothing.
      const isGranted = spent <= limit && spent - wanted < limit;
      const left = isGranted ? limit - spent : limit - (await counter.add(key, -wanted));
      return { state: { limit, remaining: Math.max(0, left), resetAt }, isGranted, reserved: { key, calls: wanted } };
    },
    async settle({ key, calls }, made) {
      if (made !== calls) await counter.add(key, made - calls);
    },
    close: () => counter.close(),
  };
}

function memoryCounter(now: () => number): Counter {
  let spent = new Map<string, number>();
  let window = 0;
  return {
    add(key, calls) {
      const current = Math.floor(now() / windowMs);
      if (current !== window) spent = new Map();
      window = current;
      const sum = (spent.get(key) ?? 0) + calls;
      spent.set(key, sum);
      return Promise.resolve(sum);
    },
    close: () => undefined,
  };
}

/** Shared by all replicas. While Redis is away each counts for itself. */
function redisCounter(url: string, fallback: Counter, onFault: (error: Error) => void): Counter {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3000,
    commandTimeout: commandTimeoutMs,
  });
  let isAway = false;
  const failed = (error: Error): void => {
    if (!isAway) onFault(error);
    isAway = true;
  };
  redis.on("error", failed);
  redis.on("ready", () => (isAway = false));
  return {
    async add(key, calls) {
      try {
        const [sum] = await Promise.all([redis.incrby(prefix + key, calls), redis.pexpire(prefix + key, 2 * windowMs)]);
        isAway = false;
        return sum;
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
        return fallback.add(key, calls);
      }
    },
    close() {
      redis.disconnect();
      fallback.close();
    },
  };
}
