import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "../config.js";
import { ConfigurationError, readOptions } from "../gateway-options.js";
import { createGateway, type GatewayOptions } from "../gateway/server.js";
import { type LocalChime, parseCredentials, startLocalChime } from "../local-chime/index.js";
import { StartError, startErrorText } from "../local-chime/start-error.js";
import { version } from "../version.js";
import { banner } from "./banner.js";

/** Starts the embedded service and the gateway, prints their addresses, and stops them in reverse order on a signal. */
export async function start(): Promise<void> {
  try {
    const { config, options } = readOptions();
    await startServers(config, options, await startTracingOf(config));
  } catch (error) {
    console.error(
      error instanceof ConfigurationError || error instanceof StartError ? error.message : startErrorText(error),
    );
    process.exit(1);
  }
}

async function startServers(config: Config, options: GatewayOptions, stopTracing: () => Promise<void>): Promise<void> {
  const local = config.localChime && (await startLocalChime(config.localChime));
  const draining = new AbortController();
  const gateway = await createGateway({
    ...options,
    draining: draining.signal,
    ...(local && upstreamOf(local, config)),
  });
  const url = await gateway.listen({
    host: config.HOST,
    port: config.PORT,
    listenTextResolver: (address) => `listening on ${address}`,
  });
  // In production standard output has JSON lines only.
  const print = config.NODE_ENV === "production" ? console.error : console.log;
  for (const line of banner(config, { url, localChime: local?.url })) print(line);

  const stop = async (signal: string): Promise<void> => {
    gateway.log.info({ signal, delayMs: config.SHUTDOWN_DELAY_MS }, "shutting down: requests in flight are answered");
    draining.abort();
    if (config.SHUTDOWN_DELAY_MS > 0) await delay(config.SHUTDOWN_DELAY_MS);
    await gateway.close();
    await local?.close();
    await stopTracing();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(signal));
}

/** Registers the OpenTelemetry SDK if the standard variables ask for it. It is loaded only then. */
async function startTracingOf(config: Config): Promise<() => Promise<void>> {
  const isWanted =
    config.OTEL_TRACES_EXPORTER === "otlp" ||
    config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined ||
    config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined;
  if (!isWanted || config.OTEL_TRACES_EXPORTER === "none" || config.OTEL_SDK_DISABLED === true)
    return () => Promise.resolve();
  const { startTracing } = await import("../tracing/setup.js");
  return startTracing({ protocol: config.OTEL_EXPORTER_OTLP_PROTOCOL, version });
}

/** The embedded service accepts any credentials unless it is configured with some. */
const upstreamOf = (local: LocalChime, { localChime }: Config): Pick<GatewayOptions, "endpoint" | "credentials"> => ({
  endpoint: local.url,
  credentials: parseCredentials(localChime?.credentials ?? "local:local"),
});
