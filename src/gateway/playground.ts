import type { FastifyPluginAsync } from "fastify";
export const playground: FastifyPluginAsync = async () => {};
