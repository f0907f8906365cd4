import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Redis } from "ioredis";
import { afterAll } from "vitest";

/** Whether Debian's redis-server is installed here. */
export const hasRedisServer = spawnSync("redis-server", ["--version"]).status === 0;

export interface TestRedis {
  readonly url: string;
  /** A client of the test's own. */
  readonly client: () => Redis;
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

/** A Redis of the test's own, which it may empty, kill and start again; gone after the tests of the file. */
export async function redisServer(): Promise<TestRedis> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), "redis-"));
  let server: ChildProcess | undefined;
  const clients: Redis[] = [];

  const start = async (): Promise<void> => {
    const child = spawn(
      "redis-server",
      ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", directory],
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
  afterAll(async () => {
    for (const client of clients) client.disconnect();
    await kill();
    await rm(directory, { recursive: true });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    client() {
      const client = new Redis(port, "127.0.0.1");
      client.on("error", () => undefined);
      clients.push(client);
      return client;
    },
    kill,
    start,
  };
}
