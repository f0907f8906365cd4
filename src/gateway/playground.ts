import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";

/** The folder of the built playground, relative to src/ and to dist/. */
const built = fileURLToPath(new URL("../../dist/playground/", import.meta.url));

/**
 * Scripts and workers come from this server only. The editor writes inline styles, which a hash cannot allow: inline styles are allowed, inline
 * scripts are not.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves GraphiQL at `/` with all its files. */
export const playground: FastifyPluginAsync<{ readonly directory?: string }> = async (app, { directory = built }) => {
  const index = join(directory, "index.html");
  if (!existsSync(index)) {
    app.get("/", (_, reply) =>
      reply
        .type("text/plain")
        .send("The playground is not built: run `npm run build`. The graph itself is at /graphql.\n"),
    );
    return;
  }
  const page = await readFile(index, "utf8");
  app.get("/", (_, reply) =>
    reply
      .headers({ "content-security-policy": policy, "cache-control": "no-cache" })
      .type("text/html; charset=utf-8")
      .send(page),
  );
  // The file names are the same in every release, so browsers revalidate their copies.
  await app.register(fastifyStatic, {
    root: directory,
    prefix: "/playground/",
    decorateReply: false,
    index: false,
    maxAge: 0,
    setHeaders: (reply) => void reply.header("content-security-policy", policy),
  });
};

const wantsPage = ({ method, headers: { accept = "" } }: FastifyRequest): boolean =>
  method === "GET" &&
  /\btext\/html\b/i.test(accept) &&
  !/\bapplication\/(?:json|graphql-response\+json)\b/i.test(accept);

/** A browser that opens /graphql is redirected to the playground. */
export function redirectBrowsers(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.url === "/graphql" && wantsPage(request)) void reply.redirect("/", 303);
    else done();
  });
}
