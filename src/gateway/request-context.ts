import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AccountScope } from "../graph/account-scope/account-scope.js";
import { accountScopedReads } from "../graph/account-scope/scoped-reads.js";
import { accountScopedWrites } from "../graph/account-scope/scoped-writes.js";
import type { Principal } from "../auth/principal.js";
import { type CallContext, UpstreamStats } from "../chime/call-context.js";
import type { Reads } from "../chime/reads.js";
import type { Writes } from "../chime/writes/writes.js";
import type { Context, QueryCost } from "../graph/context.js";
import { ObjectLimit } from "../graph/object-limit.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import { createAudit } from "../graph/audit/audit.js";
import { type Redact, redactCaller, redactName } from "../logging/redact.js";
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
  readonly cursorSecret: () => string;
  readonly maxQueryCost: number;
  /** The caller of a request, which was authenticated before its body was read. */
  readonly callerOf: (request: FastifyRequest) => Principal;
}

/** Creates the context of one request. It gives access to no more than the caller may see. */
export function createRequestContext({
  app,
  upstream,
  idempotency,
  metrics,
  redact,
  requestTimeoutMs,
  reportUpstream,
  maxQueryCost,
  callerOf,
  cursorSecret,
}: RequestContextOptions) {
  return (request: FastifyRequest, reply: FastifyReply): Context => {
    const principal = callerOf(request);
    const signal = requestSignal(reply, requestTimeoutMs);
    const queryCost: QueryCost = { cost: 0 };
    const callContext: CallContext = {
      signal,
      deadline: performance.now() + requestTimeoutMs,
      caller: principal.name,
      bypassCache: /\bno-cache\b/i.test(request.headers["cache-control"] ?? ""),
      stats: new UpstreamStats(),
      events: metrics.reads,
      // Lowered to what the caller's rate limit leaves, when the query is admitted.
      get maxCalls() {
        return queryCost.maxCalls ?? maxQueryCost;
      },
    };
    return {
      ...accountScoped(principal, upstream.reads(callContext), upstream.writes(callContext)),
      idempotency,
      cursorSecret: cursorSecret(),
      principal,
      caller: principal.name,
      signal,
      requestTimeoutMs,
      stats: callContext.stats,
      queryCost,
      objects: new ObjectLimit(),
      upstreamReport: upstreamReport(request.headers["x-upstream-report"], reportUpstream, principal),
      log: app.log,
      audit: createAudit(request.log, redactCaller(principal.name, redact), redact),
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

function accountScoped(
  { accounts }: Principal,
  reads: Reads,
  writes: Writes,
): Pick<Context, "reads" | "writes" | "cursorBinding"> {
  if (!accounts) return { reads, writes };
  const accountScope = new AccountScope(accounts);
  const scopedReads = accountScopedReads(reads, accountScope);
  return {
    reads: scopedReads,
    writes: accountScopedWrites(writes, accountScope, scopedReads),
    cursorBinding: accountScope.binding,
  };
}
