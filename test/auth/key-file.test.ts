import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { createApiKeyFile, makeApiKey } from "../../src/auth/api-keys.js";
import { readKeyFile } from "../../src/auth/key-file.js";
import { listen, post } from "../support/gateway.js";

/** The file of API keys: what is wrong with one, and what becomes of it while the gateway runs. */
const directory = await mkdtemp(join(tmpdir(), "key-file-"));
afterAll(() => rm(directory, { recursive: true }));
afterEach(() => vi.useRealTimers());
const { key, stored } = makeApiKey({ name: "service", scopes: ["chime:read"], accounts: ["a"] });
const { accounts, ...unconfined } = stored;

test.each([
  ["accounts misspelt, which would confine nobody", [{ ...unconfined, account: accounts }], /account/],
  ["an end misspelt, which would never come", [{ ...stored, expire: "2027-01-01T00:00:00Z" }], /expire/],
  ["an end that is no time", [{ ...stored, expires: "soon" }], /expires/],
  ["accounts that are no list", [{ ...stored, accounts: "a" }], /accounts/],
  ["an unknown scope", [{ ...stored, scopes: ["chime:fly"] }], /scopes/],
  ["an id twice, the second time unconfined", [stored, unconfined], /keys have an id twice/],
  ["no key", [null], /keys\.0/],
  ["no list", "none", /keys/],
])("a file with %s is refused, and none of its hashes told", async (name, keys, message) => {
  const path = join(directory, `${name}.json`);
  await writeFile(path, JSON.stringify({ keys }));
  const read = () => readKeyFile(path);
  expect(read).toThrow(/is no file of API keys/);
  expect(read).toThrow(message);
  expect(read).not.toThrow(stored.hash);
});

test("the file is checked once a second at most, and replaced atomically", async () => {
  const path = join(directory, "replaced.json");
  await writeFile(path, JSON.stringify({ keys: [stored] }));
  let now = 0;
  const keys = createApiKeyFile(
    path,
    (error) => expect.fail(String(error)),
    () => now,
  );
  await writeFile(`${path}.next`, JSON.stringify({ keys: [] }));
  await rename(`${path}.next`, path);
  now = 999;
  expect(keys.find(key).name).toBe(`key:${stored.id}`);
  now = 1000;
  expect(() => keys.find(key)).toThrow("Invalid credentials");
});

test("a key is refused from its expiry on", async () => {
  const ending = makeApiKey({ name: "ending", scopes: [], expires: new Date(5000).toISOString() });
  const path = join(directory, "ending.json");
  await writeFile(path, JSON.stringify({ keys: [ending.stored] }));
  let now = 4999;
  const keys = createApiKeyFile(
    path,
    () => undefined,
    () => now,
  );
  expect(keys.find(ending.key).name).toBe(`key:${ending.stored.id}`);
  now = 5000;
  expect(() => keys.find(ending.key)).toThrow("expired");
});

test("refused credentials are not logged, and a broken file is an error in the log", async () => {
  const path = join(directory, "logged.json");
  const service = makeApiKey({ name: "logged", scopes: ["chime:read"] });
  await writeFile(path, JSON.stringify({ keys: [service.stored] }));
  let log = "";
  vi.useFakeTimers({ toFake: ["Date"] });
  const url = await listen({
    apiKeysFile: path,
    logLevel: "trace",
    logStream: { write: (line) => void (log += line) },
  });
  const statusWith = async (credential: string): Promise<number> =>
    (await post(url, { query: "{ __typename }" }, { "x-api-key": credential })).status;
  const secret = service.key.slice("ck_".length + service.stored.id.length + 1);
  expect([await statusWith(service.key), await statusWith(`ck_000000000000_${secret}`)]).toEqual([200, 401]);
  await writeFile(path, "{");
  vi.setSystemTime(Date.now() + 1000);
  expect(await statusWith(service.key)).toBe(200);
  const line = log.split("\n").find((each) => each.includes("the keys stay as they were")) ?? "";
  expect(JSON.parse(line)).toMatchObject({ level: 50 });
  expect(log).not.toContain(secret);
  expect(log).not.toContain(service.stored.hash);
});
