import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Api } from "../../operations/api.js";
import { definitionOf, type OperationName } from "../../operations/operations.js";
import { type OperationUri, parseUri } from "../../operations/uri.js";
import { badRequest } from "../chime-exception.js";
import { definitionIn, operationsOf } from "./api-definitions.js";
import { decodeInput } from "./decode-input.js";
import { sendError, sendJson } from "./responses.js";
import { serialize } from "./serialize.js";
import type { Service } from "./service.js";

/** The operations of one path, by method and by the query parameter that selects one of them. */
type Operations = Map<string, OperationName>;

const uriOf = (operation: OperationName): OperationUri => {
  const [method = "", uri = ""] = definitionOf(operation).http.split(" ");
  return parseUri(method, uri);
};

/** The paths in the router's notation, each with its operations. */
function operationsByPath(api: Api): Map<string, Operations> {
  const paths = new Map<string, Operations>();
  for (const operation of operationsOf(api)) {
    const { method, segments, query } = uriOf(operation);
    const path = segments
      .map((segment) => (typeof segment === "string" ? `/${segment}` : `/:${segment.member}`))
      .join("");
    const operations = paths.get(path) ?? new Map<string, OperationName>();
    paths.set(path, operations.set(`${method} ${query.operation ?? query.type ?? ""}`, operation));
  }
  return paths;
}

/** Serves every operation of an API at its path. */
export function operationRoutes(app: FastifyInstance, service: Service, api: Api): void {
  for (const [path, operations] of operationsByPath(api)) {
    app.all(path, (request, reply) => {
      const respond = perform(service, api, operations, request, reply);
      // Responses to requests that arrived together are sent together, which wakes a client on the same machine less often.
      if (service.latencyMs > 0) setTimeout(respond, service.latencyMs);
      else setImmediate(respond);
    });
  }
}

/** Executes a request's operation and returns how to send its result, so that latency delays the response and not the effect. */
function perform(
  service: Service,
  api: Api,
  operations: Operations,
  request: FastifyRequest,
  reply: FastifyReply,
): () => void {
  try {
    const query = queryOf(request);
    const operation = select(operations, request.method, query);
    const definition = definitionIn(api, operation);
    const output = service.call(api, operation, () =>
      decodeInput(definition, {
        path: request.params as Record<string, string>,
        query,
        body: request.body as Buffer | undefined,
        contentType: request.headers["content-type"],
      }),
    );
    if (output === "reset" || output === "lost")
      return () => {
        reply.hijack();
        request.raw.socket.destroy();
      };
    const { status } = definition;
    const body = status === 204 ? undefined : serialize(reply, definition.output, output);
    return () => sendJson(reply, status, body);
  } catch (error) {
    return () => sendError(error, request, reply);
  }
}

function select(operations: Operations, method: string, query: URLSearchParams | undefined): OperationName {
  const operation = operations.get(`${method} ${query?.get("operation") ?? query?.get("type") ?? ""}`);
  if (operation) return operation;
  const isMethodKnown = Array.from(operations.keys()).some((key) => key.startsWith(`${method} `));
  throw badRequest(
    isMethodKnown ? "The path does not support this operation" : "The path does not support this method",
  );
}

/** The query, which must be correctly percent-encoded; each value is decoded once. */
function queryOf({ query }: FastifyRequest): URLSearchParams | undefined {
  if (query === malformedQuery) throw badRequest("The query is not correctly encoded");
  return query instanceof URLSearchParams ? query : undefined;
}

const malformedQuery = Symbol("malformed query");
const noQuery = Symbol("no query");

/** Parses a query for Fastify. It cannot throw there, so it marks a malformed one. */
export function parseQuery(text: string): unknown {
  if (text === "") return noQuery;
  try {
    decodeURIComponent(text);
  } catch {
    return malformedQuery;
  }
  return new URLSearchParams(text);
}
