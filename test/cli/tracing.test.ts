import { expect, test } from "vitest";
import { demoAccounts, peopleOf } from "../local-chime/support/demo.js";
import { startCollector } from "../support/collector.js";
import { post } from "../support/gateway.js";
import { startGateway } from "../support/gateway-process.js";
import { anyCredentials, localChime, present } from "../support/local-chime.js";
import { startProxy } from "../support/proxy.js";

const chime = await localChime();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const [userId = "", other = ""] = await peopleOf(chime.client, accountId);
const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const parentId = "00f067aa0ba902b7";
const headers = { traceparent: `00-${traceId}-${parentId}-01`, baggage: "customer=jane" };
const kinds = { internal: 1, server: 2, client: 3 };

/** A gateway with tracing on, and the embedded service behind a proxy that sees what the gateway sends. */
async function tracedGateway(environment: Readonly<Record<string, string>>) {
  const proxy = await startProxy(chime.url);
  const gateway = startGateway({
    PORT: "0",
    CHIME_BACKEND: "aws",
    CHIME_ENDPOINT: proxy.url,
    AWS_ACCESS_KEY_ID: anyCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: anyCredentials.secretAccessKey,
    LOG_LEVEL: "info",
    ...environment,
  });
  const url = await gateway.url();
  /** Ends the gateway, which sends the spans that are left. */
  const end = async (): Promise<void> => {
    gateway.child.kill("SIGTERM");
    expect(await gateway.ended).toBe(0);
  };
  return { proxy, gateway, url, end };
}

const users =
  "query TwoUsers($accountId: ID!, $userId: ID!, $other: ID!) { a: user(accountId: $accountId, userId: $userId) { primaryEmail } b: user(accountId: $accountId, userId: $other) { displayName } }";

test("a request is traced from its operation over the batch to each call, in the client's trace, without its data", async () => {
  const collector = await startCollector();
  const { proxy, gateway, url, end } = await tracedGateway({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
    OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=test",
  });
  const sent: (string | undefined)[] = [];
  proxy.meddle = ({ headers: { traceparent, baggage } }) => {
    sent.push(typeof traceparent === "string" ? traceparent : undefined, baggage as string | undefined);
    return undefined;
  };
  const answer: unknown = await (
    await post(url, { query: users, variables: { accountId, userId, other } }, headers)
  ).json();
  expect(answer).toMatchObject({ data: { a: { primaryEmail: expect.stringContaining("@") as unknown } } });
  await end();

  const { spans } = collector;
  const [server] = spans.filter(({ kind }) => kind === kinds.server);
  expect(server).toMatchObject({
    name: "query",
    traceId,
    parentSpanId: parentId,
    attributes: {
      "graphql.operation.type": "query",
      "graphql.operation.name": "TwoUsers",
      "http.response.status_code": 200,
    },
  });
  const [batch] = spans.filter(({ name }) => name === "load User");
  expect(batch).toMatchObject({
    kind: kinds.internal,
    traceId,
    parentSpanId: present(server).spanId,
    attributes: { "graphql.dataloader.name": "User", "graphql.dataloader.batch_size": 2 },
  });
  const calls = spans.filter(({ kind }) => kind === kinds.client);
  expect(calls.map(({ name }) => name)).toEqual(["Chime/GetUser", "Chime/GetUser"]);
  for (const { parentSpanId, attributes } of calls) {
    expect(parentSpanId).toBe(present(batch).spanId);
    expect(attributes).toMatchObject({
      "rpc.system": "aws-api",
      "rpc.service": "Chime",
      "rpc.method": "GetUser",
      "aws.request_id": expect.stringMatching(/^[\da-f-]{36}$/) as unknown,
    });
  }
  // Chime sees each call's span, and no baggage.
  expect(sent.filter((value) => value !== undefined).sort()).toEqual(
    calls.map(({ spanId }) => `00-${traceId}-${spanId}-01`).sort(),
  );
  const text = collector.received.map(({ body }) => body.toString()).join();
  for (const secret of [accountId, userId, "@example.com", "primaryEmail", "customer"])
    expect(text).not.toContain(secret);
  expect(collector.resources[0]).toMatchObject({
    "service.name": "chime-graphql",
    "deployment.environment.name": "test",
  });
  const line = gateway.printed.out.split("\n").find((each) => each.includes('"msg":"request"'));
  expect(JSON.parse(present(line))).toMatchObject({ traceId });
});

test("a call that fails has its error's code and Chime's request id, and so has the operation; no message is sent", async () => {
  const collector = await startCollector();
  const { url, end } = await tracedGateway({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/v1/traces`,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
  });
  await post(url, { query: '{ account(accountId: "nowhere") { name } }' });
  await end();
  const byName = new Map(collector.spans.map((span) => [span.name, span]));
  expect(byName.get("Chime/GetAccount")).toMatchObject({
    attributes: {
      "error.type": "NOT_FOUND",
      "http.response.status_code": 404,
      "aws.request_id": expect.any(String) as unknown,
    },
    status: { code: 2 },
  });
  expect(byName.get("query")).toMatchObject({ attributes: { "error.type": "NOT_FOUND" }, status: { code: 2 } });
  for (const { status } of collector.spans) expect(status.message).toBeUndefined();
});

test("traces are sent as protobuf unless another protocol is set, and calls of different requests stay in their own traces", async () => {
  const collector = await startCollector();
  const { proxy, url, end } = await tracedGateway({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const traces = new Map<string, string | undefined>();
  proxy.meddle = ({ path, headers: { traceparent } }) => {
    traces.set(path, typeof traceparent === "string" ? traceparent.split("-")[1] : undefined);
    return undefined;
  };
  const ids = ["a", "b", "c"].map((letter) => letter.repeat(32));
  const queries = [
    "phoneNumberSettings { callingName }",
    "globalSettings { businessCalling { cdrBucket } }",
    "accounts { nodes { name } }",
  ];
  await Promise.all(
    queries.map((query, i) =>
      post(url, { query: `{ ${query} }` }, { traceparent: `00-${ids[i] ?? ""}-${parentId}-01` }),
    ),
  );
  await end();
  expect(Array.from(traces.values()).sort()).toEqual(ids);
  expect(collector.received.map(({ contentType }) => contentType)).toEqual(["application/x-protobuf"]);
  expect(collector.received[0]?.body.toString("latin1")).toContain("Chime/GetPhoneNumberSettings");
});

test("without an endpoint, or with OTEL_SDK_DISABLED, nothing is traced and no header is added", async () => {
  const collector = await startCollector();
  const environments: Record<string, string>[] = [
    {},
    { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SDK_DISABLED: "true" },
  ];
  for (const environment of environments) {
    const { proxy, url, end } = await tracedGateway(environment);
    const sent: unknown[] = [];
    proxy.meddle = (passage) => {
      sent.push(passage.headers.traceparent);
      return undefined;
    };
    await post(url, { query: "{ phoneNumberSettings { callingName } }" }, headers);
    await end();
    expect(sent).toEqual([undefined]);
  }
  expect(collector.received).toEqual([]);
});
