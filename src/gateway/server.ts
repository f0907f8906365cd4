import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { DestinationStream } from "pino";
import { createApiKeyFile } from "../auth/api-keys.js";
import { type Authenticate, createAuthenticate } from "../auth/authenticator.js";
import type { Principal } from "../auth/principal.js";
import { createJwtVerifier, type JwtOptions } from "../auth/jwt.js";
import type { Context } from "../graph/context.js";
import { schema } from "../graph/schema.js";
import { createMemoryStore } from "../idempotency/memory-store.js";
import { createRedisStore } from "../idempotency/redis-store.js";
import { headlinesOnly } from "../logging/logger.js";
import { createRedact } from "../logging/redact.js";
import { createRequestLog } from "./request-log.js";
import { connectRedis } from "../redis/connection.js";
import { createAdmission } from "./admission/admission.js";
import { createMemoryApqCache, createRedisApqCache } from "./admission/apq-cache.js";
import { createApqQuota } from "./admission/apq-quota.js";
import type { PersistedDocuments } from "./admission/persisted-documents.js";
import { queryLimits } from "./admission/query-size.js";
import { authenticated } from "./authenticated.js";
import { createCursorSecret } from "./cursor-secret.js";
import { crossSiteMessage, isBlindCrossSite } from "./cross-site.js";
import { createDocumentStore } from "./document-store.js";
import { createErrorFormatter } from "./error-formatter.js";
import { graphqlHandler } from "./graphql-handler.js";
import { sendHttpError } from "./http-errors.js";
import { health } from "./health.js";
import { issueLimit } from "./issue-limit.js";
import { allowOrigins } from "./http-headers.js";
import { createHttpServer } from "./http-server.js";
import { closeConnectionsOnShutdown } from "./graceful-shutdown.js";
import { acceptOnlyLoopback } from "./loopback-only.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { playground, redirectBrowsers } from "./playground.js";
import { observedAuthenticate } from "./auth-metrics.js";
import { Readiness } from "./readiness.js";
import { createRateLimit } from "./rate-limit.js";
import { logRedis } from "./redis-log.js";
import { costLimitPlugin } from "./cost-limit.js";
import { circuitsOf, createUpstream, type UpstreamOptions } from "./upstream.js";
import { createUpstreamLog, noCredentials } from "./upstream-log.js";
import { schemaDocument } from "./schema-document.js";
import { upstreamReports } from "./upstream-report.js";
import { createRequestContext } from "./request-context.js";

export interface GatewayOptions extends UpstreamOptions {
  readonly introspection: boolean;
  /** Redis or Valkey for state that replicas share. Without it each replica has its own. */
  readonly redisUrl?: string | undefined;
  /** The manifest of persisted documents, and whether other documents are allowed. */
  readonly documents?: PersistedDocuments | undefined;
  readonly logLevel: string;
  /** The destination of the log. Default: standard output. */
  readonly logStream?: DestinationStream | undefined;
  /** Origins of web pages that may call the gateway. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** The key with which ids in the log are hashed. Default: a random key of this process. */
  readonly logHashKey?: string | undefined;
  /** Serves the playground at `/`. Default: true. */
  readonly playground?: boolean | undefined;
  /** The folder of the playground's files. Default: the build's. */
  readonly playgroundDirectory?: string | undefined;
  /** Bearer tokens. Without them and without API keys every caller has every scope. */
  readonly jwt?: JwtOptions | undefined;
  readonly apiKeysFile?: string | undefined;
  /** API keys. */
  readonly authenticate?: Authenticate;
  /** The size of one caller's idempotency keys and their results within 24 hours. */
  readonly idempotencyBytesPerCaller?: number | undefined;
  /** The size of the persisted queries that one caller may register within 24 hours. */
  readonly apqBytesPerCaller?: number | undefined;
  /** The maximum number of upstream calls of one query. */
  readonly maxQueryCost?: number | undefined;
  /** The maximum number of upstream calls per caller and minute. Default: no limit. */
  readonly rateLimitPerMinute?: number | undefined;
  /** Report the upstream cost in every response, not only if a header requests it. */
  readonly reportUpstream?: boolean;
  /** Aborted when the gateway is going to stop: `/readyz` then answers 503, while requests are still served. */
  readonly draining?: AbortSignal | undefined;
}

const defaultMaxQueryCost = 5000;
/** The most errors reported about one document, and about its variables. */
const maxErrors = 20;
/** How long an unused persisted query is kept. */
const apqSeconds = 24 * 60 * 60;

/** The gateway's HTTP server, not yet listening. */
export async function createGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const app = await createHttpServer(options);
  closeConnectionsOnShutdown(app);
  const metrics = createMetrics();
  const readiness = new Readiness({
    circuits: () => circuitsOf(upstream.limiters),
    hasRedis: options.redisUrl !== undefined,
    requiresIssuer: options.apiKeysFile === undefined,
    draining: options.draining,
  });
  const redis =
    options.redisUrl === undefined
      ? undefined
      : connectRedis({
          url: options.redisUrl,
          ...logRedis(app.log, (problem) => readiness.onRedis(problem)),
          onCommand: (command) => metrics.onRedisCommand(command),
        });
  // Fastify runs these hooks in reverse order: the connection is closed after everything that uses it.
  app.addHook("onClose", () => redis?.close());
  const logAttempt = createUpstreamLog(app.log);
  const upstream = await createUpstream(
    options,
    {
      metrics,
      onAttempt(attempt) {
        readiness.onAttempt(attempt);
        logAttempt(attempt);
      },
      onNoCredentials: () => app.log.warn(noCredentials),
    },
    redis,
  );
  app.addHook("onClose", () => upstream.close());
  const limits = { maxBytesPerCaller: options.idempotencyBytesPerCaller };
  const idempotency = redis ? createRedisStore(redis, limits) : createMemoryStore(limits);
  const { maxQueryCost = defaultMaxQueryCost, rateLimitPerMinute } = options;
  const rateLimit = rateLimitPerMinute === undefined ? undefined : createRateLimit(rateLimitPerMinute, { redis });
  const apq = redis ? createRedisApqCache(redis) : createMemoryApqCache();
  const redact = createRedact(options.logHashKey);
  const requestLog = createRequestLog(redact, (answered) => metrics.onAnswered(answered));
  const onUnexpected = (error: unknown): void => app.log.error({ err: error }, "unexpected error");
  const unexpectedErrors: ApolloServerPlugin = {
    unexpectedErrorProcessingRequest({ error }) {
      onUnexpected(error);
      return Promise.resolve();
    },
  };
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    // `isBlindCrossSite` does it: Apollo Server would also refuse the plain GET that clients such as urql send.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    // Without introspection, messages must not suggest names of the schema.
    formatError: createErrorFormatter(onUnexpected, { hideSuggestions: !options.introspection }),
    maxRecursiveSelections: queryLimits.selections,
    validationOptions: { maxErrors },
    executionOptions: { maxCoercionErrors: maxErrors },
    documentStore: createDocumentStore(),
    persistedQueries: { cache: apq, ttl: apqSeconds },
    logger: headlinesOnly(app.log, "apollo"),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      requestLog.plugin,
      unexpectedErrors,
      upstreamReports,
      issueLimit,
      costLimitPlugin({ lists: upstream.lists, maxQueryCost, rateLimit }),
    ],
  });
  await apollo.start();
  // Fastify closes first and waits for requests in flight, so Apollo has nothing to drain.
  app.addHook("onClose", () => apollo.stop());

  if (options.jwt && options.logHashKey === undefined)
    app.log.warn(
      "LOG_HASH_KEY is not set: subjects of tokens that are e-mail addresses or phone numbers are hashed with a key of this process, and cannot be recognized in the log later",
    );
  const corsOrigins = options.corsOrigins ?? [];
  if (!options.authenticate && !options.jwt && options.apiKeysFile === undefined) acceptOnlyLoopback(app, corsOrigins);
  await allowOrigins(app, corsOrigins);
  const authenticate = observedAuthenticate(
    options.authenticate ??
      createAuthenticate({
        jwt: options.jwt && createJwtVerifier(options.jwt, reportIssuer(app.log, metrics)),
        apiKeys:
          options.apiKeysFile === undefined
            ? undefined
            : createApiKeyFile(options.apiKeysFile, (error) =>
                app.log.error({ err: error }, "the file of API keys cannot be read: the keys stay as they were"),
              ),
      }),
    metrics.registry,
    (outcome) => readiness.onAuthentication(outcome),
  );
  await app.register(health, { registry: metrics.registry, authenticate, readiness });
  await app.register(schemaDocument, { authenticate });
  if (options.playground ?? true) {
    const { playgroundDirectory: directory } = options;
    await app.register(playground, directory === undefined ? {} : { directory });
  }
  redirectBrowsers(app);
  const cursorSecret = await createCursorSecret(options.logHashKey, redis);
  const callers = new WeakMap<FastifyRequest, Principal>();
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    // Before the body is read: a stranger's body costs nothing.
    async onRequest(request, reply) {
      if (isBlindCrossSite(request)) sendHttpError(reply, 403, crossSiteMessage);
      const principal = reply.sent ? undefined : await authenticated(authenticate, request, reply);
      if (principal) callers.set(request, principal);
      else
        requestLog.write(request.log, undefined, {
          status: reply.statusCode,
          body: undefined,
          milliseconds: reply.elapsedTime,
        });
    },
    handler: graphqlHandler(apollo, {
      requestLog,
      admit: createAdmission(
        schema,
        options.documents,
        createApqQuota({ maxBytesPerCaller: options.apqBytesPerCaller }),
      ),
      context: createRequestContext({
        app,
        upstream,
        idempotency,
        metrics,
        redact,
        requestTimeoutMs: options.requestTimeoutMs,
        maxQueryCost,
        reportUpstream: options.reportUpstream ?? false,
        cursorSecret,
        callerOf(request) {
          const principal = callers.get(request);
          if (!principal) throw new TypeError("The request was not authenticated");
          return principal;
        },
      }),
    }),
  });
  return app;
}

/** Logs when the issuer's keys can no longer be fetched, and when they can again, and shows it in the metrics. */
const reportIssuer =
  (log: FastifyInstance["log"], metrics: Metrics) =>
  (error: Error | undefined): void => {
    metrics.onIssuerState(error === undefined);
    if (error)
      log.error(
        { err: error },
        "the keys of the token issuer cannot be fetched: tokens are refused with 503 when the known keys expire",
      );
    else log.info("the keys of the token issuer can be fetched again");
  };
