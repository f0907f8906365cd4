import { createHash } from "node:crypto";
import type { Redis } from "ioredis";

const prefix = "chime-graphql:idempotency-bytes:";
const hourMs = 60 * 60 * 1000;
const hours = 24;

/**
 * Adds bytes to a caller's current hour, unless the sum of the last 24 hours would exceed a limit (none if it is negative). A subtraction never
 * makes an hour negative, because the bytes can have been added in the hour before.
 */
const addScript = `
local hour, bytes, max = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local sum = 0
local counts = redis.call('HGETALL', KEYS[1])
for i = 1, #counts, 2 do
  if tonumber(counts[i]) <= hour - tonumber(ARGV[4]) then redis.call('HDEL', KEYS[1], counts[i])
  else sum = sum + tonumber(counts[i + 1]) end
end
if max >= 0 and sum + bytes > max then return 0 end
local current = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or 0)
redis.call('HSET', KEYS[1], ARGV[1], string.format('%d', math.max(0, current + bytes)))
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return 1
`;

/** The bytes that each caller has stored in Redis within 24 hours. All replicas share the counts. */
export interface CallerUsage {
  /** Counts the bytes, unless they exceed the caller's limit. */
  reserve(caller: string, bytes: number): Promise<boolean>;
  /** Counts bytes that are stored already, or, if negative, that were removed. */
  add(caller: string, bytes: number): Promise<void>;
}

export function createCallerUsage(redis: Redis, maxBytes: number, now: () => number = Date.now): CallerUsage {
  // A caller's name can be long, and can identify a person.
  const keyOf = (caller: string): string => prefix + createHash("sha256").update(caller).digest("base64url");
  const run = (caller: string, bytes: number, max: number): Promise<unknown> =>
    redis.eval(addScript, 1, keyOf(caller), Math.floor(now() / hourMs), bytes, max, hours, (hours + 1) * hourMs);
  return {
    reserve: async (caller, bytes) => (await run(caller, bytes, maxBytes)) === 1,
    async add(caller, bytes) {
      await run(caller, bytes, -1);
    },
  };
}
