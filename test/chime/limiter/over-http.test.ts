import { afterEach, describe, expect, test, vi } from "vitest";
import { demoAccounts, usersOf } from "../../local-chime/support/demo.js";
import { globalId } from "../../graph/fields/expected.js";
import { type Answer, at, codesOf, post, type TestGateway, testGateway, textsAt } from "../../support/gateway.js";
import { localChime } from "../../support/local-chime.js";
import type { Passage } from "../../support/proxy.js";

/** The limiter at work between a real gateway and an embedded service. All of them have the same data, whatever else they are told to do. */
const plain = await localChime();
const { EnterpriseLWA: accountId } = await demoAccounts(plain);
const users = await usersOf(plain.client, accountId);
const idsOf = (count: number): string[] =>
  users.slice(0, count).map(({ UserId = "" }) => globalId("User", accountId, UserId));

/** One call for each user: no list shows their settings. */
const everyonesSettings =
  "query ($accountId: ID!, $first: Int!) { account(accountId: $accountId) { users(first: $first) { nodes { displayName settings { telephony { sms } } } } } }";
const isOfSettings = ({ path }: Passage): boolean => /\/users\/[^/]+\/settings$/.test(path);
const nodes =
  "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on User { displayName settings { telephony { sms } } } } }";
const settings = "{ phoneNumberSettings { callingName } }";

/** A figure of the gateway's own. */
async function figure({ url }: TestGateway, name: string): Promise<number> {
  const line = (await (await fetch(`${url}/metrics`)).text()).split("\n").find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}

/** Time enough for a busy machine. */
const patience = { timeout: 20_000, interval: 50 };
const waiting = 'chime_queued_requests{api="chime",priority="read"}';

describe("when Chime limits the rate", () => {
  test("calls are sent at the allowed rate, and all reads are answered", async () => {
    const gateway = await testGateway({ chime: { rate: "100,20" } });
    const answer = await gateway.counted(everyonesSettings, { accountId, first: 150 });
    expect(answer.errors).toBeUndefined();
    expect(at(answer.data, "account.users.nodes.*.settings.telephony.sms")).toEqual(
      Array(150).fill(expect.any(Boolean)),
    );
    const calls = Number(at(answer.calls, "GetUserSettings"));
    expect(calls).toBeGreaterThan(150);
    expect(await figure(gateway, 'chime_throttled_calls_total{operation="GetUserSettings",api="chime"}')).toBe(
      calls - 150,
    );
    expect(await figure(gateway, 'chime_calls_total{operation="GetUserSettings",api="chime",outcome="ok"}')).toBe(150);
    expect(await figure(gateway, 'chime_rate_limit{api=\"chime\"}')).toBeLessThan(Infinity);
  });

  test("many concurrent requests are answered, too", async () => {
    const gateway = await testGateway({ chime: { rate: "100,20" } });
    const answers = await Promise.all(idsOf(75).map((id) => gateway.query(nodes, { ids: [id] })));
    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(answers.flatMap(({ data }) => textsAt(data, "nodes.*.displayName"))).toEqual(
      users.slice(0, 75).map(({ DisplayName }) => DisplayName),
    );
  });
});

test("when a client leaves, its waiting calls leave the queue at once and are never sent", async () => {
  const gateway = await testGateway();
  gateway.proxy.meddle = (passage) => (isOfSettings(passage) ? "hang" : undefined);
  const ask = (ids: readonly string[]): (() => Promise<void>) => {
    const leaving = new AbortController();
    const left = expect(post(gateway.url, { query: nodes, variables: { ids } }, {}, leaving.signal)).rejects.toThrow();
    return () => {
      leaving.abort();
      return left;
    };
  };
  const ids = idsOf(170);
  const leaveFirst = ask(ids.slice(0, 50));
  await vi.waitFor(() => expect(gateway.proxy.hanging).toBe(50), patience);
  const calls = await gateway.chime.calls();
  const leaveSecond = ask(ids.slice(50));
  await vi.waitFor(async () => expect(await figure(gateway, waiting)).toBeGreaterThan(0), patience);

  await leaveSecond();
  await vi.waitFor(async () => expect(await figure(gateway, waiting)).toBe(0), patience);
  // All places are still taken: it was not by their turn that they left.
  expect([await figure(gateway, 'chime_in_flight_requests{api=\"chime\"}'), gateway.proxy.hanging]).toEqual([50, 50]);

  await leaveFirst();
  expect((await gateway.query(settings)).errors).toBeUndefined();
  expect([gateway.proxy.hanging, await gateway.chime.calls()]).toEqual([
    50,
    { ...(calls as object), GetPhoneNumberSettings: 1 },
  ]);
});

test("fields that cannot be read in time fail with THROTTLED, and the rest is answered", async () => {
  const gateway = await testGateway({ gateway: { requestTimeoutMs: 1500 } });
  const refusal = {
    status: 429,
    headers: { "content-type": "application/json", "x-amzn-errortype": "ThrottledClientException" },
    body: '{"Message":"slow down"}',
  };
  gateway.proxy.meddle = (passage) => (isOfSettings(passage) ? refusal : undefined);
  const answer = await gateway.query(everyonesSettings, { accountId, first: 120 });
  expect(answer.data).toEqual({
    account: {
      users: { nodes: users.slice(0, 120).map(({ DisplayName }) => ({ displayName: DisplayName, settings: null })) },
    },
  });
  expect(codesOf(answer)).toEqual(
    Object.fromEntries(users.slice(0, 120).map((_, i) => [`account.users.nodes.${i}.settings`, "THROTTLED"])),
  );
  // Some were refused by Chime, and some were not even sent.
  const exceptions = new Set(answer.errors?.map(({ extensions }) => at(extensions, "chime.exception")));
  expect(exceptions).toEqual(new Set(["ThrottledClientException", "QueueTimeout"]));
  expect(answer.errors?.every(({ extensions }) => at(extensions, "chime.retryable") === true)).toBe(true);
});

describe("waiting calls", async () => {
  const gateway = await testGateway();
  afterEach(() => {
    gateway.proxy.meddle = undefined;
  });

  test("are sent in the order of their priorities: a write before earlier reads", async () => {
    const passages: string[] = [];
    let open = (): void => undefined;
    const opened = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
    gateway.proxy.meddle = (passage) => {
      if (passage.method === "GET" && !isOfSettings(passage)) return undefined;
      passages.push(passage.method);
      return opened;
    };
    const reads = gateway.query(everyonesSettings, { accountId, first: 120 });
    await vi.waitFor(() => expect(passages).toHaveLength(50), patience);
    const write = gateway.query(
      'mutation ($accountId: ID!) { createRoom(input: { accountId: $accountId, name: "In a hurry" }) { room { name } } }',
      { accountId },
    );
    await vi.waitFor(
      async () => expect(await figure(gateway, 'chime_queued_requests{api="chime",priority="write"}')).toBe(1),
      patience,
    );
    expect(await figure(gateway, waiting)).toBe(70);
    open();
    expect([(await reads).errors, (await write).data]).toEqual([
      undefined,
      { createRoom: { room: { name: "In a hurry" } } },
    ]);
    expect(passages.indexOf("POST")).toBe(50);
    expect(passages).toHaveLength(121);
  });
});

describe("when Chime is unavailable", async () => {
  const gateway = await testGateway();

  test("the circuit opens, and the next wanted call is the probe that closes it", async () => {
    let calls = 0;
    gateway.proxy.meddle = () => {
      calls++;
      return "reset";
    };
    const exceptionOf = ({ errors }: Answer): unknown => at(errors?.[0]?.extensions, "chime.exception");
    for (let i = 0; i < 7; i++)
      expect(codesOf(await gateway.query(settings))).toEqual({ phoneNumberSettings: "UPSTREAM_UNAVAILABLE" });
    expect(calls).toBe(20);
    expect(await figure(gateway, 'chime_circuit_state{api="chime",state="open"}')).toBe(1);

    const refused = await gateway.query(settings);
    expect(refused).toMatchObject({
      data: { phoneNumberSettings: null },
      errors: [
        {
          message: "GetPhoneNumberSettings: Chime cannot be reached or is not available",
          extensions: { code: "UPSTREAM_UNAVAILABLE", chime: { exception: "CircuitOpen", retryable: true } },
        },
      ],
    });
    expect([exceptionOf(refused), calls]).toEqual(["CircuitOpen", 20]);

    gateway.proxy.meddle = undefined;
    await gateway.chime.resetCalls();
    await vi.waitFor(async () => expect((await gateway.query(settings)).errors).toBeUndefined(), patience);
    expect(await gateway.chime.calls()).toEqual({ GetPhoneNumberSettings: 1 });
    expect(await figure(gateway, 'chime_circuit_state{api="chime",state="closed"}')).toBe(1);
  });
});
