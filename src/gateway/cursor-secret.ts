import { createHmac, randomBytes } from "node:crypto";
import type { RedisConnection } from "../redis/connection.js";

const redisKey = "chime-graphql:cursor-secret";
const commandTimeoutMs = 500;

/**
 * The secret that authenticates cursors. Replicas must have the same one: it is derived from the configured key, or shared through Redis. Without
 * either, it is random, and cursors end with the process.
 */
export async function createCursorSecret(
  configuredKey: string | undefined,
  redis: RedisConnection | undefined,
): Promise<() => string> {
  if (configuredKey !== undefined) {
    const derived = createHmac("sha256", configuredKey).update("chime-graphql cursors").digest("base64url");
    return () => derived;
  }
  let secret = randomBytes(32).toString("base64url");
  if (redis) {
    const client = redis.client(commandTimeoutMs);
    // The first replica that reaches Redis decides. A replica that cannot reach it has its own until it can.
    const share = async (): Promise<void> => {
      await client.set(redisKey, secret, "NX");
      secret = (await client.get(redisKey)) ?? secret;
    };
    // The connection reports failures.
    const shareOrKeep = (): Promise<void> => share().catch(() => undefined);
    redis.onReady(() => void shareOrKeep());
    await redis.firstAttempt;
    if (redis.isReady) await shareOrKeep();
  }
  return () => secret;
}
