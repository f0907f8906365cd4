import process from "node:process";
import type { Config } from "../config.js";
import { ConfigurationError, readOptions } from "../gateway-options.js";
import { createGateway, type GatewayOptions } from "../gateway/server.js";
import { type LocalChime, parseCredentials, startLocalChime } from "../local-chime/index.js";
import { StartError, startErrorText } from "../local-chime/start-error.js";
import { banner } from "./banner.js";

/** Starts the embedded service and the gateway, prints their addresses, and stops them in reverse order on a signal. */
export async function start(): Promise<void> {
  try {
    const { config, options } = readOptions();
    await startServers(config, options);
  } catch (error) {
    console.error(
      error instanceof ConfigurationError || error instanceof StartError ? error.message : startErrorText(error),
    );
    process.exit(1);
  }
}

async function startServers(config: Config, options: GatewayOptions): Promise<void> {
  const local = config.localChime && (await startLocalChime(config.localChime));
  const gateway = await createGateway({ ...options, ...(local && upstreamOf(local, config)) });
  const url = await gateway.listen({
    host: config.HOST,
    port: config.PORT,
    listenTextResolver: (address) => `listening on ${address}`,
  });
  // In production standard output has JSON lines only.
  const print = config.NODE_ENV === "production" ? console.error : console.log;
  for (const line of banner(config, { url, localChime: local?.url })) print(line);

  const stop = async (): Promise<void> => {
    await gateway.close();
    await local?.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
}

/** The embedded service accepts any credentials unless it is configured with some. */
const upstreamOf = (local: LocalChime, { localChime }: Config): Pick<GatewayOptions, "endpoint" | "credentials"> => ({
  endpoint: local.url,
  credentials: parseCredentials(localChime?.credentials ?? "local:local"),
});
