import type { FastifyPluginCallback } from "fastify";
import type { Registry } from "prom-client";
import type { Authenticate } from "../auth/authenticator.js";
import { sendHttpError } from "./http-errors.js";

/**
 * Whether the process lives, whether it takes requests (once it is closing Fastify refuses all with 503), and its figures. None of them calls
 * Chime. The figures are for administrators, where callers have to say who they are.
 */
export const health: FastifyPluginCallback<{ readonly registry: Registry; readonly authenticate: Authenticate }> = (
  app,
  { registry, authenticate },
  done,
) => {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", () => ({ status: "ready" }));
  app.get("/metrics", async (request, reply) => {
    const caller = await authenticate(request.headers).catch(() => undefined);
    if (!caller) return sendHttpError(reply.header("www-authenticate", "Bearer"), 401);
    if (!caller.scopes.has("chime:admin")) return sendHttpError(reply, 403);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  done();
};
