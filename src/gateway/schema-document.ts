import { createHash } from "node:crypto";
import type { FastifyPluginCallback } from "fastify";
import type { Authenticate } from "../auth/authenticator.js";
import { authenticated } from "./authenticated.js";
import { printedSchema } from "../graph/schema.js";

const etag = `"${createHash("sha256").update(printedSchema).digest("base64url").slice(0, 27)}"`;

/** GET /schema.graphql: the printed schema, for authenticated callers. Available where introspection is off, too. */
export const schemaDocument: FastifyPluginCallback<{ readonly authenticate: Authenticate }> = (
  app,
  { authenticate },
  done,
) => {
  app.get("/schema.graphql", async (request, reply) => {
    const caller = await authenticated(authenticate, request, reply);
    if (!caller) return reply;
    void reply.headers({ etag, "cache-control": "private, no-cache" });
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    return reply.type("application/graphql; charset=utf-8").send(printedSchema);
  });
  done();
};
