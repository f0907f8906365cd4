import { randomUUID } from "node:crypto";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { notFound } from "../chime-exception.js";
import { readBody } from "./body.js";
import { localRoutes } from "./local-routes.js";
import { operationRoutes, parseQuery } from "./operation-routes.js";
import { sendError } from "./responses.js";
import type { Service } from "./service.js";
import { type Credentials, readAuthorization, verifySignature } from "./signature.js";

/** Creates the HTTP server of a service. With credentials it verifies every signature; without, a signature must be well-formed. */
export function createHttpServer(service: Service, credentials?: Credentials): FastifyInstance {
  const app = Fastify({
    keepAliveTimeout: 60_000,
    requestTimeout: 60_000,
    http: { headersTimeout: 10_000 },
    forceCloseConnections: true,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    exposeHeadRoutes: false,
    routerOptions: {
      maxParamLength: 16_384,
      querystringParser: parseQuery as (text: string) => Record<string, string>,
    },
    // Requests of 2019 have this prefix.
    rewriteUrl: ({ url = "/" }) => (url.startsWith("/console/") ? url.slice("/console".length) : url),
    frameworkErrors: (error, request, reply) => sendError(error, request, reply),
    clientErrorHandler(_, socket) {
      if (socket.writable) socket.end(malformedHttp);
    },
  });
  const authenticate = (request: FastifyRequest): Promise<void> | undefined => {
    const { originalUrl: url, method, headers } = request;
    if (credentials) return verifySignature(credentials, { url, method, headers }, request.body as Buffer | undefined);
    readAuthorization({ url, method, headers });
    return undefined;
  };
  app.setErrorHandler(sendError);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_: FastifyRequest, payload: AsyncIterable<Buffer>) => readBody(payload));
  app.setNotFoundHandler({ preHandler: authenticated(authenticate) }, () => {
    throw notFound("The path");
  });
  app.register(
    (scope, _, done) => {
      localRoutes(scope, service);
      done();
    },
    { prefix: "/__local" },
  );
  app.register((scope, _, done) => {
    scope.addHook("preHandler", authenticated(authenticate));
    operationRoutes(scope, service, "chime");
    done();
  });
  // Both APIs have the same paths and signing name, so the endpoint tells which is meant.
  app.register(
    (scope, _, done) => {
      scope.addHook("preHandler", authenticated(authenticate));
      operationRoutes(scope, service, "voice");
      done();
    },
    { prefix: "/voice" },
  );
  return app;
}

/** A hook that is synchronous where authentication is: most requests need not wait for a promise. */
const authenticated =
  (authenticate: (request: FastifyRequest) => Promise<void> | undefined) =>
  (request: FastifyRequest, _: unknown, done: (error?: Error) => void): void => {
    const pending = authenticate(request);
    if (pending) pending.then(() => done(), done);
    else done();
  };

/** The response to bytes that are not HTTP, for which there is no request. */
const malformedBody = JSON.stringify({ Code: "BadRequest", Message: "The request is not well-formed HTTP" });
const malformedHttp = `HTTP/1.1 400 Bad Request\r\nx-amzn-ErrorType: BadRequestException\r\nContent-Type: application/json\r\nContent-Length: ${malformedBody.length}\r\nConnection: close\r\n\r\n${malformedBody}`;
