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
  /** Limits the upstream calls of each caller; without it there is no limit. */
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
  reservations = new WeakMap<QueryCost, Reservation>(),
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
        if (cost.calls > rateLimit.limit)
          return refusal(
            400,
            "QUERY_TOO_EXPENSIVE",
            `The query would make about ${cost.calls} upstream calls, which is more than your rate limit of ${rateLimit.limit} calls per minute. Waiting does not help: select less, for example with a smaller "first".`,
            { estimate: cost.calls, max: rateLimit.limit, mostExpensiveField: cost.mostExpensiveField },
          );
        const { isGranted, state, reservation } = await rateLimit.reserve(context.caller, cost.calls);
        if (!isGranted) {
          const seconds = Math.max(1, Math.ceil((state.resetAt.getTime() - Date.now()) / 1000));
          return refusal(
            429,
            "RATE_LIMITED",
            `The query would make about ${cost.calls} upstream calls. Your rate limit is ${state.limit} calls per minute, and ${state.remaining} remain. Try again in ${seconds} seconds.`,
            { ...state, retryAfter: seconds },
            [["retry-after", String(seconds)]],
          );
        }
        context.queryCost.rateLimit = state;
        // The query may use its reservation and what remains, but no more.
        context.queryCost.maxCalls = Math.min(maxQueryCost, reservation.calls + state.remaining);
        reservations.set(context.queryCost, reservation);
        return null;
      },
      async willSendResponse({ contextValue: { queryCost, stats } }) {
        const reservation = reservations.get(queryCost);
        if (reservation) await rateLimit?.settle(reservation, stats.calls);
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
