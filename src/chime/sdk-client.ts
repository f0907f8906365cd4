import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { ChimeClient } from "@aws-sdk/client-chime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { addTraceHeaders } from "../tracing/spans.js";

export interface SdkClientOptions {
  readonly region: string;
  /** Chime's endpoint. Default: the SDK's. */
  readonly endpoint?: string | undefined;
  /** Default: the SDK's credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** The maximum number of sockets. */
  readonly maxSockets: number;
  readonly connectionTimeoutMs: number;
  /** The time limit of one attempt. */
  readonly requestTimeoutMs: number;
}

/** Creates the SDK's client: connections are kept alive, every wait has a limit, and the SDK does not retry (`retry.ts` does). */
export function createSdkClient(options: SdkClientOptions): ChimeClient {
  const agent = { keepAlive: true, maxSockets: options.maxSockets };
  const client = new ChimeClient({
    region: options.region,
    ...(options.endpoint && { endpoint: options.endpoint }),
    ...(options.credentials && { credentials: options.credentials }),
    maxAttempts: 1,
    cacheMiddleware: true,
    requestHandler: new NodeHttpHandler({
      httpAgent: new HttpAgent(agent),
      httpsAgent: new HttpsAgent(agent),
      connectionTimeout: options.connectionTimeoutMs,
      requestTimeout: options.requestTimeoutMs,
      throwOnRequestTimeout: true,
      // Calls wait in the limiter's queue, which is bounded and obeys deadlines.
      socketAcquisitionWarningTimeout: options.requestTimeoutMs,
    }),
  });
  // After signing: a proxy on the way may continue the trace.
  client.middlewareStack.add(
    (next) => (args) => {
      addTraceHeaders((args.request as { readonly headers: Record<string, string> }).headers);
      return next(args);
    },
    { step: "deserialize", name: "traceContext" },
  );
  return client;
}
