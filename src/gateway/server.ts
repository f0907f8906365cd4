import { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { createClient } from "../chime/client.js";
import { type Errand, Tally } from "../chime/errand.js";
import { Limiter } from "../chime/limiter/limiter.js";
import { createPort } from "../chime/port.js";
import { createReads } from "../chime/reads.js";
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
}

const bodyLimit = 4 * 1024 * 1024;
/** Calls to Chime under way at once. Its documentation names no limit; AWS accounts are commonly allowed some tens of calls a second. */
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
  const limiter = new Limiter({ maxConcurrency: concurrency });
  metrics.watch(limiter);
  const chime = createPort(client, {
    limiter,
    retry: { maxAttempts: 3, baseDelayMs: 100, maxDelayMs: 5000 },
    onAttempt: (attempt) => metrics.onAttempt(attempt),
  });

  const idempotency = options.cacheUrl ? createRedisStore(options.cacheUrl, (error) => app.log.warn({ err: error }, "Redis cannot be reached")) : createMemoryStore();
  app.addHook("onClose", () => idempotency.close());

  const apollo = new ApolloServer<Context>({
    schema,
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
      context: (_, reply) => {
        const caller = "anyone";
        const signal = requestSignal(reply, options.requestTimeoutMs);
        const errand: Errand = { signal, deadline: performance.now() + options.requestTimeoutMs, caller, tally: new Tally() };
        return Promise.resolve<Context>({
          reads: createReads(chime, errand),
          writes: createWrites(chime, errand),
          idempotency,
          caller,
          signal,
          requestTimeoutMs: options.requestTimeoutMs,
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
