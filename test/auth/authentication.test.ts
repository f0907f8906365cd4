import { execFile } from "node:child_process";
import { createHmac, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { exportJWK, type JWK, SignJWT } from "jose";
import { afterAll, describe, expect, test } from "vitest";
import { createApiKeyFile, makeApiKey } from "../../src/auth/api-keys.js";
import { readConfig } from "../../src/config.js";
import { demoAccounts } from "../local-chime/support/demo.js";
import { type Answer, listen, post } from "../support/gateway.js";
import { capturedLog } from "../support/captured-log.js";
import { localChime } from "../support/local-chime.js";

/** Who asks: bearer tokens and API keys, through the gateway's own HTTP server. */
const chime = await localChime();
const { EnterpriseLWA: accountId, Team: teamId } = await demoAccounts(chime);
const issuer = "https://issuer.example.com/";
const audience = "chime-graphql";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const rotated = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const jwk = async (key: KeyObject, kid: string): Promise<JWK> => ({ ...(await exportJWK(key)), kid });
const published: JWK[] = [
  await jwk(rsa.publicKey, "rsa"),
  await jwk(ec.publicKey, "ec"),
  await jwk(ed.publicKey, "ed"),
];
let isDown = false;
const jwks = createServer((_, response) =>
  isDown
    ? response.writeHead(503).end()
    : response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ keys: published })),
);
await new Promise<void>((resolve) => jwks.listen(0, "127.0.0.1", resolve));
const jwksUrl = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys`;
const directory = await mkdtemp(join(tmpdir(), "keys-"));
const file = join(directory, "keys.json");
const granted = makeApiKey({ name: "service", scopes: ["chime:read"] });
const expired = makeApiKey({ name: "old", scopes: ["chime:read"], expires: "2020-01-01T00:00:00.000Z" });
const admin = makeApiKey({ name: "admin", scopes: ["chime:admin"] });
const confinedAdmin = makeApiKey({ name: "team admin", scopes: ["chime:admin"], accounts: [teamId] });
const confined = makeApiKey({ name: "team", scopes: ["chime:read"], accounts: [teamId] });
await writeFile(
  file,
  JSON.stringify({ keys: [granted, expired, confined, admin, confinedAdmin].map(({ stored }) => stored) }),
);
const url = await listen({ endpoint: chime.url, jwt: { jwksUrl, issuer, audience }, apiKeysFile: file });

afterAll(async () => {
  await new Promise((resolve) => jwks.close(resolve));
  await rm(directory, { recursive: true });
});

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: string;
  readonly kid?: string;
  readonly key?: KeyObject;
  readonly expires?: string | number;
  readonly notBefore?: string | number;
  readonly issuedBy?: string;
  readonly meantFor?: string;
  readonly subject?: string | undefined;
}

function token({
  claims = { scope: "chime:read" },
  alg = "RS256",
  kid = "rsa",
  key = rsa.privateKey,
  expires = "5m",
  notBefore,
  issuedBy = issuer,
  meantFor = audience,
  subject = "alice",
}: Made = {}): Promise<string> {
  const made = new SignJWT({ ...claims })
    .setProtectedHeader({ alg, kid })
    .setIssuedAt()
    .setIssuer(issuedBy)
    .setAudience(meantFor);
  if (subject !== "") made.setSubject(subject);
  if (expires !== "") made.setExpirationTime(expires);
  if (notBefore !== undefined) made.setNotBefore(notBefore);
  return made.sign(key);
}

const account = { query: "query ($a: ID!) { account(accountId: $a) { name } }", variables: { a: accountId } };
async function ask(
  headers: Readonly<Record<string, string>>,
): Promise<Answer & { readonly status: number; readonly challenge: string | null }> {
  const response = await post(url, account, headers);
  return {
    ...((await response.json()) as Answer),
    status: response.status,
    challenge: response.headers.get("www-authenticate"),
  };
}
const bearer = (credential: string) => ask({ authorization: `Bearer ${credential}` });

const answered = { status: 200, data: { account: { name: "Example Corp" } } };
const refused = (message: string) => ({
  status: 401,
  challenge: "Bearer",
  errors: [{ message, extensions: { code: "UNAUTHENTICATED" } }],
});
const invalid = refused("Invalid credentials.");
const inPast = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

describe("a bearer token", () => {
  test.each([
    ["RS256", {}],
    ["PS256", { alg: "PS256" }],
    ["ES256", { alg: "ES256", kid: "ec", key: ec.privateKey }],
    ["EdDSA", { alg: "EdDSA", kid: "ed", key: ed.privateKey }],
    ["permissions instead of a scope", { claims: { permissions: ["chime:read", "other:thing"] } }],
    ["an end within the clocks' difference", { expires: inPast(50) }],
    ["a beginning within the clocks' difference", { notBefore: inPast(-50) }],
  ] satisfies [string, Made][])("is taken with %s", async (_, made) => {
    expect(await bearer(await token(made))).toMatchObject(answered);
  });

  test.each([
    ["another issuer", { issuedBy: "https://other.example.com/" }],
    ["another audience", { meantFor: "someone-else" }],
    ["no end", { expires: "" }],
    ["no subject", { subject: "" }],
    ["a beginning yet to come", { notBefore: inPast(-120) }],
    ["an unknown key", { kid: "nobody" }],
    ["another's signature", { key: rotated.privateKey }],
    ["the key of another algorithm", { kid: "ec" }],
    ["accounts that are no list", { claims: { scope: "chime:read", chime_accounts: accountId } }],
    ["a scope that is no text", { claims: { scope: ["chime:read"] } }],
  ] satisfies [string, Made][])("is refused with %s", async (_, made) => {
    await chime.resetCalls();
    expect(await bearer(await token(made))).toMatchObject(invalid);
    expect(await chime.calls()).toEqual({});
  });

  test("that has expired is refused with that reason", async () => {
    expect(await bearer(await token({ expires: inPast(70) }))).toMatchObject(
      refused("The token or API key has expired."),
    );
  });

  const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: issuer, aud: audience, sub: "mallory", scope: "chime:read chime:admin", exp: inPast(-600) };

  test("without a signature is refused, whatever algorithm it names", async () => {
    for (const alg of ["none", "None", "NONE", ""]) {
      expect(await bearer(`${encoded({ alg })}.${encoded(claims)}.`)).toMatchObject(invalid);
      expect(await bearer(`${encoded({ alg, kid: "rsa" })}.${encoded(claims)}.AAAA`)).toMatchObject(invalid);
    }
  });

  test("signed with the public key as a shared secret is refused", async () => {
    for (const secret of [rsa.publicKey.export({ type: "spki", format: "pem" }), JSON.stringify(published[0])]) {
      const body = `${encoded({ alg: "HS256", kid: "rsa" })}.${encoded(claims)}`;
      expect(await bearer(`${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`)).toMatchObject(
        invalid,
      );
    }
  });

  test("that was changed anywhere is refused", async () => {
    const [head = "", body = "", signature = ""] = (await token()).split(".");
    const richer = encoded({
      ...(JSON.parse(Buffer.from(body, "base64url").toString()) as object),
      scope: "chime:admin",
    });
    for (const forged of [
      `${head}.${richer}.${signature}`,
      `${encoded({ alg: "RS512", kid: "rsa" })}.${body}.${signature}`,
      `${head}.${body}.${signature.slice(0, -4)}`,
      `${head}.${body}`,
      "nonsense",
      "a.b.c",
    ]) {
      expect(await bearer(forged)).toMatchObject(invalid);
    }
  });

  test("has exactly its scopes", async () => {
    const answer = await bearer(await token({ claims: { scope: "openid chime:write" } }));
    expect(answer).toMatchObject({
      status: 200,
      data: { account: null },
      errors: [{ path: ["account"], extensions: { code: "FORBIDDEN" } }],
    });
  });

  test("is limited to the accounts it names, even if they are none", async () => {
    expect(await bearer(await token({ claims: { scope: "chime:read", chime_accounts: [accountId] } }))).toMatchObject(
      answered,
    );
    for (const chime_accounts of [[teamId], []]) {
      expect(await bearer(await token({ claims: { scope: "chime:read", chime_accounts } }))).toMatchObject({
        data: { account: null },
        errors: [{ extensions: { code: "FORBIDDEN" } }],
      });
    }
  });
});

describe("an API key", () => {
  test("is accepted as a bearer token or in the header x-api-key", async () => {
    expect(await bearer(granted.key)).toMatchObject(answered);
    expect(await ask({ "x-api-key": granted.key })).toMatchObject(answered);
  });

  test("can expire, can be limited to accounts, and is refused if it is wrong or unknown", async () => {
    expect(await bearer(expired.key)).toMatchObject(refused("The token or API key has expired."));
    expect(await bearer(confined.key)).toMatchObject({
      data: { account: null },
      errors: [{ extensions: { code: "FORBIDDEN" } }],
    });
    const other = makeApiKey({ name: "unknown", scopes: ["chime:read"] }).key;
    const [prefix = "", id = ""] = granted.key.split("_");
    for (const wrong of [other, `${prefix}_${id}_${"A".repeat(43)}`, `${prefix}_${id}_`, "ck_", `${granted.key}x`])
      expect(await bearer(wrong)).toMatchObject(invalid);
  });

  test("is not stored in the file", async () => {
    const text = await readFile(file, "utf8");
    for (const { key } of [granted, expired, confined]) expect(text).not.toContain(key.slice("ck_".length + 13));
  });
});

describe("a request", () => {
  test("without credentials, or with two, is refused", async () => {
    expect(await ask({})).toMatchObject(
      refused("Authentication is required: send a bearer token or an API key in the Authorization header."),
    );
    expect(await ask({ authorization: "Basic YTpi" })).toMatchObject(invalid);
    expect(await ask({ authorization: `Bearer ${granted.key}`, "x-api-key": granted.key })).toMatchObject(invalid);
  });

  test("for metrics requires chime:admin for all accounts, and for liveness and readiness nothing", async () => {
    const get = async (path: string, key?: string): Promise<number> =>
      (await fetch(`${url}${path}`, key === undefined ? {} : { headers: { "x-api-key": key } })).status;
    expect([
      await get("/healthz"),
      await get("/readyz"),
      await get("/"),
      await get("/metrics"),
      await get("/metrics", granted.key),
      await get("/metrics", confinedAdmin.key),
      await get("/metrics", admin.key),
    ]).toEqual([200, 200, 200, 401, 403, 403, 200]);
  });
});

describe("changed keys", () => {
  test("of the issuer are fetched when they are first used", async () => {
    const own = createServer((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ keys })),
    );
    await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
    afterAll(() => new Promise((resolve) => own.close(resolve)));
    const keys: JWK[] = [];
    const gateway = await listen({
      endpoint: chime.url,
      jwt: { jwksUrl: `http://127.0.0.1:${(own.address() as AddressInfo).port}/`, issuer, audience },
    });
    keys.push(await jwk(rotated.publicKey, "new"));
    const response = await post(gateway, account, {
      authorization: `Bearer ${await token({ kid: "new", key: rotated.privateKey })}`,
    });
    expect(await response.json()).toMatchObject({ data: answered.data });
  });

  test("of the issuer that cannot be fetched are a 503, and nobody is admitted", async () => {
    isDown = true;
    const gateway = await listen({ endpoint: chime.url, jwt: { jwksUrl, issuer, audience } });
    const response = await post(gateway, account, { authorization: `Bearer ${await token()}` });
    isDown = false;
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UPSTREAM_UNAVAILABLE" } }] });
  });

  test("of the file: added keys are accepted, removed ones refused, and a broken file changes nothing", async () => {
    const path = join(directory, "changing.json");
    const write = async (text: string): Promise<void> => {
      await writeFile(`${path}.next`, text);
      await rename(`${path}.next`, path);
    };
    const [first, second] = [makeApiKey({ name: "first", scopes: [] }), makeApiKey({ name: "second", scopes: [] })];
    let now = 0;
    const errors: unknown[] = [];
    await write(JSON.stringify({ keys: [first.stored] }));
    const keys = createApiKeyFile(
      path,
      (error) => errors.push(error),
      () => (now += 2000),
    );
    expect(keys.find(first.key).name).toBe(`key:${first.stored.id}`);
    await write(JSON.stringify({ keys: [second.stored, expired.stored] }));
    expect(keys.find(second.key).name).toBe(`key:${second.stored.id}`);
    expect(() => keys.find(first.key)).toThrow("Invalid credentials");
    await write("{");
    expect(keys.find(second.key).name).toBe(`key:${second.stored.id}`);
    await rm(path);
    expect(keys.find(second.key).name).toBe(`key:${second.stored.id}`);
    expect(errors).toHaveLength(2);
  });
});

describe("npm run create-api-key", () => {
  const run = async (...args: string[]) =>
    promisify(execFile)("node", ["--import", "tsx", "src/main.ts", "api-key", "create", ...args]).then(
      ({ stdout }) => ({ stdout, stderr: "" }),
      (error: unknown) => error as { stdout: string; stderr: string; code: number },
    );

  test("adds a key to the file with private permissions, and prints it once", async () => {
    const path = join(directory, "made.json");
    const { stdout } = await run(
      "--name",
      "backend",
      "--scopes",
      "chime:read chime:write",
      "--accounts",
      `${accountId},${teamId}`,
      "--expires",
      "2999-01-01",
      "--file",
      path,
    );
    const second = await run("--name", "other", "--scopes", "chime:read", "--file", path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const keys = createApiKeyFile(path, () => undefined);
    const { scopes, accounts } = keys.find(stdout.trim());
    expect([Array.from(scopes), Array.from(accounts ?? [])]).toEqual([
      ["chime:read", "chime:write"],
      [accountId, teamId],
    ]);
    expect(keys.find(second.stdout.trim()).accounts).toBeUndefined();
  }, 20_000);

  test("reports invalid arguments, and creates nothing", async () => {
    for (const [args, message] of [
      [["--scopes", "chime:read"], "--name is missing"],
      [["--name", "x", "--scopes", "chime:fly"], "There is no scope chime:fly"],
      [["--name", "x", "--scopes", "chime:read", "--expires", "soon"], "is no date"],
      [["--name", "x", "--scopes", "chime:read", "--expires", "2020-01-01"], "has passed"],
      [["--name", "x", "--scopes", "chime:read", "--accounts", ","], "--accounts names none"],
      [["--name", "x"], "--scopes is missing"],
    ] as const) {
      expect(await run(...args, "--file", join(directory, "none.json"))).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(message) as unknown,
      });
    }
    await expect(stat(join(directory, "none.json"))).rejects.toThrow("ENOENT");
  }, 20_000);
});

describe("the audit log", () => {
  const logHashKey = "a key of sixteen letters";
  const document = `mutation { logoutUser(input: { accountId: "${accountId}", userId: "none" }) { __typename } }`;
  const hashOf = (subject: string) =>
    `hmac:${createHmac("sha256", logHashKey).update(subject).digest("hex").slice(0, 16)}`;

  async function callerInLog(authorization: string): Promise<unknown> {
    const log = capturedLog();
    const options = { jwt: { jwksUrl, issuer, audience }, apiKeysFile: auditFile, logHashKey };
    const address = await listen({ endpoint: chime.url, logLevel: "info", logStream: log.stream, ...options });
    await post(address, { query: document }, { authorization: `Bearer ${authorization}` });
    expect(log.last("request")?.caller).toBe(log.last("mutation")?.caller);
    expect(log.last("mutation")).toMatchObject({ audit: true, operation: "LogoutUser" });
    return log.last("mutation")?.caller;
  }
  const auditFile = join(directory, "audit-keys.json");

  test("names an API key by its id, even if the id looks like a phone number", async () => {
    const { key, stored } = makeApiKey({ name: "service", scopes: ["chime:write"] });
    const id = "012065550100";
    await writeFile(auditFile, JSON.stringify({ keys: [{ ...stored, id }] }));
    expect(await callerInLog(key.replace(stored.id, id))).toBe(`key:${id}`);
  });

  test("names a token by its issuer and subject, and hashes a subject that is an e-mail address with LOG_HASH_KEY", async () => {
    await writeFile(auditFile, JSON.stringify({ keys: [] }));
    const claims = { scope: "chime:write" };
    expect(await callerInLog(await token({ claims, subject: "alice" }))).toBe(`jwt:${issuer}|alice`);
    const subject = "jane@example.com";
    expect(await callerInLog(await token({ claims, subject }))).toBe(`jwt:${issuer}|${hashOf(subject)}`);
  });
});

describe("the configuration", () => {
  const errorsOf = (env: Record<string, string>) => readConfig(env).errors;

  test("serves only loopback unless authentication is configured", () => {
    expect(errorsOf({ HOST: "0.0.0.0" })).toEqual([
      expect.stringMatching(/^HOST: .*AUTH_JWKS_URL.*AUTH_API_KEYS_FILE/),
    ]);
    expect(errorsOf({ HOST: "0.0.0.0", AUTH_API_KEYS_FILE: file })).toEqual([]);
    expect(
      errorsOf({
        HOST: "0.0.0.0",
        AUTH_JWKS_URL: "https://issuer.example.com/keys",
        AUTH_ISSUER: issuer,
        AUTH_AUDIENCE: audience,
      }),
    ).toEqual([]);
  });

  test("reports missing and invalid variables", () => {
    expect(errorsOf({ AUTH_JWKS_URL: "https://issuer.example.com/keys" })).toEqual([
      expect.stringMatching(/^AUTH_ISSUER: /),
      expect.stringMatching(/^AUTH_AUDIENCE: /),
    ]);
    expect(
      errorsOf({
        AUTH_JWKS_URL: "http://issuer.example.com/keys",
        AUTH_ISSUER: issuer,
        AUTH_AUDIENCE: audience,
      }),
    ).toEqual([expect.stringMatching(/^AUTH_JWKS_URL: must be an https/)]);
    expect(errorsOf({ AUTH_API_KEYS_FILE: join(directory, "not there") })).toEqual([
      expect.stringMatching(/^AUTH_API_KEYS_FILE: .*cannot be read/),
    ]);
    for (const url of ["nonsense", "https://"]) {
      expect(
        errorsOf({
          AUTH_JWKS_URL: url,
          AUTH_ISSUER: issuer,
          AUTH_AUDIENCE: audience,
          PORT: "x",
        }),
      ).toEqual([
        expect.stringMatching(/^PORT: /),
        "AUTH_JWKS_URL: must be an https URL, for example https://issuer.example.com/.well-known/jwks.json",
      ]);
    }
  });
});
