import { spawnSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { localPrincipal } from "../../src/auth/principal.js";
import { UnauthenticatedError } from "../../src/auth/errors.js";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { post, testGateway } from "../support/gateway.js";
import { hasRedisServer, redisServer } from "../support/redis-server.js";

const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;

const metricsOf = async (url: string): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** The samples of a metric, by their labels as they are printed. */
async function samples(url: string, name: string): Promise<Record<string, number>> {
  const lines = (await metricsOf(url)).split("\n");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, metric, labels = "", value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      return metric === name ? [[labels, Number(value)]] : [];
    }),
  );
}

describe("GraphQL operations", () => {
  test("are counted by type, name and outcome, and measured", async () => {
    const { url, query } = await testGateway();
    await query("query Greeting { phoneNumberSettings { callingName } }");
    await query("query Greeting { phoneNumberSettings { callingName } }");
    await query('{ account(accountId: "nowhere") { name } }');
    await query("query Broken { nothing }");
    await query("not a document");
    expect(await samples(url, "graphql_operations_total")).toEqual({
      'type="query",operation="Greeting",outcome="ok"': 2,
      'type="query",operation="anonymous",outcome="NOT_FOUND"': 1,
      'type="none",operation="anonymous",outcome="GRAPHQL_VALIDATION_FAILED"': 1,
      'type="none",operation="anonymous",outcome="GRAPHQL_PARSE_FAILED"': 1,
    });
    expect(await samples(url, "graphql_operation_duration_seconds_count")).toMatchObject({
      'type="query",operation="Greeting"': 2,
    });
  });

  test("of more than 100 names count together, so that clients cannot make the metrics grow", async () => {
    const { url, query } = await testGateway();
    for (let i = 0; i < 103; i++) await query(`query Name${i} { __typename }`);
    const counts = await samples(url, "graphql_operations_total");
    expect(Object.keys(counts)).toHaveLength(101);
    expect(counts['type="query",operation="other",outcome="ok"']).toBe(3);
  });
});

describe("reads", async () => {
  const { url, query, chime } = await testGateway({ gateway: { cacheTtlSeconds: 60 } });
  const { EnterpriseLWA: accountId } = await demoAccounts(chime);
  const [userId = "", other = ""] = await peopleOf(chime.client, accountId);
  beforeAll(async () => {
    const users =
      "query ($accountId: ID!, $userId: ID!, $other: ID!) { a: user(accountId: $accountId, userId: $userId) { displayName } b: user(accountId: $accountId, userId: $other) { displayName } }";
    const variables = { accountId, userId, other };
    await query(users, variables);
    await query(users, variables);
    await Promise.all([1, 2, 3].map(() => query("{ phoneNumberSettings { callingName } }")));
  });

  test("count cache hits and misses by kind, and measure what the cache in memory holds", async () => {
    expect(await samples(url, "chime_cache_lookups_total")).toMatchObject({
      'kind="User",result="miss"': 2,
      'kind="User",result="hit"': 2,
    });
    expect((await samples(url, "chime_cache_bytes"))['kind="User"']).toBeGreaterThan(1000);
  });

  test("count the sizes of batches", async () => {
    expect(await samples(url, "chime_loader_batch_size_sum")).toEqual({ 'loader="User"': 4 });
    expect(await samples(url, "chime_loader_batch_size_count")).toEqual({ 'loader="User"': 2 });
  });

  test("count those that joined a call in flight", async () => {
    const calls = await samples(url, "chime_calls_total");
    const made = calls['operation="GetPhoneNumberSettings",api="chime",outcome="ok"'] ?? 0;
    const joined = (await samples(url, "chime_shared_calls_total"))['operation="GetPhoneNumberSettings"'] ?? 0;
    const lookups = await samples(url, "chime_cache_lookups_total");
    const hits = lookups['kind="GetPhoneNumberSettings",result="hit"'] ?? 0;
    expect(made).toBe(1);
    expect(joined + hits).toBe(2);
  });
});

test("requests that are not authenticated are counted by reason", async () => {
  const authenticate = (headers: Readonly<Record<string, unknown>>) => {
    if (headers.authorization === undefined) return Promise.reject(new UnauthenticatedError("missing"));
    if (headers.authorization === "Bearer wrong") return Promise.reject(new UnauthenticatedError("invalid"));
    return Promise.resolve(localPrincipal);
  };
  const { url } = await testGateway({ gateway: { authenticate } });
  const body = { query: "{ __typename }" };
  await post(url, body);
  await post(url, body, { authorization: "Bearer wrong" });
  await post(url, body, { authorization: "Bearer wrong" });
  const text = await (await fetch(`${url}/metrics`, { headers: { authorization: "Bearer right" } })).text();
  expect(text).toContain('gateway_auth_failures_total{reason="missing"} 1');
  expect(text).toContain('gateway_auth_failures_total{reason="invalid"} 2');
  expect(text).toContain('graphql_operations_total{type="none",operation="anonymous",outcome="UNAUTHENTICATED"} 3');
});

test.runIf(hasRedisServer)("commands to Redis are measured, and its state is shown", async () => {
  const redis = await redisServer();
  const { url, query } = await testGateway({ gateway: { redisUrl: redis.url, cacheTtlSeconds: 60 } });
  await query("{ phoneNumberSettings { callingName } }");
  expect(await samples(url, "chime_shared_cache_up")).toEqual({ "": 1 });
  const commands = await samples(url, "gateway_redis_command_duration_seconds_count");
  expect(commands['command="ping",outcome="ok"']).toBeGreaterThan(0);
  expect(commands['command="set",outcome="ok"']).toBeGreaterThan(0);
});

test.runIf(hasPromtool)("follow the conventions of Prometheus, as promtool checks them", async () => {
  const { url, query } = await testGateway({ gateway: { cacheTtlSeconds: 60 } });
  await query("{ accounts { nodes { name users(first: 2) { nodes { displayName } } } } }");
  const { status, stdout, stderr } = spawnSync("promtool", ["check", "metrics"], {
    input: await metricsOf(url),
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
