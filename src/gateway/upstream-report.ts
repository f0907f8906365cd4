import type { ApolloServerPlugin } from "@apollo/server";
import type { Principal } from "../auth/principal.js";
import type { UpstreamStats } from "../chime/call-context.js";
import type { Context } from "../graph/context.js";

/**
 * The header `x-upstream-report`: `1` for a report, `explain` for an estimate instead of an execution. An account-limited caller gets no report:
 * calls, cache hits and coalescing depend on what others have read.
 */
export function upstreamReport(
  header: string | string[] | undefined,
  isAlways: boolean,
  { accounts }: Principal,
): Context["upstreamReport"] {
  if (header === "explain") return "explain";
  if (accounts) return "none";
  return header === "1" || isAlways ? "report" : "none";
}

const report = ({ calls, actions, coalesced, cacheHits, retries, throttled }: UpstreamStats): object => ({
  calls,
  actions: Object.fromEntries(actions),
  coalesced,
  cacheHits,
  retries,
  throttled,
});

/** Adds `extensions.upstream`, the upstream cost of a query, if it is requested. */
export const upstreamReports: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, response }) {
        if (contextValue.upstreamReport !== "report" || response.body.kind !== "single") return Promise.resolve();
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, upstream: report(contextValue.stats) };
        return Promise.resolve();
      },
    }),
};
