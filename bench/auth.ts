import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeApiKey } from "../src/auth/api-keys.js";
import { startChild } from "./child.js";
import { throughput } from "./load.js";

const connections = 8;
const rounds = 7;
const secondsARound = 3;
const wanted = 0.9;

const document =
  "query ($a: ID!) { account(accountId: $a) { name rooms(first: 10) { nodes { name memberships(first: 99) { nodes { role member { memberId node { ... on User { displayName primaryEmail licenseType } } } } } } } } }";
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The cached room-members query, asked with an API key of a gateway with all its limits, beside the same graph without any of them. */
export async function benchAuth(): Promise<void> {
  const chime = await startChild("../dist/main.js", {
    args: ["local-chime"],
    env: { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: "2000" },
  });
  const endpoint = `http://127.0.0.1:${chime.port}`;
  const { key, stored } = makeApiKey({ name: "bench", scopes: ["chime:read"] });
  const directory = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(directory, "keys.json");
  await writeFile(file, JSON.stringify({ keys: [stored] }));
  const limited = {
    AUTH_API_KEYS_FILE: file,
    RATE_LIMIT_PER_MINUTE: "1000000",
    CACHE_TTL_SECONDS: "600",
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
  };
  const whole = await startChild("../dist/main.js", {
    env: {
      CHIME_BACKEND: "aws",
      CHIME_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: "any",
      AWS_SECRET_ACCESS_KEY: "any",
      PORT: "0",
      ...limited,
    },
  });
  const open = await startChild("./unprotected-server.ts", {
    args: [endpoint],
    env: { NODE_ENV: "production", NODE_OPTIONS: "--import tsx" },
  });

  const accounts = await fetch(`http://127.0.0.1:${whole.port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": key },
    body: JSON.stringify({ query: "{ accounts { nodes { accountId accountType } } }" }),
  });
  const { data } = (await accounts.json()) as {
    data: { accounts: { nodes: { accountId: string; accountType: string }[] } };
  };
  const a = data.accounts.nodes.find(({ accountType }) => accountType === "ENTERPRISE_LWA")?.accountId;
  const body = JSON.stringify({ query: document, variables: { a } });
  const request = `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: ${key}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ofOpen = await throughput(open.port, request, connections, secondsARound);
    const ofWhole = await throughput(whole.port, request, connections, secondsARound);
    // The first round warms both up, and fills their caches.
    if (round > 0) ratios.push(ofWhole / ofOpen);
    console.log(
      `round ${round}: open ${Math.round(ofOpen)}/s, protected ${Math.round(ofWhole)}/s, ratio ${(ofWhole / ofOpen).toFixed(2)}`,
    );
  }
  console.log(`protected / open: ${median(ratios).toFixed(2)} (wanted: at least ${wanted})`);
  for (const child of [whole, open, chime]) child.process.kill();
  await rm(directory, { recursive: true });
}
