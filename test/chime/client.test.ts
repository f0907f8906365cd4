import { afterEach, expect, test } from "vitest";
import { Limiter } from "../../src/chime/limiter/limiter.js";
import { queueFull } from "../../src/chime/limiter/errors.js";
import type { Attempt } from "../../src/chime/client.js";
import { callContext } from "../support/call-context.js";
import { testChimeApiClient } from "../support/chime-api-client.js";
import { localChime } from "../support/local-chime.js";
import { type Reply, startProxy } from "../support/proxy.js";

const chime = await localChime();
const proxy = await startProxy(chime.url);
const attempts: Attempt[] = [];
const portWith = (limiter: Limiter) =>
  testChimeApiClient(
    proxy.url,
    { retry: { maxAttempts: 3, baseDelayMs: 1, maxDelayMs: 2 }, onAttempt: (attempt) => attempts.push(attempt) },
    limiter,
  );
const call = portWith(new Limiter());

afterEach(() => {
  proxy.meddle = undefined;
  attempts.length = 0;
});

const refusal = (status: number, exception: string, headers: Reply["headers"] = {}): Reply => ({
  status,
  headers: { "x-amzn-errortype": exception, ...headers },
  body: "{}",
});

/** Answers the calls with these, one after another, and lets the others pass. */
function meddleWith(...replies: readonly Reply[]): void {
  const left = [...replies];
  proxy.meddle = () => left.shift();
}

test("the statistics of a request count every attempt, retries, and throttled calls", async () => {
  const throttled = refusal(429, "ThrottledClientException");
  meddleWith(throttled, throttled, throttled, throttled, refusal(503, "ServiceUnavailableException"), throttled);
  const request = callContext();
  await call("ListAccounts", {}, request);
  await call("GetGlobalSettings", {}, request);
  const { calls, actions, retries, throttled: refused } = request.stats;
  expect({ calls, actions: Object.fromEntries(actions), retries, refused }).toEqual({
    calls: 8,
    actions: { ListAccounts: 7, GetGlobalSettings: 1 },
    retries: 6,
    refused: 5,
  });
  expect(attempts.map(({ outcome }) => outcome)).toEqual([
    ...Array<string>(4).fill("THROTTLED"),
    "UPSTREAM_UNAVAILABLE",
    "THROTTLED",
    "ok",
    "ok",
  ]);
});

test("a call that could be repeated only after the deadline fails at once, with Chime's exception", async () => {
  meddleWith(refusal(503, "ServiceUnavailableException", { "retry-after": "60" }));
  await expect(call("ListAccounts", {}, callContext({ deadline: performance.now() + 30_000 }))).rejects.toMatchObject({
    code: "UPSTREAM_UNAVAILABLE",
    upstream: { exception: "ServiceUnavailableException" },
  });
  expect(attempts).toHaveLength(1);
});

test("a call after the deadline, or whose client has left, is not sent", async () => {
  const calls = [callContext({ deadline: performance.now() - 1 }), callContext({ signal: AbortSignal.abort() })].map(
    (request) => call("ListAccounts", {}, request),
  );
  expect(
    (await Promise.allSettled(calls)).map((outcome) =>
      outcome.status === "rejected" ? (outcome.reason as Error).name : "sent",
    ),
  ).toEqual(["ChimeError", "AbandonedError"]);
  expect(attempts).toEqual([]);
});

test("a call that the limiter refuses is not retried", async () => {
  let asked = 0;
  class FullLimiter extends Limiter {
    override run(): Promise<never> {
      asked++;
      return Promise.reject(queueFull("ListAccounts"));
    }
  }
  await expect(portWith(new FullLimiter())("ListAccounts", {}, callContext())).rejects.toMatchObject({
    code: "THROTTLED",
    upstream: { exception: "QueueFull" },
  });
  expect(asked).toBe(1);
});
