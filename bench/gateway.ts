import type { GatewayOptions } from "../src/gateway/server.js";

/** A gateway as it comes, before an embedded service. */
export const gatewayOptions = (endpoint: string) =>
  ({
    region: "us-east-1",
    endpoint,
    credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "example" },
    requestTimeoutMs: 60_000,
    introspection: false,
    logLevel: "silent",
    cacheTtlSeconds: 60,
  }) satisfies GatewayOptions;
