import { expect, test, vi } from "vitest";
import { scopes } from "../../../src/auth/principal.js";
import { trustingGateway } from "../../auth/support.js";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { at, codesOf } from "../../support/gateway.js";

test("one caller fills only its share of the queue: the errors say whose share it is, and other callers are answered", async () => {
  const { query, as, url, chime, proxy } = await trustingGateway({
    cacheTtlSeconds: 0,
    limiter: { maxConcurrency: 1, minConcurrency: 1, maxWaiting: 40 },
  });
  const { EnterpriseLWA: accountId } = await demoAccounts(chime);
  const [greedy, modest, operator] = [
    as({ scopes: ["chime:read"] }),
    as({ scopes: ["chime:read", "chime:write"] }),
    as({ scopes: [...scopes] }),
  ];
  const queued = async (): Promise<number> => {
    const metrics = await (await fetch(`${url}/metrics`, { headers: operator })).text();
    return Number(/^chime_queued_requests\{api="chime",priority="read"\} (?<count>\d+)$/m.exec(metrics)?.groups?.count);
  };
  let open = (): void => undefined;
  const opened = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  proxy.meddle = ({ path }) => (/\/users\/[^/]+\/settings$/.test(path) ? opened : undefined);
  const flood = query(
    "query ($a: ID!) { account(accountId: $a) { users(first: 60) { nodes { settings { telephony { sms } } } } } }",
    { a: accountId },
    greedy,
  );
  // One call is in flight, and 20 wait: half of the queue.
  await vi.waitFor(async () => expect(await queued()).toBe(20), { timeout: 20_000, interval: 10 });
  const settings = query("{ phoneNumberSettings { callingName } }", {}, modest);
  await vi.waitFor(async () => expect(await queued()).toBe(21), { timeout: 20_000, interval: 10 });
  open();
  expect((await settings).errors).toBeUndefined();

  const answer = await flood;
  const errors = answer.errors ?? [];
  expect(errors).toHaveLength(39);
  expect(new Set(Object.values(codesOf(answer)))).toEqual(new Set(["THROTTLED"]));
  expect(new Set(errors.map(({ message }) => message))).toEqual(
    new Set(["Your own requests fill your share of the queue to Chime. Wait for them, or send fewer at once."]),
  );
  expect(at(errors[0]?.extensions, "chime.exception")).toBe("CallerQueueFull");
});
