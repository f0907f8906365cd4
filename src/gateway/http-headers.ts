import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Answers are data: whoever shows one as a page gets an empty one, in no frame. The playground has a policy of its own. */
const nothingAllowed = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** For answers that are written before there is a reply to put headers on. */
export const errorHeaders = {
  "content-security-policy": Object.entries(nothingAllowed)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join(";"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

/** The headers that every answer has. Whether the site is to be had by HTTPS alone is for whoever ends TLS to say. */
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

/** Lets pages of these origins use the gateway. Nothing is allowed by cookies: whoever asks says who it is in a header. */
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
