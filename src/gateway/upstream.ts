import type { FastifyBaseLogger } from "fastify";
import { createTtlPolicy } from "../chime/cache/ttl-policy.js";
import { createMemoryStore } from "../chime/cache/memory-store.js";
import { createRedisStore } from "../chime/cache/redis-store.js";
import type { CacheStore } from "../chime/cache/store.js";
import { createSdkClient } from "../chime/sdk-client.js";
import type { CallContext } from "../chime/call-context.js";
import { PaginationHints } from "../chime/pagination-hints.js";
import { Limiter } from "../chime/limiter/limiter.js";
import type { LimiterOptions } from "../chime/limiter/options.js";
import { createChimeApiClient } from "../chime/client.js";
import { createReads, type Reads } from "../chime/reads.js";
import { CachedReader } from "../chime/cached-reader.js";
import { createWrites, type Writes } from "../chime/writes/writes.js";
import type { Metrics } from "./metrics.js";

export interface UpstreamOptions {
  readonly region: string;
  /** Where Chime is; without it AWS's own endpoint. */
  readonly endpoint?: string | undefined;
  /** Without them the AWS SDK's own credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** How long a request may take in all, its calls to Chime included. */
  readonly requestTimeoutMs: number;
  /** Redis or Valkey, for what replicas share; without it everything is kept in this process. */
  readonly redisUrl?: string | undefined;
  /** Other than the limiter's usual numbers. */
  readonly limiter?: Partial<LimiterOptions>;
  /** How long an answer is kept at most; 0: not at all. */
  readonly cacheTtlSeconds: number;
}

/** All that lies below the graph: what requests share, and what each has for itself. */
export interface Upstream {
  readonly lists: PaginationHints;
  reads(callContext: CallContext): Reads;
  writes(callContext: CallContext): Writes;
  close(): Promise<void>;
}

/** Calls to Chime under way at once. Its documentation names no limit; AWS accounts are commonly allowed some tens of calls a second. */
const concurrency = 50;

export async function createUpstream(
  options: UpstreamOptions,
  metrics: Metrics,
  log: FastifyBaseLogger,
): Promise<Upstream> {
  const client = createSdkClient({ ...options, maxSockets: concurrency, connectionTimeoutMs: 3000 });
  const limiter = new Limiter({ maxConcurrency: concurrency, ...options.limiter });
  metrics.watch(limiter);
  const chime = createChimeApiClient(client, {
    limiter,
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
    onAttempt: (attempt) => metrics.onAttempt(attempt),
  });
  const cache = await createCache(options.redisUrl, metrics, log);
  const lists = new PaginationHints();
  const shared = new CachedReader(chime, cache, createTtlPolicy(options.cacheTtlSeconds), lists);
  return {
    lists,
    reads: (callContext) => createReads(shared, callContext),
    writes: (callContext) => createWrites(chime, cache, callContext),
    async close() {
      client.destroy();
      await cache.close();
    },
  };
}

async function createCache(url: string | undefined, metrics: Metrics, log: FastifyBaseLogger): Promise<CacheStore> {
  if (url === undefined) return createMemoryStore();
  return createRedisStore({
    url,
    onState(isUp, error) {
      metrics.onCacheState(isUp);
      if (isUp) log.info("the shared cache is in use");
      else log.warn({ err: error }, "the shared cache cannot be used: reads go to Chime");
    },
  });
}
