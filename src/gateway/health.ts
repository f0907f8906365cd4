import type { FastifyPluginCallback } from "fastify";
import type { Registry } from "prom-client";

/** Whether the process lives, whether it takes requests (once it is closing Fastify refuses all with 503), and its figures. None of them calls Chime. */
export const health: FastifyPluginCallback<{ readonly registry: Registry }> = (app, { registry }, done) => {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", () => ({ status: "ready" }));
  app.get("/metrics", async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  done();
};
