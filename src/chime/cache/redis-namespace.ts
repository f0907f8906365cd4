import type { Redis } from "ioredis";
import type { RedisConnection } from "../../redis/connection.js";

/** The part of Redis that the cache uses, as long as the cache can be used. */
export interface RedisNamespace {
  /** The prefix of the cache's keys for this run of the server; undefined while the cache is unavailable. */
  current(): string | undefined;
  /** Runs a command. After a failure the cache is unavailable for a while, so that requests do not wait for it one after another. */
  run<T>(command: (redis: Redis) => Promise<T>): Promise<T | undefined>;
  /** The first attempt to use the server has ended, successfully or not. */
  readonly settled: Promise<void>;
  close(): void;
}

export interface RedisNamespaceOptions {
  readonly connection: RedisConnection;
  /** Invalidations that must reach the server before the cache is used again. */
  readonly pending: {
    readonly isEmpty: () => boolean;
    readonly flush: (namespace: string, redis: Redis) => Promise<void>;
  };
  readonly onState: (isAvailable: boolean) => void;
}

const prefix = "chime-graphql:cache:1:";
const commandTimeoutMs = 250;
const retryMs = 1000;

/**
 * Decides whether the cache in Redis can be used. A server that restarts with a snapshot may have lost the latest versions, so each
 * run of it (INFO's run_id) has a namespace of its own. Without the right to run INFO a restart cannot be noticed: then the cache stays unavailable.
 */
export function createRedisNamespace({ connection, pending, onState }: RedisNamespaceOptions): RedisNamespace {
  const redis = connection.client(commandTimeoutMs);
  let namespace: string | undefined;
  let isAvailable: boolean | undefined;
  let timer: NodeJS.Timeout | undefined;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  function changeState(state: boolean): void {
    if (state !== isAvailable) onState(state);
    isAvailable = state;
    settle();
  }

  async function reconnect(): Promise<void> {
    clearTimeout(timer);
    try {
      const [, runId] = /run_id:(\w+)/.exec(await redis.info("server")) ?? [];
      if (runId === undefined) throw new Error("INFO names no run_id");
      const current = `${prefix}${runId}:`;
      while (!pending.isEmpty()) await pending.flush(current, redis);
      namespace = current;
      changeState(true);
    } catch {
      unavailable();
    }
  }

  function unavailable(): void {
    namespace = undefined;
    changeState(false);
    clearTimeout(timer);
    // After a lost connection, onReady follows.
    if (connection.isReady) timer = setTimeout(() => void reconnect(), retryMs).unref();
  }

  const unsubscribe = [connection.onReady(() => void reconnect()), connection.onLost(unavailable)];
  if (connection.isReady) void reconnect();

  return {
    settled,
    current: () => namespace,
    async run(command) {
      try {
        return await command(redis);
      } catch {
        unavailable();
        return undefined;
      }
    },
    close() {
      clearTimeout(timer);
      for (const stop of unsubscribe) stop();
    },
  };
}
