import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterAll, describe, expect, test } from "vitest";
import { createPersistedDocuments, readManifest } from "../../../src/gateway/admission/persisted-documents.js";
import { schema } from "../../../src/graph/schema.js";
import { trustingGateway } from "../../auth/support.js";
import { at, listen, post, testGateway } from "../../support/gateway.js";
import { present } from "../../support/local-chime.js";

/** Which documents are answered: by their text, by a hash that a client registered, by the id in a manifest. */
const { url, chime } = await testGateway();
const directory = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(directory, { recursive: true }));

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const named = (hash: string, version = 1) => ({ extensions: { persistedQuery: { version, sha256Hash: hash } } });
const ask = async (
  address: string,
  body: object,
): Promise<{ readonly status: number; readonly code: unknown; readonly data: unknown }> => {
  const response = await post(address, body);
  const answer: unknown = await response.json();
  return { status: response.status, code: at(answer, "errors.0.extensions.code"), data: at(answer, "data") };
};
const get = async (
  address: string,
  parameters: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly data: unknown }> => {
  const response = await fetch(`${address}/graphql?${new URLSearchParams(parameters).toString()}`, {
    headers: { "apollo-require-preflight": "1" },
  });
  return { status: response.status, data: at(await response.json(), "data") };
};

const greeting = "query Greeting { phoneNumberSettings { callingName } }";
const greeted = { phoneNumberSettings: { callingName: "Example Corp" } };
const counting = "query Counting($first: Int) { accounts(first: $first) { nodes { accountType } } }";
const counted = { accounts: { nodes: [{ accountType: "ENTERPRISE_LWA" }] } };
const stranger = "{ globalSettings { __typename } }";

describe("automatic persisted queries", () => {
  test("are found by their hash once a client has registered them", async () => {
    const hash = sha256(greeting);
    expect(await ask(url, named(hash))).toEqual({ status: 200, code: "PERSISTED_QUERY_NOT_FOUND", data: undefined });
    expect(await ask(url, { query: greeting, ...named(hash) })).toMatchObject({ status: 200, data: greeted });
    expect(await ask(url, named(hash))).toMatchObject({ status: 200, data: greeted });
    expect(await get(url, { extensions: JSON.stringify(named(hash).extensions) })).toEqual({
      status: 200,
      data: greeted,
    });
  });

  test("of one caller are limited in bytes: more are answered but not registered, and other callers can register theirs", async () => {
    const { url, as } = await trustingGateway({ apqBytesPerCaller: 5_000 });
    const send = async (caller: Readonly<Record<string, string>>, body: object) => {
      const answer: unknown = await (await post(url, body, caller)).json();
      return { data: at(answer, "data"), code: at(answer, "errors.0.extensions.code") };
    };
    const [greedy, modest] = [as({ scopes: ["chime:read"] }), as({ scopes: ["chime:read", "chime:write"] })];
    const found: boolean[] = [];
    for (let i = 0; i < 20; i++) {
      const document = `query Q${i} { __typename }`;
      expect(await send(greedy, { query: document, ...named(sha256(document)) })).toMatchObject({
        data: { __typename: "Query" },
      });
      found.push((await send(greedy, named(sha256(document)))).code !== "PERSISTED_QUERY_NOT_FOUND");
    }
    const count = found.indexOf(false);
    expect(count).toBeGreaterThan(1);
    expect(found.slice(count)).not.toContain(true);
    await send(modest, { query: greeting, ...named(sha256(greeting)) });
    expect(await send(modest, named(sha256(greeting)))).toMatchObject({ data: greeted });
    // What was registered stays.
    expect(await send(greedy, named(sha256("query Q0 { __typename }")))).toMatchObject({
      data: { __typename: "Query" },
    });
  });

  test("are not registered if they are invalid", async () => {
    const wrong = "{ nothing }";
    await ask(url, { query: wrong, ...named(sha256(wrong)) });
    expect(await ask(url, named(sha256(wrong)))).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
  });

  test.skipIf(process.env.TEST_REDIS_URL === undefined)(
    "are shared through Redis, for a day; what stands there under another's hash is not used",
    async () => {
      const redis = new Redis(present(process.env.TEST_REDIS_URL));
      const document = `query Q${Date.now()} { phoneNumberSettings { callingName } }`;
      const hash = sha256(document);
      const [one, other] = [
        await listen({ endpoint: chime.url, redisUrl: process.env.TEST_REDIS_URL }),
        await listen({ endpoint: chime.url, redisUrl: process.env.TEST_REDIS_URL }),
      ];
      expect(await ask(one, { query: document, ...named(hash) })).toMatchObject({ data: greeted });
      expect(await ask(other, named(hash))).toMatchObject({ data: greeted });
      const left = await redis.ttl(`chime-graphql:apq:${hash}`);
      expect(left).toBeGreaterThan(23 * 60 * 60);
      expect(left).toBeLessThanOrEqual(24 * 60 * 60);
      await redis.set(`chime-graphql:apq:${hash}`, stranger, "EX", 60);
      expect(await ask(other, named(hash))).toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
      redis.disconnect();
    },
  );

  test("are answered while Redis is unavailable, if they are sent in full", async () => {
    const alone = await listen({ endpoint: chime.url, redisUrl: "redis://127.0.0.1:1" });
    expect(await ask(alone, { query: greeting, ...named(sha256(greeting)) })).toMatchObject({
      status: 200,
      data: greeted,
    });
    expect(await ask(alone, named(sha256(greeting)))).toMatchObject({ status: 200, code: "PERSISTED_QUERY_NOT_FOUND" });
  });
});

/** Ids as code generators make them: of any hash they like. */
const ids = {
  greeting: createHash("sha1").update(greeting).digest("hex"),
  counting: createHash("md5").update(counting).digest("hex"),
};
const documents = new Map([
  [ids.greeting, greeting],
  [ids.counting, counting],
]);

describe("with persisted documents only, documents", async () => {
  const only = await listen({ endpoint: chime.url, documents: createPersistedDocuments(documents, "only") });

  test.each(["documentId", "doc_id", "id"])("are found by the id in the parameter %s", async (name) => {
    expect(await ask(only, { [name]: ids.counting, variables: { first: 1 } })).toEqual({
      status: 200,
      code: undefined,
      data: counted,
    });
    expect(await ask(only, { [name]: ids.counting, query: "", variables: { first: 1 } })).toMatchObject({
      status: 200,
      data: counted,
    });
    expect(await get(only, { [name]: ids.counting, variables: '{"first":1}' })).toEqual({ status: 200, data: counted });
  });

  test("are found by the id in the place of Apollo's hash, and by Apollo's hash itself", async () => {
    expect(await ask(only, named(ids.greeting))).toEqual({ status: 200, code: undefined, data: greeted });
    expect(await ask(only, named(sha256(greeting)))).toEqual({ status: 200, code: undefined, data: greeted });
    expect(await get(only, { extensions: JSON.stringify(named(ids.greeting).extensions) })).toEqual({
      status: 200,
      data: greeted,
    });
  });

  test("are found by their exact text", async () => {
    expect(await ask(only, { query: greeting })).toMatchObject({ status: 200, data: greeted });
    expect(await ask(only, { query: greeting, ...named(sha256(greeting)) })).toMatchObject({
      status: 200,
      data: greeted,
    });
    expect(await ask(only, { query: greeting, id: ids.greeting })).toMatchObject({ status: 200, data: greeted });
  });

  test.each<[string, object, string]>([
    ["another document", { query: stranger }, "BAD_REQUEST"],
    ["a known document with a space more", { query: `${greeting} ` }, "BAD_REQUEST"],
    ["another document under a known id", { query: stranger, id: ids.greeting }, "BAD_REQUEST"],
    [
      "another document under Apollo's hash of a known one",
      { query: stranger, ...named(sha256(greeting)) },
      "BAD_REQUEST",
    ],
    ["another document with its own hash", { query: stranger, ...named(sha256(stranger)) }, "BAD_REQUEST"],
    ["an id that is not known", { id: "0".repeat(40) }, "PERSISTED_QUERY_NOT_FOUND"],
    ["an id that every object has", { id: "constructor" }, "PERSISTED_QUERY_NOT_FOUND"],
    ["a hash that is not known", named(sha256(stranger)), "PERSISTED_QUERY_NOT_FOUND"],
    ["a hash with no text for a query", { query: "", ...named(sha256(stranger)) }, "PERSISTED_QUERY_NOT_FOUND"],
    ["introspection", { query: "{ __schema { types { name } } }" }, "BAD_REQUEST"],
    ["nothing in particular", { variables: {} }, "BAD_REQUEST"],
    ["a list of requests", [{ id: ids.greeting }, { query: stranger }], "BAD_REQUEST"],
  ])("are answered: not %s", async (_, body, code) => {
    await chime.resetCalls();
    expect(await ask(only, body)).toEqual({ status: 400, code, data: undefined });
    expect(await chime.calls()).toEqual({});
  });

  test("cannot be registered", async () => {
    await ask(only, { query: stranger, ...named(sha256(stranger)) });
    expect(await ask(only, named(sha256(stranger)))).toMatchObject({ status: 400, code: "PERSISTED_QUERY_NOT_FOUND" });
  });

  test("are the only ones that a GET can name, and it can name only one", async () => {
    const several = (...pairs: [string, string][]): Promise<Response> =>
      fetch(`${only}/graphql?${new URLSearchParams(pairs).toString()}`, {
        headers: { "apollo-require-preflight": "1" },
      });
    expect((await several(["query", stranger], ["id", ids.greeting])).status).toBe(400);
    expect((await several(["query", greeting], ["query", stranger])).status).toBe(400);
    expect((await several(["query", stranger], ["query", greeting])).status).toBe(400);
  });
});

describe("with persisted documents preferred", async () => {
  const prefer = await listen({ endpoint: chime.url, documents: createPersistedDocuments(documents, "prefer") });

  test("they are found by id, and others by their text or a registered hash", async () => {
    expect(await ask(prefer, { documentId: ids.greeting })).toMatchObject({ status: 200, data: greeted });
    expect(await ask(prefer, { query: stranger })).toMatchObject({ status: 200, data: { globalSettings: {} } });
    expect(await ask(prefer, named(sha256(stranger)))).toMatchObject({
      status: 200,
      code: "PERSISTED_QUERY_NOT_FOUND",
    });
    expect(await ask(prefer, { query: stranger, ...named(sha256(stranger)) })).toMatchObject({
      status: 200,
      data: { globalSettings: {} },
    });
    expect(await ask(prefer, named(sha256(stranger)))).toMatchObject({ status: 200, data: { globalSettings: {} } });
  });

  test("an unknown id is refused", async () => {
    expect(await ask(prefer, { documentId: "0".repeat(40) })).toEqual({
      status: 400,
      code: "PERSISTED_QUERY_NOT_FOUND",
      data: undefined,
    });
  });
});

describe("a manifest of persisted documents", () => {
  const read = (content: string) => {
    const path = join(directory, "manifest.json");
    writeFileSync(path, content);
    return readManifest(path, schema);
  };

  test("can be a map of ids to documents, as GraphQL Code Generator and Relay's compiler write it", () => {
    expect(read(JSON.stringify(Object.fromEntries(documents)))).toEqual({ documents, errors: [] });
  });

  test("can be Apollo's manifest", () => {
    const operations = Array.from(documents, ([id, body]) => ({ id, body, name: "Any", type: "query" }));
    expect(read(JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }))).toEqual({
      documents,
      errors: [],
    });
  });

  test.each<[string, string, RegExp]>([
    ["no JSON", "{", /is not JSON$/],
    ["a list", "[]", /must be /],
    ["a map of something else", '{"x":1}', /must be /],
    ["empty", "{}", /has no documents$/],
  ])("that is %s is refused", (_, content, fault) => {
    expect(read(content)).toEqual({ documents: undefined, errors: [expect.stringMatching(fault)] });
  });

  test("is refused if it cannot be read", () => {
    expect(readManifest(join(directory, "nowhere.json"), schema)).toEqual({
      documents: undefined,
      errors: [expect.stringMatching(/cannot be read$/)],
    });
  });

  test("is refused if documents are invalid, and all of them are named", () => {
    expect(
      read(JSON.stringify({ a: greeting, b: "{ nothing }", c: "{", d: "{ accounts { nodes { nmae } } }" })),
    ).toEqual({
      documents: undefined,
      errors: [
        expect.stringMatching(/^document b: Cannot query field "nothing"/),
        expect.stringMatching(/^document c: Syntax Error/),
        expect.stringMatching(/^document d: Cannot query field "nmae"/),
      ],
    });
  });
});
