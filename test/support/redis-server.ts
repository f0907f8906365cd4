import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Redis } from "ioredis";
import { cleanUp } from "./clean-up.js";
import { connectRedis, type RedisConnection, type RedisConnectionOptions } from "../../src/redis/connection.js";

/** Whether Debian's redis-server is installed here. */
export const hasRedisServer = spawnSync("redis-server", ["--version"]).status === 0;

export interface TestRedis {
  readonly url: string;
  /** A client of the test's own. */
  readonly client: () => Redis;
  /** The gateway's connection, closed after the tests of the file. */
  readonly connection: (options?: Partial<RedisConnectionOptions>) => Promise<RedisConnection>;
  /** Kills the server. */
  readonly kill: () => Promise<void>;
  /** Starts it again, with what it has saved. */
  readonly start: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The gateway's connection to any address, closed after the tests of the file. The first attempt to connect has ended. */
export async function redisConnection(
  url: string,
  options: Partial<RedisConnectionOptions> = {},
): Promise<RedisConnection> {
  const connection = connectRedis({ url, onProblem: () => undefined, onAvailable: () => undefined, ...options });
  cleanUp(() => connection.close());
  await connection.firstAttempt;
  return connection;
}

/** A Redis server that a test may empty, kill and start again; stopped after the tests of the file. */
export async function redisServer(settings: readonly string[] = []): Promise<TestRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const directory = await mkdtemp(join(tmpdir(), "redis-"));
  let server: ChildProcess | undefined;
  const clients: Redis[] = [];

  const start = async (): Promise<void> => {
    const child = spawn(
      "redis-server",
      [
        "--port",
        String(port),
        "--bind",
        "127.0.0.1",
        "--save",
        "",
        "--appendonly",
        "no",
        "--dir",
        directory,
        ...settings,
      ],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    server = child;
    for await (const line of createInterface(child.stdout)) if (line.includes("Ready to accept connections")) break;
    child.stdout.resume();
  };
  const kill = async (): Promise<void> => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    server.kill("SIGKILL");
    await gone;
  };
  await start();
  cleanUp(async () => {
    for (const client of clients) client.disconnect();
    await kill();
    await rm(directory, { recursive: true });
  });
  return {
    url,
    client() {
      const client = new Redis(port, "127.0.0.1");
      client.on("error", () => undefined);
      clients.push(client);
      return client;
    },
    connection: (options) => redisConnection(url, options),
    kill,
    start,
  };
}
