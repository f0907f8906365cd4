import { Readable } from "node:stream";
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../graph/context.js";
import type { RequestLog } from "../logging/request-log.js";

export interface GraphqlHandlerOptions {
  readonly context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  /** Throws if the request must not go on, and puts the document into it if it only names one. */
  readonly admit: (request: HTTPGraphQLRequest) => void;
  readonly requestLog: RequestLog;
}

/** Hands requests to Apollo Server, and its answers back. Of the URL only the search is looked at: the Host header may be anything. */
export function graphqlHandler(apollo: ApolloServer<Context>, { context, admit, requestLog }: GraphqlHandlerOptions) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const httpGraphQLRequest: HTTPGraphQLRequest = { method: request.method, headers: headersOf(request), search: searchOf(request.url), body: request.body };
    const started = performance.now();
    const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => {
        const value = await context(request, reply);
        requestLog.began(httpGraphQLRequest, value);
        admit(httpGraphQLRequest);
        return value;
      },
    });
    requestLog.write(request.log, httpGraphQLRequest, { status, body, milliseconds: performance.now() - started });
    return reply
      .code(status)
      .headers(Object.fromEntries(headers))
      .send(body.kind === "complete" ? body.string : Readable.from(body.asyncIterator));
  };
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, [value].flat().join(", "));
  return map;
}

const searchOf = (url: string): string => (url.includes("?") ? url.slice(url.indexOf("?")) : "");
