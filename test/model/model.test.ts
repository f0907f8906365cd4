import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { testGateway } from "../support/gateway.js";
import { commands, type Real } from "./commands.js";
import type { Model } from "./model.js";

/** Random reads and writes through the graph, each compared with what a simple model of Chime says. */
const { query, proxy, chime } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);
const real: Real = { accountId, query };
const cached = await testGateway({ gateway: { cacheTtlSeconds: 3600 } });
const { EnterpriseLWA: cachedAccountId } = await demoAccounts(cached.chime);

afterEach(() => {
  proxy.meddle = undefined;
});

const property = (through = real): fc.IAsyncProperty<unknown> =>
  fc.asyncProperty(commands, (run) =>
    fc.asyncModelRun(() => ({ model: { users: [], rooms: [] } satisfies Model, real: through }), run),
  );

test("the graph returns what the model returns, for any order of reads and writes", async () => {
  await fc.assert(property() as fc.IAsyncProperty<[unknown]>, { numRuns: 40 });
});

test("the graph returns what the model returns with the cache on, too", async () => {
  await fc.assert(property({ accountId: cachedAccountId, query: cached.query }) as fc.IAsyncProperty<[unknown]>, {
    numRuns: 40,
  });
});

test("the comparison finds a fault: a license that Chime returns differently", async () => {
  proxy.meddle = ({ method, path }) =>
    method === "GET" && /users\/[^/]+$/.test(path)
      ? (reply) => ({ ...reply, body: reply.body.replace('"LicenseType":"Basic"', '"LicenseType":"Pro"') })
      : undefined;
  const found = await fc.check(property() as fc.IAsyncProperty<[unknown]>, { numRuns: 100, endOnFailure: true });
  expect(found.failed).toBe(true);
});
