import type { FastifyPluginCallback } from "fastify";
import type { Registry } from "prom-client";

/** Whether the process lives, whether it takes requests, and its figures. None of them calls Chime. */
export const health: FastifyPluginCallback<{ readonly registry: Registry }> = (app, { registry }, done) => {
  let ready = true;
  // Once it is told to stop it finishes what it has, and should be given nothing new.
  app.addHook("preClose", (closing) => {
    ready = false;
    closing();
  });
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", (_, reply) => reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "stopping" }));
  app.get("/metrics", async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  done();
};
