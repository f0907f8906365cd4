import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RedisConnection } from "../redis/connection.js";

const windowMs = 60_000;
/** A query is settled in the window that it began in: windows are remembered for longer than a query can take. */
const rememberedMs = 11 * 60_000;
const commandTimeoutMs = 250;
/** A debt is spread over no more windows than this. */
const maxDebtWindows = 60;

/** A caller's upstream calls in the current minute. */
export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  /** The end of the current minute. */
  readonly resetAt: Date;
}

/** Calls reserved for a query, in the window in which it began. */
export interface Reservation {
  readonly caller: string;
  readonly window: number;
  readonly calls: number;
}

export interface Admission {
  readonly isGranted: boolean;
  /** After the reservation. */
  readonly state: RateLimitState;
  readonly reservation: Reservation;
}

/** Limits the upstream calls of each caller per minute. */
export interface CallerRateLimit {
  readonly limit: number;
  /** Reserves calls if as many remain. A query that needs none is always admitted. */
  reserve(caller: string, calls: number): Promise<Admission>;
  /** Corrects a reservation to the calls that were made. What exceeds the limit is a debt of the next windows. */
  settle(reservation: Reservation, made: number): Promise<void>;
}

export interface RateLimitOptions {
  /** Shares the counts of all replicas. Without it, and while Redis is unavailable, each replica counts by itself. */
  readonly redis?: RedisConnection | undefined;
  readonly now?: () => number;
}

export function createRateLimit(limit: number, { redis, now = Date.now }: RateLimitOptions = {}): CallerRateLimit {
  const limiter = createLimiter(limit, redis);
  const currentWindow = (): number => Math.floor(now() / windowMs);
  const endOf = (window: number): number => (window + 1) * windowMs;
  const keyOf = (window: number, caller: string): string => `${window}:${caller}`;
  const expiry = (window: number) => ({ customDuration: Math.ceil((endOf(window) - now() + rememberedMs) / 1000) });

  const stateOf = (window: number, spent: number): RateLimitState => ({
    limit,
    remaining: Math.min(limit, Math.max(0, limit - spent)),
    resetAt: new Date(endOf(window)),
  });

  async function addDebt(caller: string, window: number, calls: number, windowsLeft = maxDebtWindows): Promise<void> {
    const { consumedPoints } = await limiter.penalty(keyOf(window, caller), calls, expiry(window));
    const excess = Math.min(calls, consumedPoints - limit);
    if (excess > 0 && windowsLeft > 0)
      await addDebt(caller, Math.max(window + 1, currentWindow()), excess, windowsLeft - 1);
  }

  return {
    limit,
    async reserve(caller, calls) {
      const window = currentWindow();
      const key = keyOf(window, caller);
      const reservation = { caller, window, calls };
      if (calls === 0) {
        const spent = (await limiter.get(key))?.consumedPoints ?? 0;
        return { isGranted: true, state: stateOf(window, spent), reservation };
      }
      try {
        const { consumedPoints } = await limiter.consume(key, calls, expiry(window));
        return { isGranted: true, state: stateOf(window, consumedPoints), reservation };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        // The limiter counts what it refuses.
        const { consumedPoints } = await limiter.reward(key, calls, expiry(window));
        return { isGranted: false, state: stateOf(window, consumedPoints), reservation };
      }
    },
    async settle({ caller, window, calls }, made) {
      if (made < calls) await limiter.reward(keyOf(window, caller), calls - made, expiry(window));
      if (made > calls) await addDebt(caller, window, made - calls);
    },
  };
}

function createLimiter(limit: number, redis: RedisConnection | undefined): RateLimiterAbstract {
  const options = { points: limit, duration: windowMs / 1000, keyPrefix: "chime-graphql:rate-limit" };
  const insuranceLimiter = new RateLimiterMemory(options);
  if (!redis) return insuranceLimiter;
  return new RateLimiterRedis({
    ...options,
    storeClient: redis.client(commandTimeoutMs),
    rejectIfRedisNotReady: true,
    insuranceLimiter,
  });
}
