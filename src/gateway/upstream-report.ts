import type { ApolloServerPlugin } from "@apollo/server";
import type { UpstreamStats } from "../chime/call-context.js";
import type { Context } from "../graph/context.js";

/** The header `x-upstream-report`: `1` for a report, `explain` for an estimate instead of an execution. */
export function upstreamReport(header: string | string[] | undefined, isAlways: boolean): Context["upstreamReport"] {
  if (header === "explain") return "explain";
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
