import { Redis } from "ioredis";

export interface RedisConnection {
  /** Where this run of the server keeps things; undefined while it cannot be used. */
  namespace(): string | undefined;
  /** Runs a command. A failure makes the server count as away for a while: whoever asks meanwhile is not kept waiting. */
  run<T>(command: (redis: Redis) => Promise<T>): Promise<T | undefined>;
  /** The first attempt to connect has come to an end, whichever. */
  readonly settled: Promise<void>;
  close(): void;
}

export interface RedisConnectionOptions {
  readonly url: string;
  /** What has to be done before the server is used again. */
  readonly pending: {
    readonly isEmpty: () => boolean;
    readonly settle: (namespace: string, redis: Redis) => Promise<void>;
  };
  /** The server has become usable, or is no longer. */
  readonly onState: (isUp: boolean, error?: Error) => void;
}

const prefix = "chime-graphql:cache:1:";
const commandTimeoutMs = 250;
const retryMs = 1000;

/**
 * A connection to Redis that never makes anybody wait for long, and that notices a restart: a server that comes back with what
 * it had saved may have lost the latest versions, so each run of it (INFO's run_id) has a namespace of its own.
 */
export function connectRedis({ url, pending, onState }: RedisConnectionOptions): RedisConnection {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3000,
    commandTimeout: commandTimeoutMs,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  let namespace: string | undefined;
  let isUp: boolean | undefined;
  let timer: NodeJS.Timeout | undefined;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));

  function became(state: boolean, error?: Error): void {
    if (state !== isUp) onState(state, error);
    isUp = state;
    settle();
  }

  async function reconnect(): Promise<void> {
    clearTimeout(timer);
    try {
      const [, runId] = /run_id:(\w+)/.exec(await redis.info("server")) ?? [];
      if (runId === undefined) throw new Error("INFO names no run_id");
      const current = `${prefix}${runId}:`;
      while (!pending.isEmpty()) await pending.settle(current, redis);
      namespace = current;
      became(true);
    } catch (error) {
      unavailable(error);
    }
  }

  function unavailable(error: unknown): void {
    namespace = undefined;
    became(false, error instanceof Error ? error : new Error(String(error)));
    clearTimeout(timer);
    // A lost connection is taken up again by the client, which then says "ready".
    if (redis.status === "ready") timer = setTimeout(() => void reconnect(), retryMs).unref();
  }

  redis.on("ready", () => void reconnect());
  redis.on("error", unavailable);
  redis.on("close", () => unavailable(new Error("The connection to Redis was lost")));

  return {
    settled,
    namespace: () => namespace,
    async run(command) {
      try {
        return await command(redis);
      } catch (error) {
        unavailable(error);
        return undefined;
      }
    },
    close() {
      clearTimeout(timer);
      redis.removeAllListeners();
      // What comes of commands still under way interests nobody; but an error without a listener would end the process.
      redis.on("error", () => undefined);
      redis.disconnect();
    },
  };
}
