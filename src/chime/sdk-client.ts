import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import * as chime from "@aws-sdk/client-chime";
import * as voice from "@aws-sdk/client-chime-sdk-voice";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import type { Api } from "../operations/api.js";
import type { OperationName } from "../operations/operations.js";
import { addTraceHeaders } from "../tracing/spans.js";
import type { ResponseMetadata } from "./translate-error.js";

export interface SdkClientOptions {
  readonly api: Api;
  readonly region: string;
  /** The API's endpoint. Default: the SDK's. */
  readonly endpoint?: string | undefined;
  /** Default: the SDK's credential chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** The maximum number of sockets. */
  readonly maxSockets: number;
  readonly connectionTimeoutMs: number;
  /** The time limit of one attempt. */
  readonly requestTimeoutMs: number;
}

/** The SDK's client of one API. */
export interface SdkClient {
  send(
    operation: OperationName,
    input: object,
    abortSignal: AbortSignal,
  ): Promise<object & { readonly $metadata: ResponseMetadata }>;
  /** Rejects if the SDK finds no credentials. */
  credentials(): Promise<unknown>;
  destroy(): void;
}

const sdks = {
  chime: { Client: chime.ChimeClient, module: chime as object },
  voice: { Client: voice.ChimeSDKVoiceClient, module: voice as object },
} as const;

/** The SDK types `send` per command. The operation's definition ensures that operation, input and output belong together. */
type Send = (command: object, options: { abortSignal: AbortSignal }) => ReturnType<SdkClient["send"]>;
type Command = new (input: object) => object;

/** Creates the SDK's client: connections are kept alive, every wait has a limit, and the SDK does not retry (`retry.ts` does). */
export function createSdkClient(options: SdkClientOptions): SdkClient {
  const { Client, module } = sdks[options.api];
  const agent = { keepAlive: true, maxSockets: options.maxSockets };
  const client = new Client({
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
  const send = client.send.bind(client) as unknown as Send;
  return {
    send: (operation, input, abortSignal) => {
      const Command = Reflect.get(module, `${operation}Command`) as Command;
      return send(new Command(input), { abortSignal });
    },
    credentials: () => client.config.credentials(),
    destroy: () => client.destroy(),
  };
}
