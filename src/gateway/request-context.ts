import { HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { AccountScope } from "../graph/account-scope/account-scope.js";
import { accountScopedReads } from "../graph/account-scope/scoped-reads.js";
import { accountScopedWrites } from "../graph/account-scope/scoped-writes.js";
import { type Authenticate, AuthenticationUnavailableError, UnauthenticatedError } from "../auth/authenticator.js";
import type { Principal } from "../auth/principal.js";
import { type CallContext, UpstreamStats } from "../chime/call-context.js";
import type { Reads } from "../chime/reads.js";
import type { Writes } from "../chime/writes/writes.js";
import type { Context, QueryCost } from "../graph/context.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import { createAudit } from "../graph/audit/audit.js";
import { type Redact, redactName } from "../logging/redact.js";
import type { Metrics } from "./metrics.js";
import { requestSignal } from "./request-signal.js";
import type { Upstream } from "./upstream.js";
import { upstreamReport } from "./upstream-report.js";

export interface RequestContextOptions {
  readonly app: FastifyInstance;
  readonly upstream: Upstream;
  readonly idempotency: IdempotencyStore;
  readonly metrics: Metrics;
  readonly redact: Redact;
  readonly requestTimeoutMs: number;
  readonly reportUpstream: boolean;
  readonly maxQueryCost: number;
  /** Says who asks, or throws. */
  readonly authenticate: Authenticate;
}

/** Makes what the resolvers of one request can reach: no more than its caller may. */
export function createRequestContext({
  app,
  upstream,
  idempotency,
  metrics,
  redact,
  requestTimeoutMs,
  reportUpstream,
  maxQueryCost,
  authenticate,
}: RequestContextOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const principal = await authenticate(request.headers).catch(asRefusal);
    const signal = requestSignal(reply, requestTimeoutMs);
    const queryCost: QueryCost = { cost: 0 };
    const callContext: CallContext = {
      signal,
      deadline: performance.now() + requestTimeoutMs,
      caller: principal.name,
      bypassCache: /\bno-cache\b/i.test(request.headers["cache-control"] ?? ""),
      stats: new UpstreamStats(),
      // Lowered to what the caller's rate limit leaves, when the query is admitted.
      get maxCalls() {
        return queryCost.maxCalls ?? maxQueryCost;
      },
    };
    return {
      ...confined(principal, upstream.reads(callContext), upstream.writes(callContext)),
      idempotency,
      principal,
      caller: principal.name,
      signal,
      requestTimeoutMs,
      stats: callContext.stats,
      queryCost,
      upstreamReport: upstreamReport(request.headers["x-upstream-report"], reportUpstream),
      log: app.log,
      audit: createAudit(request.log, redactName(principal.name, redact), redact),
      onUnknownEnumValue: (type, value) => {
        app.log.warn(
          { type, value: redactName(value, redact) },
          "Chime gave an enum value that the schema has no name for",
        );
        metrics.onUnknownEnumValue(type);
      },
    };
  };
}

/** A refusal as Apollo Server answers it: with its HTTP status, and before anything of the request is looked at. */
function asRefusal(error: unknown): never {
  if (error instanceof UnauthenticatedError) {
    throw new GraphQLError(error.message, {
      extensions: {
        code: "UNAUTHENTICATED",
        http: { status: 401, headers: new HeaderMap([["www-authenticate", "Bearer"]]) },
      },
    });
  }
  if (error instanceof AuthenticationUnavailableError)
    throw new GraphQLError("Who you are cannot be found out at the moment", {
      extensions: { code: "UPSTREAM_UNAVAILABLE", http: { status: 503 } },
    });
  throw error;
}

function confined(
  { accounts }: Principal,
  reads: Reads,
  writes: Writes,
): Pick<Context, "reads" | "writes" | "cursorBinding"> {
  if (!accounts) return { reads, writes };
  const accountScope = new AccountScope(accounts);
  const ownReads = accountScopedReads(reads, accountScope);
  return {
    reads: ownReads,
    writes: accountScopedWrites(writes, accountScope, ownReads),
    cursorBinding: accountScope.binding,
  };
}
