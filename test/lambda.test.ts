import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { makeApiKey } from "../src/auth/api-keys.js";
import { writeKeyFile } from "../src/auth/key-file.js";
import { anyCredentials, localChime } from "./support/local-chime.js";

const chime = await localChime();
const { key, stored } = makeApiKey({ name: "lambda", scopes: ["chime:read", "chime:admin"] });
const file = join(await mkdtemp(join(tmpdir(), "lambda-")), "keys.json");
writeKeyFile(file, [stored]);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The handler, loaded as AWS Lambda loads it: once, with the environment of the function. */
async function load(environment: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries({ LOG_LEVEL: "silent", ...environment })) vi.stubEnv(name, value);
  return (await import("../src/lambda.js")).handler;
}

const aws = {
  CHIME_BACKEND: "aws",
  CHIME_ENDPOINT: chime.url,
  AWS_ACCESS_KEY_ID: anyCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: anyCredentials.secretAccessKey,
  AUTH_API_KEYS_FILE: file,
};

/** An event of an HTTP API or a function URL (payload format 2.0). */
const event = (authorization: string, query: string): object => ({
  version: "2.0",
  rawPath: "/graphql",
  rawQueryString: "",
  headers: { "content-type": "application/json", host: "abc.lambda-url.us-east-1.on.aws", authorization },
  requestContext: { http: { method: "POST", path: "/graphql" } },
  body: Buffer.from(JSON.stringify({ query })).toString("base64"),
  isBase64Encoded: true,
});
const context = {};

test("answers queries of authenticated callers, one after the other, and refuses others", async () => {
  const handler = await load(aws);
  await chime.resetCalls();
  for (let i = 0; i < 2; i++) {
    const answer = await handler(event(`Bearer ${key}`, "{ phoneNumberSettings { callingName } }"), context);
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ data: { phoneNumberSettings: { callingName: "Example Corp" } } });
    expect(answer.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
  }
  // The second answer comes from the cache of the instance.
  expect(await chime.calls()).toEqual({ GetPhoneNumberSettings: 1 });
  expect(await handler(event("Bearer wrong", "{ __typename }"), context)).toMatchObject({ statusCode: 401 });
});

test("without authentication every request is refused, because its host is not a loopback name", async () => {
  const handler = await load({ ...aws, AUTH_API_KEYS_FILE: "" });
  expect(await handler(event("", "{ __typename }"), context)).toMatchObject({ statusCode: 421 });
});

test("does not start with the embedded service as its backend", async () => {
  await expect(load({ ...aws, CHIME_BACKEND: "local", CHIME_ENDPOINT: "" })).rejects.toThrow(
    "CHIME_BACKEND: must be aws in AWS Lambda",
  );
});

test("is shorter than 60 lines", async () => {
  expect((await readFile(new URL("../src/lambda.ts", import.meta.url), "utf8")).split("\n").length).toBeLessThan(60);
});
