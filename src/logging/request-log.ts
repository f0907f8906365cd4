import type { ApolloServerPlugin, HTTPGraphQLRequest, HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Context } from "../graph/context.js";
import { tellRefused } from "./audit-refused.js";
import { type Redact, redactName } from "./redact.js";

/** What is known of a request by the time it is answered. */
interface Facts {
  context?: Context;
  operation?: string | undefined;
  type?: string | undefined;
  errors?: readonly string[];
}

interface Answered {
  readonly status: number;
  readonly body: HTTPGraphQLResponse["body"];
  readonly milliseconds: number;
}

/** One line for each GraphQL request: who asked for what kind of thing, what came of it and what it cost; no text of the query, no value. */
export interface RequestLog {
  readonly plugin: ApolloServerPlugin<Context>;
  /** The request has a context: its caller is known. */
  began(request: HTTPGraphQLRequest, context: Context): void;
  write(log: FastifyBaseLogger, request: HTTPGraphQLRequest, answered: Answered): void;
}

export function createRequestLog(redact: Redact): RequestLog {
  const known = new WeakMap<HTTPGraphQLRequest, Facts>();
  const factsOf = (request: HTTPGraphQLRequest | undefined): Facts => {
    const facts = (request && known.get(request)) ?? {};
    if (request) known.set(request, facts);
    return facts;
  };

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse({ request, document, operation, contextValue, response: { body } }) {
            const facts = factsOf(request.http);
            facts.operation = nameFor(operation?.name?.value);
            facts.type = operation?.operation;
            facts.errors = codesOf(body.kind === "single" ? body.singleResult.errors : undefined);
            tellRefused({ document, operationName: request.operationName, variables: request.variables, errors: body.kind === "single" ? body.singleResult.errors : undefined }, contextValue);
            return Promise.resolve();
          },
        }),
    },
    began: (request, context) => void (factsOf(request).context = context),
    write(log, request, { status, body, milliseconds }) {
      const { context, operation, type, errors } = factsOf(request);
      const { calls, retries, throttled } = context?.tally ?? {};
      log.info(
        {
          operation,
          type,
          caller: context && redactName(context.caller, redact),
          ms: Math.round(milliseconds),
          status,
          calls,
          retries,
          throttled,
          // Refused before anything was made of it: then the answer is nothing but the refusal.
          errors: orNone(errors ?? (body.kind === "complete" ? codesIn(body.string) : [])),
        },
        "request",
      );
    },
  };
}

/** Names are the caller's to choose: only those that look like names are written down. */
const nameFor = (name: string | undefined): string | undefined => (name !== undefined && /^\w{1,100}$/.test(name) ? name : undefined);

const codesOf = (errors: readonly GraphQLFormattedError[] = []): string[] => Array.from(new Set(errors.map(({ extensions }) => String(extensions?.code)))).sort();

const orNone = (codes: readonly string[]): readonly string[] | undefined => (codes.length > 0 ? codes : undefined);

const codesIn = (body: string): string[] => codesOf((JSON.parse(body) as { readonly errors?: readonly GraphQLFormattedError[] }).errors);
