import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { Tally } from "../chime/errand.js";
import { ListMemory } from "../chime/list-memory.js";
import type { Context } from "../graph/context.js";
import { estimate, TooLargeError } from "../graph/cost/estimate.js";

/** What a client asks to be told, by the header `x-upstream-report`: `1`, or `explain` for an estimate instead of the answer. */
export function upstreamReport(header: string | string[] | undefined, isAlways: boolean): Context["upstreamReport"] {
  if (header === "explain") return "explain";
  return header === "1" || isAlways ? "report" : "none";
}

const report = ({ calls, actions, coalesced, cacheHits, retries, throttled }: Tally): object => ({ calls, actions: Object.fromEntries(actions), coalesced, cacheHits, retries, throttled });

function orRefusal(explain: () => FormattedExecutionResult): FormattedExecutionResult {
  try {
    return explain();
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    return { errors: [{ message: error.message, extensions: { code: "QUERY_TOO_EXPENSIVE" } }] };
  }
}

/** Tells in `extensions.upstream` what a query has cost upstream, or is going to. */
export const upstreamReports = (lists: ListMemory): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation({ contextValue, document, operation, request, schema }) {
        if (contextValue.upstreamReport !== "explain") return Promise.resolve(null);
        // What is remembered of lists was learned for all callers: a confined one is not told of it.
        const explain = (): FormattedExecutionResult => ({ data: null, extensions: { upstream: { ...estimate(schema, document, operation, request.variables ?? {}, contextValue.principal.accounts ? new ListMemory() : lists), isEstimate: true } } });
        return Promise.resolve({ http: { status: 200, headers: new HeaderMap() }, body: { kind: "single", singleResult: orRefusal(explain) } });
      },
      willSendResponse({ contextValue, response }) {
        if (contextValue.upstreamReport !== "report" || response.body.kind !== "single") return Promise.resolve();
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, upstream: report(contextValue.tally) };
        return Promise.resolve();
      },
    }),
});
