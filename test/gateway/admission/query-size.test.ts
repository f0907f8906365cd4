import { describe, expect, test } from "vitest";
import { queryLimits } from "../../../src/gateway/admission/query-size.js";
import { demoAccounts } from "../../local-chime/support/demo.js";
import { at, listen, post, testGateway } from "../../support/gateway.js";

/** How large a query may be, up to and beyond each limit. */
const { url, chime, query } = await testGateway();
const { EnterpriseLWA: accountId } = await demoAccounts(chime);

const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");

/** A query of so many fields within each other. */
const ofDepth = (depth: number): string =>
  `query ($id: ID!) { account(accountId: $id) { ${"users(first: 1) { nodes { account { ".repeat((depth - 2) / 3)} name ${"} } }".repeat((depth - 2) / 3)} } }`;

async function expectTooLarge(body: object, limit: string): Promise<void> {
  await chime.resetCalls();
  const response = await post(url, body);
  const max: unknown = Reflect.get(queryLimits, limit);
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(new RegExp(`limit for ${limit}: ${String(max)} allowed`)) as unknown,
        extensions: { code: "QUERY_TOO_EXPENSIVE", limit, max },
      },
    ],
  });
  expect(await chime.calls()).toEqual({});
}

/** The largest there may be, and one that is larger by one. */
const sized: Record<string, (size: number) => string> = {
  aliases: (size) => `{ ${times(size, (i) => `a${i}: __typename`)} }`,
  "root fields": (size) => `{ ...f } fragment f on Query { ${times(size - 1, (i) => `a${i}: __typename`)} __typename }`,
  directives: (size) => `{ ${times(size, () => `__typename @include(if: true)`)} }`,
  definitions: (size) =>
    `{ __typename ${times(size - 1, (i) => `...f${i}`)} } ${times(size - 1, (i) => `fragment f${i} on Query { a${i}: __typename }`)}`,
  // Braces, the field and what stands in the list.
  tokens: (size) => `query Q { nodes(ids: [${times(size - 14, () => '"x"')}]) { id } }`,
  characters: (size) => `{ __typename } #${"x".repeat(size - 16)}`,
};

describe.each(Object.keys(sized))("%s", (limit) => {
  const max = Number(Reflect.get(queryLimits, limit));

  test("the maximum is accepted", async () => {
    const { errors = [] } = await query(sized[limit]?.(max) ?? "");
    expect(errors.map(({ extensions }) => extensions.code)).not.toContain("QUERY_TOO_EXPENSIVE");
  });

  test("one more is QUERY_TOO_EXPENSIVE", () => expectTooLarge({ query: sized[limit]?.(max + 1) }, limit));
});

describe("the depth of a query", () => {
  test.each([14, 17, 20])("of %i is accepted", async (depth) => {
    const answer = await query(ofDepth(depth), { id: accountId });
    expect(answer.errors).toBeUndefined();
    expect(at(answer.data, `account${".users.nodes.0.account".repeat((depth - 2) / 3)}.name`)).toBe("Example Corp");
  });

  test.each([23, 50])("of %i is refused", (depth) =>
    expectTooLarge({ query: ofDepth(depth), variables: { id: accountId } }, "depth"),
  );

  test("counts fields, not fragments", async () => {
    const wrapped = (levels: number): string => `${"... on Query { ".repeat(levels)} __typename ${"}".repeat(levels)}`;
    expect(await query(`{ ${wrapped(queryLimits.depth * 2)} }`)).toEqual({ data: { __typename: "Query" } });
  });

  test("is counted through fragments", async () => {
    const chain = times(30, (i) => `fragment f${i} on Account { users { nodes { account { ...f${i + 1} } } } }`);
    await expectTooLarge(
      { query: `{ accounts { nodes { ...f0 } } } ${chain} fragment f30 on Account { name }` },
      "depth",
    );
  });

  test("is limited for introspection, too", async () => {
    await expectTooLarge(
      { query: `{ __schema { types { ${"fields { type { ".repeat(10)} name ${"} }".repeat(10)} } } }` },
      "depth",
    );
  });
});

describe("queries that take long to validate are refused at once", () => {
  test.each<[string, string, string]>([
    ["deep nesting of fields", `{ ${"a { ".repeat(400_000 / 8)} b ${"}".repeat(400_000 / 8)} }`, "nesting"],
    ["deep nesting of lists", `{ nodes(ids: ${"[".repeat(40_000)}${"]".repeat(40_000)}) { id } }`, "nesting"],
    ["deep nesting that never closes", `{ ${"a { ".repeat(20_000)}`, "nesting"],
    [
      "a long chain of fragments",
      `{ ...f0 } ${times(10_000, (i) => `fragment f${i} on Query { ...f${i + 1} }`)}`,
      "definitions",
    ],
    [
      "fragments that spread each other again and again",
      `{ ...f0 } ${times(30, (i) => `fragment f${i} on Query { ${times(9, () => `...f${i + 1}`)} }`)} fragment f30 on Query { __typename }`,
      "selections",
    ],
    ["one field again and again", `{ accounts { nodes { ${times(30_000, () => "name")} } } }`, "selections"],
    [
      "aliases multiplied by fragments",
      `{ ${times(9, (i) => `...f${i}`)} } ${times(9, (i) => `fragment f${i} on Query { ${times(200, (j) => `a${i}x${j}: __typename`)} }`)}`,
      "aliases",
    ],
    ["nothing but comments", "#\n".repeat(600_000), "characters"],
  ])("%s", (_, document, limit) => expectTooLarge({ query: document }, limit));

  test("many fields that have to be compared with each other", async () => {
    const document = `{ accounts { nodes { ${times(19_000, (i) => `name${i % 2 === 0 ? "" : " accountId"}`)} } } }`;
    const response = await post(url, { query: document });
    expect(response.status).toBe(400);
    expect(at(await response.json(), "errors.*.extensions.code")).toContain("QUERY_TOO_EXPENSIVE");
  });

  test("fragments that spread each other", async () => {
    const answer = await query("{ ...a } fragment a on Query { ...b __typename } fragment b on Query { ...a }");
    expect(answer).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
  });
});

describe("a query that is too large", () => {
  test("is refused before other errors are reported", async () => {
    await expectTooLarge(
      { query: `{ ${times(queryLimits.aliases + 1, (i) => `a${i}: noSuchField(x: $y)`)} }` },
      "aliases",
    );
  });

  test("is reported as a syntax error if it is one", async () => {
    const response = await post(url, { query: "{ accounts {" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: "Syntax Error: Expected Name, found <EOF>.", extensions: { code: "GRAPHQL_PARSE_FAILED" } }],
    });
  });

  test("is refused in a GET as well", async () => {
    const deep = `{account(accountId:"x"){${"users{nodes{account{".repeat(9)}name${"}}}".repeat(9)}}}`;
    const refused = await fetch(`${url}/graphql?query=${encodeURIComponent(deep)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect([refused.status, at(await refused.json(), "errors.0.extensions.limit")]).toEqual([400, "depth"]);
  });

  test("is refused each time", async () => {
    const document = ofDepth(23);
    await expectTooLarge({ query: document }, "depth");
    await expectTooLarge({ query: document }, "depth");
  });
});

test("nodes accepts 1,000 ids at most", async () => {
  const document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
  const ids = Array.from({ length: 1_000 }, (_, i) => `none-${i}`);
  expect(await query(document, { ids })).toEqual({ data: { nodes: ids.map(() => null) } });
  expect(await query(document, { ids: [...ids, "another"] })).toMatchObject({
    errors: [{ message: "ids must have at most 1000 items", extensions: { code: "BAD_USER_INPUT" } }],
  });
});

test("a batch of 10,000 items can be written into the document", async () => {
  const items = times(
    10_000,
    (i) => `{ userId: "00000000-0000-4000-8000-${String(i).padStart(12, "0")}", licenseType: PRO }`,
  );
  const answer = await query(
    `mutation { batchUpdateUser(input: { accountId: "${accountId}", updateUserRequestItems: [${items}] }) { userErrors { errorCode } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(at(answer.data, "batchUpdateUser.userErrors.length")).toBe(10_000);
});

describe("validation errors", () => {
  test("are reported up to a maximum number", async () => {
    const { errors = [] } = await query(`{ accounts { nodes { ${times(500, (i) => `nothing${i}`)} } } }`);
    expect(errors).toHaveLength(21);
    expect(errors.at(-1)?.message).toMatch(/^Too many validation errors/);
  });

  const wrong =
    "query ($filter: PhoneNumberProductType) { accunts { nodes { name } } phoneNumbers(productTyp: $filter) { nodes { id } } }";

  test("have suggestions if introspection is on", async () => {
    expect(JSON.stringify(await query(wrong))).toMatch(/Did you mean/);
  });

  test("have no suggestions if introspection is off, neither for the document nor for the variables", async () => {
    const closed = await listen({ endpoint: chime.url, introspection: false });
    const told = await (await post(closed, { query: wrong })).text();
    expect(told).toContain('Cannot query field \\"accunts\\" on type \\"Query\\".');
    const variables = await (
      await post(closed, {
        query: "mutation ($input: LogoutUserInput!) { logoutUser(input: $input) { __typename } }",
        variables: { input: { accountId: "x", userid: "y" } },
      })
    ).text();
    expect(variables).toContain("is not defined by type");
    expect(told + variables).not.toMatch(/Did you mean|accounts|productType|\buserId\?/);
  });
});
