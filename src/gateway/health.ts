import type { FastifyPluginCallback } from "fastify";
import type { Registry } from "prom-client";
import type { Authenticate } from "../auth/authenticator.js";
import { authenticated } from "./authenticated.js";
import { sendHttpError } from "./http-errors.js";

export interface HealthOptions {
  readonly registry: Registry;
  readonly authenticate: Authenticate;
  readonly isIssuerUp: () => boolean;
}

/**
 * Liveness, readiness (while it closes, Fastify answers 503) and metrics. None of them calls Chime. With authentication, metrics are
 * for administrators of all accounts.
 */
export const health: FastifyPluginCallback<HealthOptions> = (app, { registry, authenticate, isIssuerUp }, done) => {
  app.get("/healthz", () => ({ status: "ok" }));
  // API keys and known signing keys still work while the issuer is unavailable, so the gateway stays ready.
  app.get("/readyz", () => ({
    status: "ready",
    ...(!isIssuerUp() && { issuer: "The keys of the token issuer cannot be fetched." }),
  }));
  app.get("/metrics", async (request, reply) => {
    const caller = await authenticated(authenticate, request, reply);
    if (!caller) return reply;
    // The metrics count the calls of all accounts.
    if (!caller.scopes.has("chime:admin") || caller.accounts) return sendHttpError(reply, 403);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  done();
};
