import type { FastifyInstance } from "fastify";
import { readOptions } from "./gateway-options.js";
import { createGateway as create, type GatewayOptions } from "./gateway/server.js";

export type { GatewayOptions } from "./gateway/server.js";
export type { Authenticate } from "./auth/authenticator.js";
export type { Principal, Scope } from "./auth/principal.js";

/**
 * Creates a gateway: a Fastify instance that is not listening yet. Options that are not given have the defaults of the
 * configuration reference; the environment is not read. Without `endpoint` the gateway calls AWS.
 */
export const createGateway = (options: Partial<GatewayOptions> = {}): Promise<FastifyInstance> =>
  create({ ...readOptions({}).options, ...options });
