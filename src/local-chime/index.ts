import type { AddressInfo } from "node:net";
import { demoWorld } from "./seed/index.js";
import { parseFaults } from "./http/injected-failures.js";
import { PageTokens } from "./http/page-tokens.js";
import { parseRate } from "./http/rate.js";
import { createWireServer } from "./http/server.js";
import { Service } from "./http/service.js";
import { randomSource } from "./store/random.js";

export interface LocalChimeOptions {
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Users of the large demo account; 250 by default, up to 1,000,000. */
  readonly users?: number;
  /** The demo data's seed; 1 by default. */
  readonly seed?: number;
  /** Added to every answer. */
  readonly latencyMs?: number;
  /** What goes wrong on purpose: `ThrottledClientException:0.1,reset:0.01`. */
  readonly faults?: string;
  /** `accessKeyId:secret`: verify signatures for real, against these alone. */
  readonly credentials?: string;
  /** How long page tokens are good for; without it, as long as the service runs. */
  readonly tokenTtlSeconds?: number;
  /** `calls/s,burst`: refuse what comes faster. */
  readonly rate?: string;
}

export interface LocalChime {
  readonly url: string;
  readonly port: number;
  /** Restores the seeded data, the clock, the counters, and the failures and latency it was started with. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts an embedded Chime service with demo data, on loopback by default. */
export async function startLocalChime(options: LocalChimeOptions = {}): Promise<LocalChime> {
  const {
    host = "127.0.0.1",
    port = 0,
    users = 250,
    seed = 1,
    latencyMs = 0,
    faults = "",
    credentials,
    tokenTtlSeconds,
    rate,
  } = options;
  const injected = parseFaults(faults);
  const service = new Service(() => {
    const world = demoWorld({ seed, users });
    return {
      world,
      tokens: new PageTokens(world.clock, tokenTtlSeconds),
      rate: rate === undefined ? undefined : parseRate(rate),
      random: randomSource(seed),
      faults: injected,
      latencyMs,
    };
  });

  const server = createWireServer(service, credentials === undefined ? undefined : parseCredentials(credentials));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
    reset: () => service.reset(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Reads `accessKeyId:secret`; throws a plain Error when it is not of that form. */
export function parseCredentials(text: string): { readonly accessKeyId: string; readonly secretAccessKey: string } {
  const colon = text.indexOf(":");
  const [accessKeyId, secretAccessKey] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 1 || secretAccessKey === "") throw new Error("not of the form accessKeyId:secret");
  return { accessKeyId, secretAccessKey };
}
