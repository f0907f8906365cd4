import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { localPrincipal } from "../auth/principal.js";
import { PaginationHints } from "../chime/pagination-hints.js";
import type { Context, QueryCost } from "../graph/context.js";
import { estimate, type Estimate, TooLargeError } from "../graph/cost/estimate.js";
import type { CallerRateLimit, Reservation } from "./rate-limit.js";

export interface CostLimitOptions {
  readonly lists: PaginationHints;
  /** Calls that one query may cost, by estimate and in fact. */
  readonly maxQueryCost: number;
  /** What each caller may spend; without it, anything. */
  readonly rateLimit?: CallerRateLimit | undefined;
}

type Refusal = GraphQLResponse;

function refusal(
  status: number,
  code: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
  headers: readonly [string, string][] = [],
): Refusal {
  const map = new HeaderMap();
  for (const [name, value] of headers) map.set(name, value);
  return {
    http: { status, headers: map },
    body: { kind: "single", singleResult: { errors: [{ message, extensions: { code, ...extensions } }] } },
  };
}

/** Refuses queries that are too dear, before anything is asked of Chime for them, and callers who have spent what they may. Explains a query's cost to whoever asks. */
export const costLimitPlugin = (
  { lists, maxQueryCost, rateLimit }: CostLimitOptions,
  taken = new WeakMap<QueryCost, Reservation>(),
): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ contextValue: context, document, request, schema, ...rest }) {
        // Apollo Server's types do not know of it: a name that no operation has leads here, too.
        const operation = rest.operation as typeof rest.operation | undefined;
        if (!operation) return null;
        // What is remembered of lists was learned for all callers: a confined one is not told of it.
        const known = context.principal.accounts ? new PaginationHints() : lists;
        const cost = orTooLarge(() => estimate(schema, document, operation, request.variables ?? {}, known));
        if (cost === undefined)
          return refusal(400, "QUERY_TOO_EXPENSIVE", "The query selects too much for its cost to be estimated");
        if (context.upstreamReport === "explain")
          return {
            http: { status: 200, headers: new HeaderMap() },
            body: {
              kind: "single",
              singleResult: { data: null, extensions: { upstream: { ...cost, isEstimate: true } } },
            },
          };
        if (cost.calls > maxQueryCost) {
          const { calls, mostExpensiveField } = cost;
          return refusal(
            400,
            "QUERY_TOO_EXPENSIVE",
            `The query would cost about ${calls} calls to Chime, and ${maxQueryCost} are allowed${mostExpensiveField ? `; most are for ${mostExpensiveField.path}` : ""}`,
            { estimate: calls, max: maxQueryCost, mostExpensiveField },
          );
        }
        context.queryCost.cost = cost.calls;
        if (!rateLimit || context.principal === localPrincipal) return null;
        const { isGranted, state, reserved } = await rateLimit.reserve(context.caller, cost.calls);
        if (!isGranted) {
          const seconds = Math.max(1, Math.ceil((state.resetAt.getTime() - Date.now()) / 1000));
          return refusal(
            429,
            "RATE_LIMITED",
            `You may make ${state.limit} calls to Chime a minute, and have ${state.remaining} left: come back in ${seconds} s`,
            { ...state, retryAfter: seconds },
            [["retry-after", String(seconds)]],
          );
        }
        context.queryCost.rateLimit = state;
        taken.set(context.queryCost, reserved);
        return null;
      },
      async willSendResponse({ contextValue: { queryCost, stats } }) {
        const reserved = taken.get(queryCost);
        if (reserved) await rateLimit?.settle(reserved, stats.calls);
      },
    }),
});

function orTooLarge(work: () => Estimate): Estimate | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}
