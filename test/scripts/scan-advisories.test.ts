import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, expect, test } from "vitest";

/** A registry that answers the scan with this status and these advisories, and knows nothing else. */
let [status, advisories]: [number, object] = [200, {}];
const registry = createServer((request, response) => {
  const isScan = request.url?.includes("/advisories/bulk") ?? false;
  request.resume();
  response.writeHead(isScan ? status : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(isScan && status === 200 ? advisories : {}));
});
await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
afterAll(() => new Promise((resolve) => registry.close(resolve)));
const cache = await mkdtemp(join(tmpdir(), "npm-cache-"));
afterAll(() => rm(cache, { recursive: true }));
const { port } = registry.address() as AddressInfo;

const scan = (): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_fetch_retries: "0",
      // npm remembers advisories by their id.
      npm_config_cache: cache,
    };
    execFile("npx", ["tsx", "scripts/scan-advisories.ts"], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout }),
    );
  });
let advisoryId = 0;
const advisory = (severity: string) => ({
  "lru-cache": [
    { id: ++advisoryId, url: "https://example.com/1", title: "Example", severity, vulnerable_versions: ">=0" },
  ],
});

test("the scan passes without advisories, and with moderate ones, which it lists", async () => {
  [status, advisories] = [200, {}];
  expect(await scan()).toEqual({
    code: 0,
    output: "Advisory scan: 0 vulnerable packages, 0 of them high or critical.\n",
  });
  advisories = advisory("moderate");
  const { code, output } = await scan();
  expect(code).toBe(0);
  expect(output).toContain("  lru-cache: moderate\n");
});

test("the scan fails if a package that runs in production has a high advisory", async () => {
  [status, advisories] = [200, advisory("high")];
  const { code, output } = await scan();
  expect(code).toBe(1);
  expect(output).toContain("  lru-cache: high\n");
});

test("the scan says so if the registry does not offer it, and does not fail", async () => {
  status = 405;
  expect(await scan()).toEqual({
    code: 0,
    output: "Advisory scan: not possible, because the npm registry does not offer it or cannot be reached.\n",
  });
});
