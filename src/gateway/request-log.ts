import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Context } from "../graph/context.js";
import { recordRefused } from "../graph/audit/audit-refused.js";
import { type Redact, redactCaller } from "../logging/redact.js";
import { describeOperation } from "../tracing/spans.js";
import type { AnsweredOperation } from "./operation-metrics.js";

/** The facts about a request that are logged when it ends. */
interface Facts {
  operation?: string | undefined;
  type?: string | undefined;
  errors?: readonly string[];
}

interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly milliseconds: number;
}

/** Logs one line per GraphQL request: caller, operation type and name, outcome and cost. Never the query's text or a value. */
export interface RequestLog {
  readonly plugin: ApolloServerPlugin<Context>;
  /** Without a context the caller is unknown. */
  write(log: FastifyBaseLogger, context: Context | undefined, answered: Answered): void;
}

export function createRequestLog(redact: Redact, onAnswered: (answered: AnsweredOperation) => void): RequestLog {
  // Apollo Server works on a copy of the context, which shares the statistics.
  const known = new WeakMap<Context["stats"], Facts>();

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({ request, document, operation, contextValue, response: { body } }) {
            const errors = codesOf(body.kind === "single" ? body.singleResult.errors : undefined);
            known.set(contextValue.stats, {
              operation: nameFor(operation?.name?.value),
              type: operation?.operation,
              errors,
            });
            recordRefused(
              {
                document,
                operationName: request.operationName,
                variables: request.variables,
                errors: body.kind === "single" ? body.singleResult.errors : undefined,
              },
              contextValue,
            );
            return Promise.resolve();
          },
        }),
    },
    write(log, context, { status, body, milliseconds }) {
      const { operation, type, errors }: Facts = (context && known.get(context.stats)) ?? {};
      const { calls, retries, throttled, coalesced = 0 } = context?.stats ?? {};
      // Refused before execution: the response is only the error.
      const codes = errors ?? (typeof body === "string" ? codesIn(body) : status === 401 ? ["UNAUTHENTICATED"] : []);
      onAnswered({ type, operation, errors: codes, seconds: milliseconds / 1000, coalesced });
      describeOperation({ type, operation, errors: codes, status });
      log.info(
        {
          operation,
          type,
          caller: context && redactCaller(context.caller, redact),
          ms: Math.round(milliseconds),
          status,
          calls,
          retries,
          throttled,
          errors: orNone(codes),
        },
        "request",
      );
    },
  };
}

/** Callers choose the names, so only those that look like names are logged. */
const nameFor = (name: string | undefined): string | undefined =>
  name !== undefined && /^\w{1,100}$/.test(name) ? name : undefined;

const codesOf = (errors: readonly GraphQLFormattedError[] = []): string[] =>
  Array.from(new Set(errors.map(({ extensions }) => String(extensions?.code)))).sort();

const orNone = (codes: readonly string[]): readonly string[] | undefined => (codes.length > 0 ? codes : undefined);

const codesIn = (body: string): string[] =>
  codesOf((JSON.parse(body) as { readonly errors?: readonly GraphQLFormattedError[] }).errors);
