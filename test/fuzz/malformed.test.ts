import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localChime } from "../support/local-chime.js";
import { type HostileRequest, hostileRequest, rawBytes } from "./requests.js";

/** 100,000 requests that are wrong in all manner of ways, from a seed that is told: the gateway goes on, and gives nothing away. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const overHttp = 90_000;
const overSockets = 10_000;
const connections = 32;
const perSample = 200;

const credentials = { accessKeyId: "AKIASENTINELKEY", secretAccessKey: "sentinel-secret-key" };
const root = fileURLToPath(new URL("../..", import.meta.url));
let child: ChildProcess;
let url: URL;
let upstream: string;
let logged = "";

async function heard(): Promise<Record<string, unknown>> {
  const [message] = (await once(child, "message")) as [Record<string, unknown>];
  return message;
}
async function memory(): Promise<number> {
  const answer = heard();
  child.send("memory");
  return Number((await answer).heapUsed);
}

beforeAll(async () => {
  const chime = await localChime();
  upstream = new URL(chime.url).host;
  child = fork(
    `${root}test/support/fuzz-gateway.ts`,
    [chime.url, credentials.accessKeyId, credentials.secretAccessKey],
    { execArgv: ["--expose-gc", "--import", "tsx"], stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  child.stdout?.on("data", (chunk: Buffer) => (logged += chunk.toString()));
  url = new URL(String((await heard()).url));
  console.log(`malformed requests: FUZZ_SEED=${seed}`);
});
afterAll(() => void child.kill());

/** What must be in no answer: where the code is and how it got there, who is upstream and how one gets in. */
const leaks = (): RegExp =>
  new RegExp(
    [
      root,
      "node_modules",
      "node:internal",
      "[Aa]pollo ?[Ss]erver|[Ff]astify|graphql-js",
      "\\bat .+:\\d+:\\d+",
      upstream,
      credentials.accessKeyId,
      credentials.secretAccessKey,
    ].join("|"),
  );

/** What is wrong with an answer, if anything. */
function faultOf(status: number, text: string, type: string | undefined): string | undefined {
  if (status >= 500) return `status ${status}`;
  const leak = leaks().exec(text);
  if (leak) return `tells ${leak[0]}`;
  if (type?.includes("json") !== true || text === "") return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return "is no JSON";
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });
const codes = new Map<number, number>();
const count = (status: number): void => void codes.set(status, (codes.get(status) ?? 0) + 1);

async function send({ method, path, headers, body }: HostileRequest): Promise<void> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request({ agent, host: url.hostname, port: url.port, method, path, headers }, resolve);
    outgoing.on("error", reject);
    outgoing.end(body);
  });
  const text = (await buffer(response)).toString();
  const status = response.statusCode ?? 0;
  count(status);
  const fault = faultOf(status, text, response.headers["content-type"]);
  if (fault !== undefined)
    throw new Error(
      `FUZZ_SEED=${seed}: the answer ${fault}: ${JSON.stringify({ method, path, headers, body: body?.toString(), text })}`,
    );
}

/** Each on a connection of its own, which ends as soon as something is answered, or the server has nothing to say. */
async function sendBytes(bytes: Buffer): Promise<void> {
  const text = await new Promise<string>((resolve) => {
    const socket = connect({ host: url.hostname, port: Number(url.port) }, () => socket.end(bytes));
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    // The server may close before it has read everything.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
  count(status);
  const fault = faultOf(status, text, undefined);
  if (fault !== undefined)
    throw new Error(
      `FUZZ_SEED=${seed}: the answer ${fault}: ${JSON.stringify({ bytes: bytes.toString("latin1"), text })}`,
    );
}

/** Sends so many things, always as many at once as there are connections. */
async function sendAll<T>(
  arbitrary: fc.Arbitrary<T>,
  total: number,
  offset: number,
  sendOne: (thing: T) => Promise<void>,
): Promise<void> {
  let batch = 0;
  let queue: T[] = [];
  let left = total;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      if (queue.length === 0) queue = fc.sample(arbitrary, { seed: seed + offset + batch++, numRuns: perSample });
      const thing = queue.pop();
      if (thing !== undefined) await sendOne(thing);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

test(
  "100,000 malformed requests are refused or answered, leave the memory as it was, and learn nothing",
  { timeout: 180_000 },
  async () => {
    await sendAll(hostileRequest, overHttp / 2, 0, send);
    await sendAll(rawBytes, overSockets / 2, 1_000_000, sendBytes);
    const half = await memory();
    await sendAll(hostileRequest, overHttp / 2, 2_000_000, send);
    await sendAll(rawBytes, overSockets / 2, 3_000_000, sendBytes);
    const grown = (await memory()) - half;

    agent.destroy();
    expect(child.exitCode).toBeNull();
    expect((await fetch(new URL("/healthz", url))).status).toBe(200);
    expect(logged).toBe("");
    expect(grown, `FUZZ_SEED=${seed}`).toBeLessThan(24 * 1024 * 1024);
    // They were of many kinds, and some were in order.
    for (const status of [200, 400, 404, 405, 406, 415])
      expect(codes.get(status), `FUZZ_SEED=${seed}: answers of ${status}`).toBeGreaterThan(50);
    console.log(Object.fromEntries(codes), `grown by ${Math.round(grown / 1024)} KiB`);
  },
);
