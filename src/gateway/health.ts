import type { FastifyPluginCallback } from "fastify";
import type { Registry } from "prom-client";
import type { Authenticate } from "../auth/authenticator.js";
import { authenticated } from "./authenticated.js";
import { sendHttpError } from "./http-errors.js";
import type { Readiness } from "./readiness.js";

export interface HealthOptions {
  readonly registry: Registry;
  readonly authenticate: Authenticate;
  readonly readiness: Pick<Readiness, "report">;
}

/**
 * Liveness, readiness (while the server closes, Fastify answers 503) and metrics. None of them calls Chime. With authentication, metrics
 * are for administrators of all accounts.
 */
export const health: FastifyPluginCallback<HealthOptions> = (app, { registry, authenticate, readiness }, done) => {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", (_, reply) => {
    const report = readiness.report();
    return reply.code(report.status === "unavailable" ? 503 : 200).send(report);
  });
  app.get("/metrics", async (request, reply) => {
    const caller = await authenticated(authenticate, request, reply);
    if (!caller) return reply;
    // The metrics count the calls of all accounts.
    if (!caller.scopes.has("chime:admin") || caller.accounts) return sendHttpError(reply, 403);
    return reply.type(registry.contentType).send(await registry.metrics());
  });
  done();
};
