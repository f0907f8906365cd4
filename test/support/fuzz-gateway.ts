import process from "node:process";
import { createGateway } from "../../src/gateway/server.js";

/** Run with --expose-gc and a channel: a gateway that tells its address, and how much memory is in use when asked. What it logs as an error goes to standard output. */
const [endpoint = "", accessKeyId = "", secretAccessKey = ""] = process.argv.slice(2);
const gateway = await createGateway({
  region: "us-east-1",
  endpoint,
  credentials: { accessKeyId, secretAccessKey },
  requestTimeoutMs: 30_000,
  introspection: false,
  cacheTtlSeconds: 60,
  logLevel: "error",
});
process.send?.({ url: await gateway.listen({ host: "127.0.0.1", port: 0 }) });
process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ heapUsed: process.memoryUsage().heapUsed });
});
