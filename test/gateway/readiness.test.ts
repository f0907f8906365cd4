import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { Readiness, type ReadinessOptions } from "../../src/gateway/readiness.js";
import { createUpstreamLog } from "../../src/gateway/upstream-log.js";
import { capturedLog } from "../support/captured-log.js";
import { listen, post, testGateway } from "../support/gateway.js";
import { hasRedisServer, redisServer } from "../support/redis-server.js";

const query = { query: "{ phoneNumberSettings { callingName } }" };

const readyz = async (url: string): Promise<unknown> => {
  const response = await fetch(`${url}/readyz`);
  return { http: response.status, ...((await response.json()) as object) };
};

/** An address at which nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

describe("/readyz", () => {
  test("is ready before any traffic and after an answer, and names every part", async () => {
    const { url } = await testGateway();
    const checks = { voice: "not used", redis: "not configured", authentication: "ok", server: "serving" };
    expect(await readyz(url)).toEqual({
      http: 200,
      status: "ready",
      checks: { chime: "unknown", ...checks },
      reasons: [],
    });
    await post(url, query);
    expect(await readyz(url)).toEqual({ http: 200, status: "ready", checks: { chime: "ok", ...checks }, reasons: [] });
  });

  test("an error about the request itself shows that Chime answers", async () => {
    const { url } = await testGateway();
    await post(url, { query: '{ account(accountId: "nowhere") { name } }' });
    expect(await readyz(url)).toMatchObject({ http: 200, checks: { chime: "ok" } });
  });

  test("is 503 while Chime cannot be reached, without saying where it is, and the log names cause and remedy once", async () => {
    const log = capturedLog();
    const endpoint = await closedPort();
    const url = await listen({ endpoint, logLevel: "warn", logStream: log.stream });
    await post(url, query);
    await post(url, query);
    const report = await readyz(url);
    expect(report).toMatchObject({
      http: 503,
      status: "unavailable",
      checks: { chime: "unreachable" },
      reasons: ["Amazon Chime cannot be reached, or fails every call"],
    });
    expect(JSON.stringify(report)).not.toContain("127.0.0.1");
    expect(log.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        operation: "GetPhoneNumberSettings",
        code: "UPSTREAM_UNAVAILABLE",
        exception: "ECONNREFUSED",
        msg: expect.stringMatching(/^Chime cannot be reached.*CHIME_ENDPOINT.*Until then/) as unknown,
      }),
    ]);
  });

  test("is 503 while the circuit breaker is open", async () => {
    const { url, proxy } = await testGateway({
      gateway: { limiter: { circuit: { failures: 1, openMs: 60_000, maxOpenMs: 60_000 } } },
    });
    proxy.meddle = () => "reset";
    await post(url, query);
    expect(await readyz(url)).toMatchObject({ http: 503, checks: { chime: "unreachable" } });
  });

  test("is 503 while Chime refuses the gateway's credentials", async () => {
    const { url } = await testGateway({ chime: { credentials: "AKIDLOCAL:secret" } });
    await post(url, query);
    expect(await readyz(url)).toMatchObject({
      http: 503,
      checks: { chime: "refused" },
      reasons: ["Amazon Chime refuses the gateway's credentials"],
    });
  });

  test("is degraded, and not 503, while Chime throttles", async () => {
    const { url, proxy } = await testGateway();
    let calls = 0;
    proxy.meddle = () =>
      calls++ === 0
        ? {
            status: 429,
            headers: { "content-type": "application/json", "x-amzn-errortype": "ThrottledClientException" },
            body: "{}",
          }
        : undefined;
    await post(url, query);
    expect(await readyz(url)).toMatchObject({ http: 200, status: "degraded", checks: { chime: "throttled" } });
  });

  test("is 503 while the gateway drains, which still answers requests", async () => {
    const draining = new AbortController();
    const { url } = await testGateway({ gateway: { draining: draining.signal } });
    draining.abort();
    expect(await readyz(url)).toMatchObject({
      http: 503,
      status: "unavailable",
      checks: { server: "draining" },
      reasons: ["The gateway is shutting down"],
    });
    expect((await post(url, query)).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test("is 503 while the issuer's keys cannot be fetched, if only bearer tokens are accepted", async () => {
    const jwt = { jwksUrl: await closedPort(), issuer: "https://issuer.example.com", audience: "chime" };
    const { url } = await testGateway({ gateway: { jwt } });
    const token = `${Buffer.from('{"alg":"RS256","kid":"a"}').toString("base64url")}.e30.c2ln`;
    expect((await post(url, query, { authorization: `Bearer ${token}` })).status).toBe(503);
    expect(await readyz(url)).toMatchObject({
      http: 503,
      checks: { authentication: "unavailable" },
      reasons: ["The issuer's signing keys cannot be fetched"],
    });
  });

  test("is degraded while Redis cannot be reached, with the cause and the remedy", async () => {
    const { url } = await testGateway({ gateway: { redisUrl: (await closedPort()).replace("http", "redis") } });
    expect(await readyz(url)).toMatchObject({
      http: 200,
      status: "degraded",
      checks: { redis: "unavailable" },
      reasons: [expect.stringMatching(/^Redis cannot be reached\. Check that it is running/)],
    });
  });

  test.runIf(hasRedisServer)("is ready with a Redis that is in use", async () => {
    const redis = await redisServer();
    const { url } = await testGateway({ gateway: { redisUrl: redis.url } });
    expect(await readyz(url)).toMatchObject({ http: 200, status: "ready", checks: { redis: "ok" } });
  });
});

describe("what was long ago", () => {
  let time = 0;
  const options: ReadinessOptions = {
    circuits: () => ({ chime: "closed" }),
    hasRedis: false,
    requiresIssuer: true,
    now: () => time,
  };

  test("no longer keeps a gateway unready that gets no requests because of it", () => {
    const readiness = new Readiness(options);
    readiness.onAttempt({ api: "chime", outcome: "UPSTREAM_TIMEOUT" });
    readiness.onAuthentication("unavailable");
    expect(readiness.report().status).toBe("unavailable");
    time += 30_001;
    expect(readiness.report()).toMatchObject({ status: "ready", checks: { chime: "unknown", authentication: "ok" } });
  });

  test("attempts of clients that have left, and wrong credentials of callers, say nothing", () => {
    const readiness = new Readiness(options);
    readiness.onAttempt({ api: "chime", outcome: "abandoned" });
    readiness.onAuthentication("invalid");
    expect(readiness.report()).toMatchObject({ status: "ready", checks: { chime: "unknown" } });
  });
});

test("failures now and then are one line in the log, and their end another", () => {
  const lines: string[] = [];
  let time = 0;
  const write = (_: object, message: string): void => void lines.push(message);
  const onAttempt = createUpstreamLog({ info: write, warn: write }, () => time);
  for (let i = 0; i < 20; i++) {
    onAttempt({ operation: "GetUser", api: "chime", outcome: i % 2 === 0 ? "UPSTREAM_FAILURE" : "ok", seconds: 1 });
    time += 1000;
  }
  expect(lines).toHaveLength(1);
  time += 10_000;
  onAttempt({ operation: "GetUser", api: "chime", outcome: "ok", seconds: 1 });
  expect(lines).toEqual([expect.stringContaining("Chime fails"), "Chime answers again"]);
});
