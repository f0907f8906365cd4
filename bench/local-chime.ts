import { startChild } from "./child.js";
import { throughput } from "./load.js";
import { authorization, demoUsers, getRaw } from "./raw-chime.js";

const connections = 32;
const rounds = 5;
const secondsARound = 2;
const required = 0.5;

const requestOf = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Date: 20260101T000000Z\r\nAuthorization: ${authorization}\r\n\r\n`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Compares GetUser of the embedded service with a bare server that sends a constant of the same size, in alternating rounds. */
export async function benchLocalChime(): Promise<void> {
  const chime = await startChild("../dist/main.js", {
    args: ["local-chime"],
    env: { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: "10000" },
  });
  const { accountId, userIds } = await demoUsers(chime.port, 200);
  const path = `/accounts/${accountId}/users/${userIds[150] ?? ""}`;
  const bare = await startChild("./bare-server.js", { args: [JSON.stringify(await getRaw(chime.port, path))] });

  const request = requestOf(path);
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ofBare = await throughput(bare.port, request, connections, secondsARound);
    const ofChime = await throughput(chime.port, request, connections, secondsARound);
    // The first round is a warm-up.
    if (round > 0) ratios.push(ofChime / ofBare);
    console.log(
      `round ${round}: bare ${Math.round(ofBare)}/s, GetUser ${Math.round(ofChime)}/s, ratio ${(ofChime / ofBare).toFixed(2)}`,
    );
  }
  console.log(
    `local-chime GetUser throughput / bare node:http: ${median(ratios).toFixed(2)} (required: at least ${required})`,
  );
  bare.process.kill();
  chime.process.kill();
}
