import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import type { GraphQLError } from "graphql";
import { localPrincipal } from "../auth/principal.js";
import { PaginationHints } from "../chime/pagination-hints.js";
import type { Context, QueryCost } from "../graph/context.js";
import type { Estimate } from "../graph/cost/cost-accumulator.js";
import { estimate } from "../graph/cost/estimate.js";
import { TooLargeError } from "../graph/cost/estimator.js";
import { graphqlError, type HttpAnswer } from "../graph/graphql-errors.js";
import { maxObjects } from "../graph/object-limit.js";
import type { CallerRateLimit, Reservation } from "./rate-limit.js";

export interface CostLimitOptions {
  readonly lists: PaginationHints;
  /** Calls that one query may cost, by estimate and in fact. */
  readonly maxQueryCost: number;
  /** Limits the upstream calls of each caller; without it there is no limit. */
  readonly rateLimit?: CallerRateLimit | undefined;
}

/** The answer to a query that is not executed, as a response of its own. */
function refusal(error: GraphQLError): GraphQLResponse {
  const { http, ...extensions } = error.extensions as { readonly http?: HttpAnswer };
  const headers = new HeaderMap(http?.headers ?? []);
  const { message } = error;
  return {
    http: { status: http?.status ?? 400, headers },
    body: { kind: "single", singleResult: { errors: [{ message, extensions }] } },
  };
}

const tooExpensive = (message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLResponse =>
  refusal(graphqlError("QUERY_TOO_EXPENSIVE", message, { ...extensions, http: { status: 400 } }));

/** Refuses queries whose estimate exceeds a limit, before any call to Chime, and reports the estimate to a caller who asks to explain it. */
export const costLimitPlugin = (
  { lists, maxQueryCost, rateLimit }: CostLimitOptions,
  reservations = new WeakMap<QueryCost, Reservation>(),
): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ contextValue: context, document, request, schema, ...rest }) {
        // Apollo Server calls this for an unknown operation name too, although its types exclude that.
        const operation = rest.operation as typeof rest.operation | undefined;
        if (!operation) return null;
        // Pagination hints were learned from all callers: they must not reach an account-limited one.
        const known = context.principal.accounts ? new PaginationHints() : lists;
        const cost = orTooLarge(() =>
          estimate(schema, document, operation, request.variables ?? {}, known, context.principal.scopes),
        );
        if (cost === undefined)
          return tooExpensive("The query selects too much to estimate its cost. Select fewer fields.");
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
          return tooExpensive(
            `The query would make about ${calls} upstream calls, and at most ${maxQueryCost} are allowed.${mostExpensiveField ? ` Most are for ${mostExpensiveField.path}.` : ""} Select less, for example with a smaller "first".`,
            { estimate: calls, max: maxQueryCost, mostExpensiveField },
          );
        }
        const size = tooManyObjects(cost);
        if (size) return size;
        context.queryCost.cost = cost.calls;
        if (!rateLimit || context.principal === localPrincipal) return null;
        if (cost.calls > rateLimit.limit)
          return tooExpensive(
            `The query would make about ${cost.calls} upstream calls, which is more than your rate limit of ${rateLimit.limit} calls per minute. Waiting does not help: select less, for example with a smaller "first".`,
            { estimate: cost.calls, max: rateLimit.limit, mostExpensiveField: cost.mostExpensiveField },
          );
        const { isGranted, state, reservation } = await rateLimit.reserve(context.caller, cost.calls);
        if (!isGranted) {
          const seconds = Math.max(1, Math.ceil((state.resetAt.getTime() - Date.now()) / 1000));
          return refusal(
            graphqlError(
              "RATE_LIMITED",
              `The query would make about ${cost.calls} upstream calls. Your rate limit is ${state.limit} calls per minute, and ${state.remaining} remain. Try again in ${seconds} seconds.`,
              {
                ...state,
                retryAfter: seconds,
                http: { status: 429, headers: new Map([["retry-after", String(seconds)]]) },
              },
            ),
          );
        }
        context.queryCost.rateLimit = state;
        // The query may use its reservation and what remains, but no more.
        context.queryCost.maxCalls = Math.min(maxQueryCost, reservation.calls + state.remaining);
        reservations.set(context.queryCost, reservation);
        return null;
      },
      async willSendResponse({ contextValue: { queryCost, stats, principal } }) {
        const reservation = reservations.get(queryCost);
        if (!reservation) return;
        // What an account-limited caller has left must not show what others have cached: it is charged at least the estimate.
        await rateLimit?.settle(
          reservation,
          principal.accounts ? Math.max(stats.calls, reservation.calls) : stats.calls,
        );
      },
    }),
});

/** The most fields of a response: about 50 MB of JSON. */
const maxFields = 2_000_000;

/** Refuses a query whose response could exhaust the memory. */
function tooManyObjects({ objects, fields }: Estimate): GraphQLResponse | undefined {
  const isTooMany = objects > maxObjects;
  if (!isTooMany && fields <= maxFields) return undefined;
  const [what, estimated, max] = isTooMany ? ["objects", objects, maxObjects] : ["fields", fields, maxFields];
  return tooExpensive(
    `The response could have ${estimated} ${what}, and at most ${max} are allowed. Select less, for example with a smaller "first".`,
    { estimate: estimated, max },
  );
}

function orTooLarge(work: () => Estimate): Estimate | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}
