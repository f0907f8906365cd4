import type { AddressInfo } from "node:net";
import { parseInjectedFailures } from "./http/injected-failures.js";
import { parseRate } from "./http/rate.js";
import { createHttpServer } from "./http/server.js";
import { Service } from "./http/service.js";
import { seedStore } from "./seed/index.js";
import { StartError, startErrorText } from "./start-error.js";

export interface LocalChimeOptions {
  /** The address to listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** The port to listen on. By default a free one. */
  readonly port?: number;
  /** The number of users of the large demo account, up to 1,000,000. Default 250. */
  readonly users?: number;
  /** The seed of the demo data. Default 1. */
  readonly seed?: number;
  /** Added to every response. Default 0. */
  readonly latencyMs?: number;
  /** Injected failures and their probabilities: `ThrottledClientException:0.1,reset:0.01`. */
  readonly faults?: string;
  /** `accessKeyId:secretAccessKey`. With it, every signature is verified against these credentials. */
  readonly credentials?: string;
  /** How long page tokens are valid. By default as long as the service runs. */
  readonly tokenTtlSeconds?: number;
  /** `calls/s,burst`: the rate limit. By default there is none. */
  readonly rate?: string;
}

export interface LocalChime {
  readonly url: string;
  readonly port: number;
  /** Returns to the state after the start: data, clock, counters, injected failures and latency. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a Chime service with demo data. Throws if an option is malformed, and rejects if the port cannot be used. */
export async function startLocalChime(options: LocalChimeOptions = {}): Promise<LocalChime> {
  const {
    host = "127.0.0.1",
    port = 0,
    users = 250,
    seed = 1,
    latencyMs = 0,
    faults = "",
    credentials,
    rate,
  } = options;
  const service = new Service({
    createStore: () => seedStore({ seed, users }),
    seed,
    failures: parseInjectedFailures(faults),
    latencyMs,
    rate: rate === undefined ? undefined : parseRate(rate),
    tokenTtlSeconds: options.tokenTtlSeconds,
  });
  const server = createHttpServer(service, credentials === undefined ? undefined : parseCredentials(credentials));
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    throw new StartError(startErrorText(error, "LOCAL_CHIME_PORT"), { cause: error });
  }
  const { port: actualPort } = server.server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    reset: () => service.reset(),
    close: async () => server.close(),
  };
}

/** Parses `accessKeyId:secretAccessKey`. Throws an Error if it has another form. */
export function parseCredentials(text: string): { readonly accessKeyId: string; readonly secretAccessKey: string } {
  const colon = text.indexOf(":");
  const [accessKeyId, secretAccessKey] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 1 || secretAccessKey === "") throw new Error("must have the form accessKeyId:secretAccessKey");
  return { accessKeyId, secretAccessKey };
}
