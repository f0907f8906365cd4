import { createChimeApiClient, type ChimeApiClient, type ChimeApiClientOptions } from "../../src/chime/client.js";
import { Limiter } from "../../src/chime/limiter/limiter.js";
import { createSdkClient } from "../../src/chime/sdk-client.js";
import { anyCredentials } from "./local-chime.js";

/** A client of the Chime API alone, without the gateway around it. */
export function testChimeApiClient(
  endpoint: string,
  options: ChimeApiClientOptions,
  limiter = new Limiter({ maxConcurrency: 10 }),
): ChimeApiClient {
  const client = createSdkClient({
    api: "chime",
    region: "us-east-1",
    endpoint,
    credentials: anyCredentials,
    maxSockets: 10,
    connectionTimeoutMs: 1000,
    requestTimeoutMs: 5000,
  });
  return createChimeApiClient({ chime: { client, limiter } }, options);
}
