import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from "fastify";
import type { DestinationStream } from "pino";
import { loggerOptions } from "../logging/logger.js";
import { addSecurityHeaders, errorHeaders } from "./http-headers.js";
import { addRequestIds, requestIdOf } from "./request-id.js";
import { httpLimits, httpErrorBody, sendHttpError } from "./http-errors.js";

/** The time limits for sending a request, so that slow clients do not block others. */
export interface ClientTimeouts {
  readonly headersMs: number;
  /** For the whole request, headers included. */
  readonly requestMs: number;
  readonly checkedEveryMs: number;
}

const defaultClientTimeouts: ClientTimeouts = { headersMs: 10_000, requestMs: 30_000, checkedEveryMs: 2_000 };
/** Longer than the 60 s for which load balancers commonly keep idle connections. */
const keepAliveTimeoutMs = 72_000;
/** A client that has not read its response by then, after the request's own time limit, is disconnected. */
const idleMarginMs = 30_000;
const maxConnections = 5_000;

export interface HttpServerOptions {
  readonly logLevel: string;
  readonly logStream?: DestinationStream | undefined;
  /** The time limit of a request. */
  readonly requestTimeoutMs: number;
  readonly clientTimeouts?: ClientTimeouts;
}

/** Creates an HTTP server without routes: everything that a client can send or hold is bounded, and all refusals have one form. */
export async function createHttpServer({
  logLevel,
  logStream,
  requestTimeoutMs,
  clientTimeouts = defaultClientTimeouts,
}: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOptions(logLevel, logStream),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    // Every line gets the request id by itself: see logging/request-ids.ts.
    childLoggerFactory: (logger) => logger,
    bodyLimit: httpLimits.bodyBytes,
    forceCloseConnections: "idle",
    http: {
      headersTimeout: clientTimeouts.headersMs,
      requestTimeout: clientTimeouts.requestMs,
      connectionsCheckingInterval: clientTimeouts.checkedEveryMs,
      maxHeaderSize: httpLimits.headerBytes,
    },
    requestTimeout: clientTimeouts.requestMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    connectionTimeout: requestTimeoutMs + idleMarginMs,
    clientErrorHandler,
    frameworkErrors: (_, request, reply) => void sendHttpError(reply.headers(errorHeaders), 400),
  });
  app.server.maxConnections = maxConnections;
  app.removeContentTypeParser("text/plain");

  addRequestIds(app);
  const paths = new Map<string, string[]>();
  app.addHook("onRoute", ({ url, method }) => void paths.set(url, [...(paths.get(url) ?? []), ...[method].flat()]));
  await addSecurityHeaders(app);
  // Before the body is read, because an invalid request is refused anyway.
  app.addHook("onRequest", (request, reply, done) => {
    // HTTP/1.0 does not require a Host header, but the framework's URLs do.
    request.raw.headers.host ??= `localhost:${String(request.socket.localPort)}`;
    const methods = paths.get(request.url.split("?")[0] ?? "");
    const status = statusOfHead(request, methods !== undefined);
    if (status === 405) void reply.header("allow", methods?.join(", "));
    if (status === undefined) done();
    else sendHttpError(reply, status);
  });
  app.setNotFoundHandler((_, reply) => sendHttpError(reply, 404));
  app.setErrorHandler(answerError);
  return app;
}

/** Given two such headers, a proxy and the gateway could each use a different one. */
const singleHeaders: ReadonlySet<string> = new Set(["host", "authorization", "x-api-key", "content-type"]);

function hasRepeatedHeader({ rawHeaders }: FastifyRequest["raw"]): boolean {
  const names = rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
  return names.some((name, i) => singleHeaders.has(name) && names.indexOf(name) !== i);
}

/** The status of a request whose first line or headers are invalid. */
function statusOfHead(
  { url, is404, headers, protocol, hostname, raw }: FastifyRequest,
  isKnownPath: boolean,
): number | undefined {
  if (hasRepeatedHeader(raw) || url.includes("#")) return 400;
  if (url.length > httpLimits.urlCharacters) return 414;
  if (is404) return isKnownPath ? 405 : 404;
  if (!isUrl(url, `${protocol}://${hostname}/`)) return 400;
  const encoding = headers["content-encoding"] ?? "identity";
  return encoding.toLowerCase() === "identity" ? undefined : 415;
}

/** Whether the path and the Host header form a URL, as Apollo Server's integration requires. (Node 20's URL.canParse is wrong about Latin-1.) */
function isUrl(path: string, base: string): boolean {
  try {
    return new URL(path, base).href !== "";
  } catch {
    return false;
  }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const given: unknown = error instanceof Error ? Reflect.get(error, "statusCode") : undefined;
  const status = typeof given === "number" && given >= 400 && given < 500 ? given : 500;
  if (status === 500) request.log.error({ err: error }, "unexpected error");
  return sendHttpError(reply, status);
}

const statusOfClientError: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The data is not HTTP, or arrives too late. There is no reply object, so the response is written to the socket. */
function clientErrorHandler({ code = "" }: Error & { readonly code?: string }, socket: Socket): void {
  if (code !== "ECONNRESET" && socket.writable) {
    const status = statusOfClientError[code] ?? 400;
    const body = httpErrorBody(status);
    const headers = {
      ...errorHeaders,
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      connection: "close",
    };
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  }
  socket.destroy();
}
