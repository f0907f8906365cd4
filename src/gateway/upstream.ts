import type { RedisConnection } from "../redis/connection.js";
import { createTtlPolicy } from "../chime/cache/ttl-policy.js";
import { createMemoryStore } from "../chime/cache/memory-store.js";
import type { CacheStore } from "../chime/cache/store.js";
import { createRedisStore } from "../chime/cache/redis-store.js";
import { createSdkClient } from "../chime/sdk-client.js";
import type { CallContext } from "../chime/call-context.js";
import { PaginationHints } from "../chime/pagination-hints.js";
import { Limiter } from "../chime/limiter/limiter.js";
import type { LimiterOptions } from "../chime/limiter/options.js";
import { type Attempt, createChimeApiClient } from "../chime/client.js";
import { createReads, type Reads } from "../chime/reads.js";
import { CachedReader } from "../chime/cached-reader.js";
import { createWrites, type Writes } from "../chime/writes/writes.js";
import type { Metrics } from "./metrics.js";

export interface UpstreamOptions {
  readonly region: string;
  /** Chime's endpoint. Default: AWS's. */
  readonly endpoint?: string | undefined;
  /** Default: the AWS SDK's credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** The time limit of a request, its upstream calls included. */
  readonly requestTimeoutMs: number;
  /** Options of the limiter that differ from its defaults. */
  readonly limiter?: Partial<LimiterOptions>;
  /** How long responses are cached; 0 turns the cache off. */
  readonly cacheTtlSeconds: number;
}

/** Who wants to know what happens upstream. */
export interface UpstreamObservers {
  readonly metrics: Metrics;
  readonly onAttempt: (attempt: Attempt) => void;
  /** The AWS SDK found no credentials at the start. */
  readonly onNoCredentials: () => void;
}

/** Everything below the graph: what requests share, and what each request creates. */
export interface Upstream {
  readonly lists: PaginationHints;
  readonly limiter: Pick<Limiter, "state">;
  reads(callContext: CallContext): Reads;
  writes(callContext: CallContext): Writes;
  close(): Promise<void>;
}

/** The maximum number of calls in flight. Chime documents no limit; AWS commonly allows tens of calls per second. */
const concurrency = 50;

export async function createUpstream(
  options: UpstreamOptions,
  { metrics, onAttempt, onNoCredentials }: UpstreamObservers,
  redis: RedisConnection | undefined,
): Promise<Upstream> {
  const client = createSdkClient({ ...options, maxSockets: concurrency, connectionTimeoutMs: 3000 });
  if (!options.credentials) void client.config.credentials().catch(onNoCredentials);
  const limiter = new Limiter({ maxConcurrency: concurrency, ...options.limiter });
  metrics.watch(limiter);
  const chime = createChimeApiClient(client, {
    limiter,
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
    onAttempt(attempt) {
      metrics.onAttempt(attempt);
      onAttempt(attempt);
    },
  });
  const cache = redis
    ? await createRedisStore({ connection: redis, onState: (isAvailable) => metrics.onCacheState(isAvailable) })
    : createWatchedMemoryStore(metrics);
  const lists = new PaginationHints();
  const shared = new CachedReader(chime, cache, createTtlPolicy(options.cacheTtlSeconds), lists);
  return {
    lists,
    limiter,
    reads: (callContext) => createReads(shared, callContext),
    writes: (callContext) => createWrites(chime, cache, callContext),
    async close() {
      client.destroy();
      await cache.close();
    },
  };
}

function createWatchedMemoryStore({ reads }: Metrics): CacheStore {
  const store = createMemoryStore({ onEviction: (kind) => reads.onEviction(kind) });
  reads.watchMemory(store);
  return store;
}
