import type { FastifyBaseLogger } from "fastify";
import { createLifetimes } from "../chime/cache/lifetimes.js";
import { createMemoryStore } from "../chime/cache/memory-store.js";
import { createRedisStore } from "../chime/cache/redis-store.js";
import type { CacheStore } from "../chime/cache/store.js";
import { createClient } from "../chime/client.js";
import type { Errand } from "../chime/errand.js";
import { ListMemory } from "../chime/list-memory.js";
import { Limiter } from "../chime/limiter/limiter.js";
import type { LimiterOptions } from "../chime/limiter/options.js";
import { createPort } from "../chime/port.js";
import { createReads, type Reads } from "../chime/reads.js";
import { JointReads } from "../chime/joint-reads.js";
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
  readonly cacheUrl?: string | undefined;
  /** Other than the limiter's usual numbers. */
  readonly limiter?: Partial<LimiterOptions>;
  /** How long an answer is kept at most; 0: not at all. */
  readonly cacheTtlSeconds: number;
}

/** All that lies below the graph: what requests share, and what each has for itself. */
export interface Upstream {
  readonly lists: ListMemory;
  reads(errand: Errand): Reads;
  writes(errand: Errand): Writes;
  close(): Promise<void>;
}

/** Calls to Chime under way at once. Its documentation names no limit; AWS accounts are commonly allowed some tens of calls a second. */
const concurrency = 50;

export async function createUpstream(
  options: UpstreamOptions,
  metrics: Metrics,
  log: FastifyBaseLogger,
): Promise<Upstream> {
  const client = createClient({ ...options, maxSockets: concurrency, connectionTimeoutMs: 3000 });
  const limiter = new Limiter({ maxConcurrency: concurrency, ...options.limiter });
  metrics.watch(limiter);
  const chime = createPort(client, {
    limiter,
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
    onAttempt: (attempt) => metrics.onAttempt(attempt),
  });
  const cache = await createCache(options.cacheUrl, metrics, log);
  const lists = new ListMemory();
  const shared = new JointReads(chime, cache, createLifetimes(options.cacheTtlSeconds), lists);
  return {
    lists,
    reads: (errand) => createReads(shared, errand),
    writes: (errand) => createWrites(chime, cache, errand),
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
