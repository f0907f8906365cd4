import { createServer as createTlsServer } from "node:tls";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { connectRedis } from "../../src/redis/connection.js";
import type { ProblemKind, RedisProblem } from "../../src/redis/problem.js";
import { present } from "../support/local-chime.js";
import { cert, key } from "./self-signed.js";
import { hasRedisServer, redisConnection, redisServer } from "../support/redis-server.js";

/** Records what a connection reports, in order: the kinds of problems, and "available". */
function recorder() {
  const events: (ProblemKind | "available")[] = [];
  const problems: RedisProblem[] = [];
  return {
    events,
    problems,
    onProblem: (problem: RedisProblem) => {
      events.push(problem.kind);
      problems.push(problem);
    },
    onAvailable: () => events.push("available"),
  };
}

/** A server that answers every Redis command with the same error; its address. */
async function refusingServer(reply: string, create: (onSocket: (socket: Socket) => void) => Server): Promise<number> {
  const sockets = new Set<Socket>();
  const server = create((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const commands = Math.max(1, data.toString().match(/^\*/gm)?.length ?? 0);
      socket.write(`-${reply}\r\n`.repeat(commands));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

describe.skipIf(!hasRedisServer)("the Redis connection", async () => {
  const redis = hasRedisServer ? await redisServer() : undefined;

  test("reports a lost server once and its return once, however many commands fail meanwhile", async () => {
    const { events, ...listeners } = recorder();
    const connection = await present(redis).connection(listeners);
    expect(events).toEqual(["available"]);
    await present(redis).kill();
    const [fast, slow] = [connection.client(250), connection.client(3000)];
    for (let i = 0; i < 5; i++) {
      await expect(fast.get("key")).rejects.toThrow();
      await expect(slow.set("key", "value")).rejects.toThrow();
    }
    expect(events).toEqual(["available", "unreachable"]);
    await present(redis).start();
    await expect.poll(() => events, { timeout: 10_000 }).toEqual(["available", "unreachable", "available"]);
    expect(await fast.set("key", "value")).toBe("OK");
  }, 20_000);

  test("gives each client its own time limit, and reports a server that does not answer once each way", async () => {
    const { events, ...listeners } = recorder();
    const connection = await present(redis).connection(listeners);
    await present(redis).client().call("client", "pause", "600", "ALL");
    const patient = connection.client(5000).ping();
    await expect(connection.client(50).ping()).rejects.toThrow("timed out");
    expect(events).toEqual(["available", "timeout"]);
    expect(await patient).toBe("PONG");
    await expect.poll(() => events, { timeout: 5000 }).toEqual(["available", "timeout", "available"]);
  }, 10_000);

  test("names the missing right of an ACL user, and is used for what the user may do", async () => {
    await present(redis).client().call("acl", "setuser", "limited", "on", ">secret", "~*", "+@all", "-info");
    const { events, problems, ...listeners } = recorder();
    const connection = await redisConnection(present(redis).url.replace("//", "//limited:secret@"), listeners);
    const client = connection.client(250);
    await expect(client.info("server")).rejects.toThrow("NOPERM");
    expect(events).toEqual(["available", "no permission"]);
    expect(problems[0]?.remedy).toContain("+info");
    expect(await client.set("key", "value")).toBe("OK");
    expect(events).toEqual(["available", "no permission"]);
  });

  test("reports a wrong password", async () => {
    const { events, problems, ...listeners } = recorder();
    await redisConnection(present(redis).url.replace("//", "//nobody:wrong@"), listeners);
    await expect.poll(() => events).toEqual(["wrong password"]);
    expect(problems[0]?.remedy).toContain("REDIS_URL");
  });

  test("leaves a server that has become a replica, and comes back when it is a primary again", async () => {
    const { events, ...listeners } = recorder();
    const connection = await present(redis).connection(listeners);
    const admin = present(redis).client();
    let losses = 0;
    connection.onLost(() => losses++);
    await admin.call("replicaof", "127.0.0.1", "1");
    const client = connection.client(1000);
    await expect(client.set("key", "value")).rejects.toThrow("READONLY");
    await expect.poll(() => losses).toBe(1);
    await admin.call("replicaof", "no", "one");
    await connection.settled(3000);
    await expect.poll(() => client.set("key", "value").catch(String), { timeout: 5000 }).toBe("OK");
    expect(events.filter((event) => event !== "available")).toEqual(["read-only"]);
  }, 15_000);

  test("reports that Redis is full", async () => {
    const admin = present(redis).client();
    const { events, ...listeners } = recorder();
    const connection = await present(redis).connection(listeners);
    await admin.config("SET", "maxmemory", "1");
    await expect(connection.client(250).set("key", "value")).rejects.toThrow("OOM");
    expect(events).toEqual(["available", "out of memory"]);
    await admin.config("SET", "maxmemory", "0");
    await expect
      .poll(
        () =>
          connection
            .client(250)
            .set("key", "value")
            .then(() => events),
        { timeout: 5000 },
      )
      .toEqual(["available", "out of memory", "available"]);
  }, 10_000);
});

describe("the Redis connection to a server that refuses every command", () => {
  const replies: [string, ProblemKind][] = [
    ["NOAUTH Authentication required.", "no password"],
    ["LOADING Redis is loading the dataset in memory", "loading"],
    ["MOVED 866 10.0.0.7:6379", "cluster"],
    ["MISCONF Redis is configured to save RDB snapshots", "persistence failed"],
    ["ERR something else", "other"],
  ];

  test.each(replies)("reports %s as a problem of the kind %s, once", async (reply, kind) => {
    const port = await refusingServer(reply, (onSocket) => createServer(onSocket));
    const { events, ...listeners } = recorder();
    const connection = await redisConnection(`redis://127.0.0.1:${port}`, listeners);
    await expect(connection.client(250).get("key")).rejects.toThrow(reply.split(" ")[0]);
    expect(events).toEqual([kind]);
  });
});

test("reports a server that does not run, and waits for the attempt to connect no longer than it takes", async () => {
  const { events, ...listeners } = recorder();
  const connection = await redisConnection("redis://127.0.0.1:1", listeners);
  await connection.settled(60_000);
  expect(connection.isReady).toBe(false);
  expect(events).toEqual(["unreachable"]);
});

test("reports a server without TLS that is addressed with rediss://", async () => {
  const port = await refusingServer("ERR plain text", (onSocket) => createServer(onSocket));
  const { events, ...listeners } = recorder();
  await redisConnection(`rediss://127.0.0.1:${port}`, listeners);
  await expect.poll(() => events).toEqual(["protocol"]);
});

test("reports a certificate that is not trusted", async () => {
  const { events, ...listeners } = recorder();
  const port = await refusingServer("ERR", (onSocket) => createTlsServer({ key, cert }, onSocket));
  await redisConnection(`rediss://127.0.0.1:${port}`, listeners);
  await expect.poll(() => events).toEqual(["certificate"]);
});

test("reports nothing more after it is closed", async () => {
  const { events, ...listeners } = recorder();
  const connection = connectRedis({ url: "redis://127.0.0.1:1", ...listeners });
  await connection.firstAttempt;
  connection.close();
  await expect(connection.client(250).ping()).rejects.toThrow();
  expect(events).toEqual(["unreachable"]);
});
