import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendHttpError } from "./http-errors.js";

const loopbackName = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether a Host header names this machine, with the port on which the request arrived. */
function isOwnHost(host: string, port: number | undefined): boolean {
  const [, name = "", given = "80"] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return loopbackName.test(name) && Number(given) === port;
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && loopbackName.test(new URL(origin).hostname);
}

function isFromThisMachine({ headers, socket }: FastifyRequest, corsOrigins: readonly string[]): boolean {
  const { host, origin } = headers;
  if (!isOwnHost(host ?? "", socket.localPort)) return false;
  return origin === undefined || isLoopbackOrigin(origin) || corsOrigins.includes(origin);
}

/**
 * Without authentication every caller has every scope, so only this machine may call. A web page elsewhere could reach a loopback
 * port through a name that resolves to it (DNS rebinding) or by a form: both show in the Host or Origin header.
 */
export function acceptOnlyLoopback(app: FastifyInstance, corsOrigins: readonly string[]): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (isFromThisMachine(request, corsOrigins)) done();
    else sendHttpError(reply, 421);
  });
}
