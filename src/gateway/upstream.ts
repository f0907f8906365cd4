import type { RedisConnection } from "../redis/connection.js";
import { createTtlPolicy } from "../chime/cache/ttl-policy.js";
import { createMemoryStore } from "../chime/cache/memory-store.js";
import type { CacheStore } from "../chime/cache/store.js";
import { createRedisStore } from "../chime/cache/redis-store.js";
import { createSdkClient } from "../chime/sdk-client.js";
import type { Api } from "../operations/api.js";
import type { CallContext } from "../chime/call-context.js";
import { PaginationHints } from "../chime/pagination-hints.js";
import { Limiter, type LimiterState } from "../chime/limiter/limiter.js";
import type { LimiterOptions } from "../chime/limiter/options.js";
import { type ApiConnection, type Attempt, createChimeApiClient } from "../chime/client.js";
import { createReads, type Reads } from "../chime/reads.js";
import { CachedReader } from "../chime/cached-reader.js";
import { createWrites, type Writes } from "../chime/writes/writes.js";
import type { Metrics } from "./metrics.js";

export interface UpstreamOptions {
  readonly region: string;
  /** Chime's endpoint. Default: AWS's, which answers no more, so that the operations of Amazon Chime alone fail at once. */
  readonly endpoint?: string | undefined;
  /** The API that serves the phone number operations. Default: voice without `endpoint`, else chime. */
  readonly phoneNumbersApi?: Api | undefined;
  /** The endpoint of Amazon Chime SDK Voice. Default: `endpoint` with the path `/voice`, or AWS's. */
  readonly voiceEndpoint?: string | undefined;
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
  /** The limiters of the APIs in use. */
  readonly limiters: Limiters;
  reads(callContext: CallContext): Reads;
  writes(callContext: CallContext): Writes;
  close(): Promise<void>;
}

/** The limiter of each API in use. */
export type Limiters = Readonly<Partial<Record<Api, Pick<Limiter, "state">>>>;

/** The maximum number of calls in flight. Chime documents no limit; AWS commonly allows tens of calls per second. */
const concurrency = 50;

export async function createUpstream(
  options: UpstreamOptions,
  { metrics, onAttempt, onNoCredentials }: UpstreamObservers,
  redis: RedisConnection | undefined,
): Promise<Upstream> {
  const { endpoint, phoneNumbersApi = endpoint === undefined ? "voice" : "chime" } = options;
  const connect = (api: Api, at: string | undefined): ApiConnection => {
    const client = createSdkClient({
      ...options,
      api,
      endpoint: at,
      maxSockets: concurrency,
      connectionTimeoutMs: 3000,
    });
    const limiter = new Limiter({ maxConcurrency: concurrency, ...options.limiter });
    metrics.watch(api, limiter);
    return { client, limiter };
  };
  const voiceEndpoint = options.voiceEndpoint ?? (endpoint && `${endpoint.replace(/\/$/, "")}/voice`);
  const connections: Partial<Record<Api, ApiConnection>> = {
    ...(endpoint !== undefined && { chime: connect("chime", endpoint) }),
    ...(phoneNumbersApi === "voice" && { voice: connect("voice", voiceEndpoint) }),
  };
  const [first] = Object.values(connections);
  if (!options.credentials) void first?.client.credentials().catch(onNoCredentials);
  const apis = { chime: connections.chime ?? ("ended" as const), voice: connections.voice };
  const chime = createChimeApiClient(apis, {
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
    limiters: Object.fromEntries(Object.entries(connections).map(([api, { limiter }]) => [api, limiter])),
    reads: (callContext) => createReads(shared, callContext),
    writes: (callContext) => createWrites(chime, cache, callContext),
    async close() {
      for (const { client } of Object.values(connections)) client.destroy();
      await cache.close();
    },
  };
}

function createWatchedMemoryStore({ reads }: Metrics): CacheStore {
  const store = createMemoryStore({ onEviction: (kind) => reads.onEviction(kind) });
  reads.watchMemory(store);
  return store;
}

/** The state of each API's circuit breaker. */
export const circuitsOf = (limiters: Limiters): Partial<Record<Api, LimiterState["circuit"]>> =>
  Object.fromEntries(Object.entries(limiters).map(([api, { state }]) => [api, state.circuit]));
