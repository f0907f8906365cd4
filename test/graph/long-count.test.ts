import { expect, test } from "vitest";
import { demoAccounts } from "../local-chime/support/demo.js";
import { testGateway } from "../support/gateway.js";

test("a long list is counted page by page, its count is cached, and a write invalidates it", async () => {
  const { counted, query, chime } = await testGateway({ chime: { users: 30_000 }, gateway: { cacheTtlSeconds: 60 } });
  const { EnterpriseLWA: a } = await demoAccounts(chime);
  const document = "query ($a: ID!) { account(accountId: $a) { users(first: 2) { totalCount nodes { userId } } } }";
  const first = await counted(document, { a });
  const { calls } = first as { calls: Record<string, number> };
  expect(calls.ListUsers).toBe(150);
  expect(first.data).toMatchObject({ account: { users: { nodes: [{}, {}] } } });
  expect(await counted(document, { a })).toEqual({ ...first, calls: {} });

  const create =
    'mutation ($a: ID!) { createUser(input: { accountId: $a, email: "one.more@example.com", userType: SHARED_DEVICE }) { user { userId } } }';
  expect((await query(create, { a })).errors).toBeUndefined();
  const again = await counted(document, { a });
  expect(again.calls).toEqual({ ListUsers: 151 });
});
