import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance } from "fastify";
import { requestIds, type RequestIds } from "../logging/request-ids.js";

const header = "x-request-id";

/** The client's request id if it looks like one. It is logged and returned, so its characters and length are limited. */
export function requestIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const { [header]: given } = headers;
  return typeof given === "string" && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

/** The trace id of a W3C `traceparent` header. */
function traceIdOf({ traceparent }: IncomingHttpHeaders): string | undefined {
  const [, traceId] =
    /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(typeof traceparent === "string" ? traceparent : "") ?? [];
  return traceId;
}

/** Returns every request's id in `x-request-id`, and makes it known to every log line that is written for the request. */
export function addRequestIds(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header(header, request.id);
    requestIds.run(idsOf(request), done);
  });
  // Reading the body leaves the asynchronous context.
  app.addHook("preValidation", (request, _, done) => requestIds.run(idsOf(request), done));
}

const idsOf = ({ id, headers }: { readonly id: string; readonly headers: IncomingHttpHeaders }): RequestIds => ({
  reqId: id,
  traceId: traceIdOf(headers),
});
