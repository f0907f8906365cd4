import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Responses are data: shown as a page they are empty, and cannot be framed. The playground has a policy of its own. */
const nothingAllowed = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** For responses that are written without a reply object. */
export const errorHeaders = {
  "content-security-policy": Object.entries(nothingAllowed)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join(";"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

/** The headers of every response. Strict-Transport-Security is left to the proxy that terminates TLS. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: nothingAllowed },
    referrerPolicy: { policy: "no-referrer" },
    frameguard: { action: "deny" },
    hsts: false,
  });
  app.addHook("onRequest", (_, reply, done) => {
    void reply.header("cache-control", errorHeaders["cache-control"]);
    done();
  });
}

const preflightSeconds = 600;

/** Allows web pages of these origins. Cookies are never used: callers authenticate with a header. */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const isAllowed = (origin: string | undefined): Promise<boolean> =>
    Promise.resolve(origin !== undefined && origins.includes(origin));
  await app.register(cors, {
    origin: isAllowed,
    methods: ["GET", "POST"],
    credentials: false,
    maxAge: preflightSeconds,
  });
}
