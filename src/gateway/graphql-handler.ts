import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../graph/context.js";
import { inServerSpan } from "../tracing/spans.js";
import type { RequestLog } from "./request-log.js";

export interface GraphqlHandlerOptions {
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Context;
  /** Throws if the request is refused. Replaces a document's id by the document. */
  readonly admit: (request: HTTPGraphQLRequest, caller: string) => void;
  readonly requestLog: RequestLog;
}

/**
 * Passes requests to Apollo Server after authentication and admission. Errors of these steps have the same form as Apollo Server's
 * own.
 */
export function graphqlHandler(apollo: ApolloServer<Context>, { context, admit, requestLog }: GraphqlHandlerOptions) {
  const begun = new WeakMap<FastifyRequest, Promise<Context>>();
  const handle = fastifyApolloHandler(apollo, {
    context: (request, reply) => begun.get(request) ?? Promise.resolve(context(request, reply)),
  });

  return function (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    return inServerSpan("graphql", request.headers, () => answer(this, request, reply));
  };

  async function answer(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const started = performance.now();
    let known: Context | undefined;
    const beginning = new Promise<Context>((resolve) => {
      known = context(request, reply);
      admitTo(request, known.caller, admit);
      resolve(known);
    });
    begun.set(request, beginning);
    await beginning.catch(() => undefined);
    const body: unknown = await handle.call(app, request, reply);
    requestLog.write(request.log, known, { status: reply.statusCode, body, milliseconds: performance.now() - started });
    return body;
  }
}

/** Apollo Server's integration reads the request that admission has changed. */
function admitTo(request: FastifyRequest, caller: string, admit: GraphqlHandlerOptions["admit"]): void {
  const { url } = request;
  const [path = ""] = url.split("?");
  const search = url.slice(path.length);
  const asked: HTTPGraphQLRequest = { method: request.method, headers: headersOf(request), search, body: request.body };
  admit(asked, caller);
  request.body = asked.body;
  if (asked.search !== search) request.raw.url = path + asked.search;
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, [value].flat().join(", "));
  return map;
}
