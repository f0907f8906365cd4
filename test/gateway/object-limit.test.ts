import { describe, expect, test } from "vitest";
import { globalId } from "../graph/fields/expected.js";
import { demoAccounts, newAccount, newUser } from "../local-chime/support/demo.js";
import { at, codesOf, testGateway } from "../support/gateway.js";

/** The number of objects and fields of a response is limited, besides the number of upstream calls. */
describe("a query with many objects", async () => {
  const { query, chime, counted } = await testGateway({ chime: { users: 1000 } });
  const { EnterpriseLWA: a } = await demoAccounts(chime);
  const users =
    "query ($ids: [ID!]!, $first: Int!) { nodes(ids: $ids) { ... on Account { users(first: $first) { nodes { userId } } } } }";

  test("is refused without a call, although repeated ids take only the calls of one", async () => {
    const ids = Array<string>(1000).fill(globalId("Account", a));
    const answer = await counted(users, { ids, first: 1000 });
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_EXPENSIVE", max: 100_000 } }],
      calls: {},
    });
    expect(answer.errors?.[0]?.message).toContain("1001000 objects, and at most 100000 are allowed");
  });

  test("is answered below the limit", async () => {
    const ids = Array<string>(90).fill(globalId("Account", a));
    const answer = await query(users, { ids, first: 1000 });
    expect(answer.errors).toBeUndefined();
    expect((at(answer.data, "nodes.*.users.nodes.*.userId") as unknown[]).flat()).toHaveLength(90_000);
  });

  test("is refused if it has too many fields", async () => {
    const fields = Array.from({ length: 45 }, (_, i) => `f${i}: displayName`).join(" ");
    const ids = Array<string>(50).fill(globalId("Account", a));
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Account { users(first: 1000) { nodes { ${fields} } } } } }`;
    expect(await counted(document, { ids })).toMatchObject({
      errors: [{ extensions: { code: "QUERY_TOO_EXPENSIVE", max: 2_000_000 } }],
      calls: {},
    });
  });

  test("stops at the limit if a list is longer than remembered", async () => {
    const c = await newAccount(chime.client);
    const count = "query ($c: ID!) { account(accountId: $c) { users { totalCount } } }";
    expect(at((await query(count, { c })).data, "account.users.totalCount")).toBe(0);
    // Users that were created past the gateway: the remembered length is 0.
    await Promise.all(Array.from({ length: 101 }, () => newUser(chime.client, c)));
    const ids = Array<string>(1000).fill(globalId("Account", c));
    const answer = await query(users, { ids, first: 1000 }, { "cache-control": "no-cache" });
    const messages = new Set(answer.errors?.map(({ message }) => message));
    expect(messages).toEqual(
      new Set([
        'The query resolves more than 100000 objects. Select less, for example with a smaller "first", or send fewer items.',
      ]),
    );
    expect(new Set(Object.values(codesOf(answer)))).toEqual(new Set(["QUERY_TOO_EXPENSIVE"]));
  });
});
