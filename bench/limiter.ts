import { startChild } from "./child.js";
import { demoUsers } from "./raw-chime.js";

/** Times the allowed rate at which requests arrive. */
const overload = 3;
const seconds = 20;
const wanted = 0.95;

interface Setting {
  /** Calls a second that Chime allows, and how many at once. */
  readonly rate: number;
  readonly burst: number;
  readonly latencyMs: number;
}

const settings: readonly Setting[] = [
  { rate: 50, burst: 50, latencyMs: 0 },
  { rate: 50, burst: 5, latencyMs: 0 },
  { rate: 10, burst: 10, latencyMs: 20 },
  { rate: 100, burst: 200, latencyMs: 50 },
];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * How much of the rate that Chime allows is used while three times as much is asked for. Reads of one call each arrive at a fixed rate,
 * whatever becomes of those before, at a gateway in a process of its own; its Chime, in another, has a real token bucket.
 */
export async function benchLimiter(): Promise<void> {
  for (const setting of settings) await measure(setting);
}

async function measure({ rate, burst, latencyMs }: Setting): Promise<void> {
  const chime = await startChild("../dist/main.js", {
    args: ["local-chime"],
    env: {
      LOCAL_CHIME_PORT: "0",
      LOCAL_CHIME_USERS: "20000",
      LOCAL_CHIME_RATE: `${rate},${burst}`,
      LOCAL_CHIME_LATENCY_MS: String(latencyMs),
    },
  });
  const gateway = await startChild("../dist/main.js", {
    env: {
      PORT: "0",
      LOG_LEVEL: "silent",
      CHIME_BACKEND: "aws",
      CHIME_ENDPOINT: `http://127.0.0.1:${chime.port}`,
      AWS_ACCESS_KEY_ID: "bench",
      AWS_SECRET_ACCESS_KEY: "bench",
      REQUEST_TIMEOUT_MS: "600000",
    },
  });
  const { accountId, userIds } = await demoUsers(chime.port, rate * overload * seconds);
  // The bucket is full again.
  await pause((burst / rate) * 1000);

  let whole = 0;
  const reads: Promise<void>[] = [];
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  for (const userId of userIds) {
    await pause(Math.max(0, reads.length / (rate * overload) - elapsed()) * 1000);
    reads.push(read(gateway.port, { accountId, userId }).then((isWhole) => void (whole += isWhole ? 1 : 0)));
  }
  const used = whole / (burst + rate * elapsed());
  await Promise.all(reads);
  const calls = (await (await fetch(`http://127.0.0.1:${chime.port}/__local/calls`)).json()) as Record<string, number>;
  const throttled = 1 - reads.length / (calls.GetUser ?? NaN);
  console.log(
    `${rate}/s, burst ${burst}, latency ${latencyMs} ms: ${percent(used)} of the allowed rate used (wanted: at least ${percent(wanted)}); ` +
      `${whole} of ${reads.length} reads answered whole, ${percent(throttled)} of the calls throttled`,
  );
  gateway.process.kill();
  chime.process.kill();
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const query = "query ($accountId: ID!, $userId: ID!) { user(accountId: $accountId, userId: $userId) { displayName } }";

/** Whether one read was answered whole. */
async function read(port: number, variables: object): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  return errors === undefined;
}
