import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { randomSource } from "../../src/local-chime/store/random.js";
import { anyCredentials, localChime, type TestChime } from "../support/local-chime.js";
import { Queries } from "./queries.js";

/** Well-formed requests that ask for as much as they can, from a seed that is printed. `ATTACK_SECONDS` sets how long. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const seconds = Number(process.env.ATTACK_SECONDS ?? 5);
const maxQueryCost = 200;
const maxCpuSeconds = 1;
/** Code is compiled, and caches fill, while the first requests run. */
const warmUp = 20;

const root = fileURLToPath(new URL("../..", import.meta.url));
let chime: TestChime;
let child: ChildProcess;
let url = "";
let logged = "";

async function ask(question: "memory" | "usage"): Promise<{ readonly heapUsed: number; readonly cpuSeconds: number }> {
  const answer = once(child, "message") as Promise<[{ heapUsed: number; cpuSeconds: number }]>;
  child.send(question);
  return (await answer)[0];
}

beforeAll(async () => {
  chime = await localChime();
  const { accessKeyId, secretAccessKey } = anyCredentials;
  child = fork(
    `${root}test/support/fuzz-gateway.ts`, // The cache has a bound and a test of its own; without it, what is left is what requests leave behind.
    [chime.url, accessKeyId, secretAccessKey, String(maxQueryCost), "0"],
    {
      execArgv: ["--expose-gc", "--import", "tsx"],
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  child.stdout?.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  const [message] = (await once(child, "message")) as [{ url: string }];
  ({ url } = message);
  console.log(`expensive requests: FUZZ_SEED=${seed}`);
});
afterAll(() => void child.kill());

async function send(body: object): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** The global ids of some objects of each kind. */
async function knownIds(): Promise<string[]> {
  const { text } = await send({
    query:
      "{ accounts { nodes { id accountId users(first: 2) { nodes { id userId } } rooms(first: 2) { nodes { id roomId } } bots(first: 1) { nodes { id } } } } phoneNumbers(first: 2) { nodes { id } } }",
  });
  return Array.from(text.matchAll(/"(?:id|accountId|userId|roomId)":"([^"]+)"/g), ([, id = ""]) => id);
}

test(
  "no request that the schema allows takes over a second of CPU, makes more calls than one query may, fails unexpectedly or leaves memory behind",
  { timeout: (seconds + 120) * 1000 },
  async () => {
    const queries = new Queries(randomSource(seed), await knownIds());
    let { cpuSeconds } = await ask("usage");
    let heapUsed = 0;
    let sent = 0;
    let longest = 0;
    const statuses = new Map<number, number>();
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end || sent < 2 * warmUp) {
      const request = queries.next();
      // A longer body is refused unread; other tests send those.
      if (Buffer.byteLength(JSON.stringify(request)) > 4 * 1024 * 1024) continue;
      await chime.resetCalls();
      const { status, text } = await send(request);
      const calls = Object.values((await chime.calls()) as Record<string, number>).reduce((sum, n) => sum + n, 0);
      const after = await ask("usage");
      const says = `FUZZ_SEED=${seed}, request ${sent}: ${JSON.stringify(request).slice(0, 3000)}\n${text.slice(0, 300)}`;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status, says).toBeLessThan(500);
      expect(text, says).not.toContain("INTERNAL_SERVER_ERROR");
      expect(calls, says).toBeLessThanOrEqual(maxQueryCost);
      const took = after.cpuSeconds - cpuSeconds;
      if (sent >= warmUp) expect(took, says).toBeLessThan(maxCpuSeconds);
      if (sent >= warmUp) longest = Math.max(longest, took);
      if (++sent === warmUp) ({ heapUsed } = await ask("memory"));
      ({ cpuSeconds } = await ask("usage"));
    }
    expect(logged).toBe("");
    expect(statuses.get(200), "some were answered").toBeGreaterThan(0);
    // Remembered sizes of lists, and idempotency keys, are bounded and fill.
    const grown = (await ask("memory")).heapUsed - heapUsed;
    expect(grown, `FUZZ_SEED=${seed}`).toBeLessThan(64 * 1024 * 1024);
    console.log(
      `${sent} requests, grown by ${Math.round(grown / 1024)} KiB, at most ${longest.toFixed(2)} s of CPU`,
      Object.fromEntries(statuses),
    );
  },
);
