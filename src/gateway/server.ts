import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { createLifetimes } from "../chime/cache/lifetimes.js";
import { createMemoryStore as createMemoryCache } from "../chime/cache/memory-store.js";
import { createRedisStore as createRedisCache } from "../chime/cache/redis-store.js";
import { createClient } from "../chime/client.js";
import { type Errand, Tally } from "../chime/errand.js";
import { ListMemory } from "../chime/list-memory.js";
import { createPort } from "../chime/port.js";
import { createReads } from "../chime/reads.js";
import { SharedReads } from "../chime/shared-reads.js";
import { createWrites } from "../chime/writes/writes.js";
import type { Context } from "../graph/context.js";
import { schema } from "../graph/schema.js";
import { createMemoryStore } from "../idempotency/memory-store.js";
import { createRedisStore } from "../idempotency/redis-store.js";
import { createErrorFormatter } from "./format-error.js";
import { health } from "./health.js";
import { endConnectionsWithLastAnswers } from "./last-answers.js";
import { createMetrics } from "./metrics.js";
import { playground } from "./playground.js";
import { upstreamReport, upstreamReports } from "./upstream-report.js";
import { requestSignal } from "./request-signal.js";

export interface GatewayOptions {
  readonly region: string;
  /** Where Chime is; without it AWS's own endpoint. */
  readonly endpoint?: string | undefined;
  /** Without them the AWS SDK's own credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** How long a request may take in all, its calls to Chime included. */
  readonly requestTimeoutMs: number;
  readonly introspection: boolean;
  readonly logLevel: string;
  /** Where the playground's files are; without it, where the build leaves them. */
  readonly playgroundDirectory?: string | undefined;
  /** Redis or Valkey, for what replicas share; without it everything is kept in this process. */
  readonly cacheUrl?: string | undefined;
  /** Tell in every answer what it has cost upstream, not only when a header asks for it. */
  readonly reportUpstream?: boolean;
  /** How long an answer is kept at most; 0: not at all. */
  readonly cacheTtlSeconds: number;
}

const bodyLimit = 4 * 1024 * 1024;
/** Chime's documentation names no limit; AWS accounts are commonly allowed some tens of calls a second. */
const concurrency = 50;

/** The gateway's HTTP server, not yet listening. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: options.logLevel, redact: ["req.headers"] }, logController: new LogController({ disableRequestLogging: true }), bodyLimit, forceCloseConnections: "idle" });
  endConnectionsWithLastAnswers(app);
  const metrics = createMetrics();
  const client = createClient({
    ...options,
    maxSockets: concurrency,
    connectionTimeoutMs: 3000,
    requestTimeoutMs: options.requestTimeoutMs,
  });
  app.addHook("onClose", () => client.destroy());
  const chime = createPort(client, {
    concurrency,
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
    onAttempt: (attempt) => metrics.onAttempt(attempt),
  });

  const idempotency = options.cacheUrl ? createRedisStore(options.cacheUrl, (error) => app.log.warn({ err: error }, "Redis cannot be reached")) : createMemoryStore();
  app.addHook("onClose", () => idempotency.close());

  const cache = options.cacheUrl ? await createRedisCache({ url: options.cacheUrl, onState: (isUp, error) => {
        metrics.onCacheState(isUp);
        if (isUp) app.log.info("the shared cache is in use");
        else app.log.warn({ err: error }, "the shared cache cannot be used: reads go to Chime");
      } }) : createMemoryCache();
  app.addHook("onClose", () => cache.close());
  const lists = new ListMemory();
  const shared = new SharedReads(chime, cache, createLifetimes(options.cacheTtlSeconds), lists);

  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), upstreamReports(lists)],
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter((error) => app.log.error({ err: error }, "unexpected error")),
  });
  await apollo.start();
  // Fastify closes first and lets requests under way finish; Apollo has nothing left to drain then.
  app.addHook("onClose", () => apollo.stop());

  await app.register(health, { registry: metrics.registry });
  await app.register(playground, options.playgroundDirectory === undefined ? {} : { directory: options.playgroundDirectory });
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => {
        const caller = "anyone";
        const signal = requestSignal(reply, options.requestTimeoutMs);
        const errand: Errand = { signal, deadline: performance.now() + options.requestTimeoutMs, caller, readsAround: /\bno-cache\b/i.test(request.headers["cache-control"] ?? ""), tally: new Tally() };
        return Promise.resolve<Context>({
          reads: createReads(shared, errand),
          writes: createWrites(chime, cache, errand),
          idempotency,
          caller,
          signal,
          requestTimeoutMs: options.requestTimeoutMs,
          tally: errand.tally,
          upstreamReport: upstreamReport(request.headers["x-upstream-report"], options.reportUpstream ?? false),
          log: app.log,
          onUnknownEnumValue: (type, value) => {
            app.log.warn({ type, value }, "Chime gave an enum value that the schema has no name for");
            metrics.onUnknownEnumValue(type);
          },
        });
      },
    }),
  });
  return app;
}
