import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { ChimeClient } from "@aws-sdk/client-chime";
import { NodeHttpHandler } from "@smithy/node-http-handler";

export interface SdkClientOptions {
  readonly region: string;
  /** Where Chime is; without it the SDK's own endpoint. */
  readonly endpoint?: string | undefined;
  /** Without them, the AWS SDK's own credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** Sockets open to Chime at once. */
  readonly maxSockets: number;
  readonly connectionTimeoutMs: number;
  /** How long one attempt of one call may take. */
  readonly requestTimeoutMs: number;
}

/** The SDK's client: connections kept alive, every wait bounded, and no retries of its own (the port decides on those). */
export function createSdkClient(options: SdkClientOptions): ChimeClient {
  const agent = { keepAlive: true, maxSockets: options.maxSockets };
  return new ChimeClient({
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
      // Calls wait in the port's own queue, which is bounded and obeys deadlines.
      socketAcquisitionWarningTimeout: options.requestTimeoutMs,
    }),
  });
}
