import fc from "fast-check";

/** A request that is wrong in some way, or in several. */
export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}

const sound = [
  "{ __typename }",
  "{ accounts(first: 1) { nodes { name accountType } } }",
  "query Q($id: ID!, $n: Int = 1) { account(accountId: $id) { users(first: $n) { totalCount nodes { ...u } } } } fragment u on User { userId displayName }",
  "mutation M($input: LogoutUserInput!) { logoutUser(input: $input) { user { userId } } }",
  "query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Room { name } } }",
];
const scraps = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  "...",
  "@",
  "$",
  "!",
  ":",
  "=",
  "|",
  "&",
  '"',
  '"""',
  "#",
  ",",
  "\uFEFF",
  "\u0000",
  "\u{1F4A3}",
  "\uD800",
  "query",
  "mutation",
  "subscription",
  "fragment",
  "on",
  "null",
  "true",
  "1e999",
  "-",
  "0x1",
  "__schema",
  "__type",
  "accounts",
  "node",
  "id",
  "first",
  "@include(if:",
  "@deprecated",
];

const unicode = fc.string({ unit: "binary", maxLength: 60 });
const name = fc.constantFrom(
  "query",
  "variables",
  "operationName",
  "extensions",
  "id",
  "documentId",
  "persistedQuery",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "length",
  "input",
  "ids",
  "first",
  "",
);
const json: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.dictionary(name, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 }).map((value) => JSON.stringify(value)),
);

/** Pieces taken out of a text, doubled or put in. */
const spoilt = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        drop: fc.nat(6),
        put: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "binary", maxLength: 3 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((cuts) => cuts.reduce((whole, { at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop), text));

const repeated = fc
  .record({
    part: fc.constantFrom(
      "{a",
      "[",
      "(",
      "...a ",
      "x: __typename ",
      "@a ",
      "a:",
      '"',
      "fragment f on Query{...f}",
      "\\u{",
      "{...{",
    ),
    times: fc.integer({ min: 10, max: 3_000 }),
  })
  .map(({ part, times }) => part.repeat(times));
const query: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sound).chain(spoilt) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: repeated },
  { weight: 2, arbitrary: fc.constantFrom(...sound) },
);
const hash = fc.oneof(fc.constant("0".repeat(64)), unicode, fc.jsonValue({ maxDepth: 1 }));
const extensions = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({
    persistedQuery: fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.record({ version: fc.constantFrom<unknown>(1, 2, "1", null), sha256Hash: hash }, { requiredKeys: [] }),
    ),
  }),
);
const envelope = fc.record(
  {
    query: fc.oneof({ weight: 5, arbitrary: query }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) }),
    variables: fc.oneof(fc.dictionary(name, fc.jsonValue({ maxDepth: 3 })), fc.jsonValue({ maxDepth: 2 })),
    operationName: fc.oneof(fc.constantFrom<unknown>("Q", "M", ""), fc.jsonValue({ maxDepth: 1 })),
    extensions,
  },
  { requiredKeys: [] },
);

const body: fc.Arbitrary<string | Buffer | undefined> = fc.oneof(
  { weight: 12, arbitrary: envelope.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: envelope.map((value) => JSON.stringify(value)).chain(spoilt) },
  { weight: 2, arbitrary: json },
  { weight: 1, arbitrary: fc.array(envelope, { maxLength: 3 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: unicode },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/** What may stand in a header, as far as the client lets it pass. */
const headerText = fc
  .array(
    fc.integer({ min: 0x20, max: 0xff }).filter((code) => code !== 0x7f),
    { maxLength: 40 },
  )
  .map((codes) => String.fromCharCode(...codes));
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    "accept",
    "accept-encoding",
    "accept-version",
    "authorization",
    "cache-control",
    "content-encoding",
    "cookie",
    "host",
    "if-none-match",
    "origin",
    "range",
    "referer",
    "te",
    "upgrade-insecure-requests",
    "via",
    "x-apollo-operation-name",
    "apollo-require-preflight",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-http-method-override",
    "traceparent",
  ),
  fc.oneof(
    headerText,
    fc.constantFrom(
      "*/*",
      "text/html",
      "application/json;q=0",
      "gzip",
      "identity",
      "null",
      "https://evil.example",
      "[",
      "localhost:99999",
    ),
  ),
  { maxKeys: 4 },
);
const contentType = fc.oneof(
  { weight: 10, arbitrary: fc.constant("application/json") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "application/json; charset=utf-16",
      "application/json;",
      "text/plain",
      "application/graphql",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "json",
      ";",
      "application/json, text/plain",
    ),
  },
  { weight: 1, arbitrary: headerText },
);
const search = fc
  .dictionary(fc.constantFrom("query", "variables", "extensions", "operationName", "id"), fc.oneof(query, json), {
    maxKeys: 4,
  })
  .map((fields) => new URLSearchParams(fields).toString());
const path = fc.oneof(
  { weight: 14, arbitrary: fc.constant("/graphql") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "/",
      "/healthz",
      "/readyz",
      "/graphql/",
      "//graphql",
      "/graphql/..",
      "/%",
      "/%00",
      "/%c0%ae",
      "/__local/calls",
      "/playground/../../package.json",
      "/playground/%2e%2e/%2e%2e/package.json",
      "/:id",
      "/(",
      "/*",
      "/graphql;x",
    ),
  },
  { weight: 2, arbitrary: fc.webPath({ size: "small" }).map((text) => `/${text.replace(/^\//, "")}`) },
);

const posted = fc
  .record({
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant("POST") },
      { weight: 1, arbitrary: fc.constantFrom("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE") },
    ),
    path,
    type: contentType,
    headers: oddHeaders,
    body,
  })
  .map(({ type, headers, ...rest }): HostileRequest => ({ ...rest, headers: { ...headers, "content-type": type } }));
const asked = fc
  .record({ method: fc.constantFrom("GET", "HEAD"), path, search, headers: oddHeaders })
  .map(({ search, path, ...rest }): HostileRequest => ({
    ...rest,
    path: `${path}?${search}`.slice(0, 20_000),
    body: undefined,
  }));

export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 8, arbitrary: posted },
  { weight: 2, arbitrary: asked },
);

/** What is written to a socket: bytes of any kind, and HTTP that is nearly right. */
const nearly =
  'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{"query":"{__typename}"}';
export const rawBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  spoilt(nearly).map((text) => Buffer.from(text)),
  spoilt(
    "GET /graphql?query={__typename} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n",
  ).map((text) => Buffer.from(text, "latin1")),
  fc
    .array(fc.constantFrom(nearly, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.0\r\n\r\n"), {
      minLength: 2,
      maxLength: 4,
    })
    .chain((parts) => spoilt(parts.join("")))
    .map((text) => Buffer.from(text)),
);
