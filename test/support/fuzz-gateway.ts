import process from "node:process";
import { createGateway } from "../../src/gateway/server.js";

/** Run with --expose-gc and a channel: a gateway that tells its address, and how much memory and CPU time it has used when asked. What it logs as an error goes to standard output. */
const [endpoint = "", accessKeyId = "", secretAccessKey = "", maxQueryCost, cacheTtlSeconds = "60"] =
  process.argv.slice(2);
const gateway = await createGateway({
  region: "us-east-1",
  endpoint,
  credentials: { accessKeyId, secretAccessKey },
  requestTimeoutMs: 30_000,
  introspection: false,
  cacheTtlSeconds: Number(cacheTtlSeconds),
  logLevel: "error",
  maxQueryCost: maxQueryCost === undefined ? undefined : Number(maxQueryCost),
});
process.send?.({ url: await gateway.listen({ host: "127.0.0.1", port: 0 }) });
process.on("message", (question) => {
  if (question === "memory") globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ heapUsed: process.memoryUsage().heapUsed, cpuSeconds: (user + system) / 1e6 });
});
