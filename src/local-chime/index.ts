import type { AddressInfo } from "node:net";
import { seedStore } from "./seed/index.js";
import { parseInjectedFailures } from "./http/injected-failures.js";
import { PageTokens } from "./http/page-tokens.js";
import { parseRate } from "./http/rate.js";
import { createWireServer } from "./http/server.js";
import { Service } from "./http/service.js";

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
  close(): Promise<void>;
}

/** Starts a Chime of one's own, on loopback, full of demo data. */
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
  const store = seedStore({ seed, users });
  const service = new Service(
    store,
    new PageTokens(store.clock, tokenTtlSeconds),
    rate === undefined ? undefined : parseRate(rate),
    seed,
  );
  service.faults = parseInjectedFailures(faults);
  service.latencyMs = latencyMs;

  const server = createWireServer(service, credentials === undefined ? undefined : parseCredentials(credentials));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    port: actualPort,
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
