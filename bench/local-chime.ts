import { startChild } from "./child.js";
import { throughput } from "./load.js";

const connections = 32;
const rounds = 5;
const secondsARound = 2;
const wanted = 0.7;

const authorization =
  "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/chime/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000";
const requestOf = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Date: 20260101T000000Z\r\nAuthorization: ${authorization}\r\n\r\n`;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** GetUser of the embedded service beside a bare server that answers a constant of the same size, turn about in one run. */
export async function benchLocalChime(): Promise<void> {
  const chime = await startChild("../dist/local-chime/main.js", { env: { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: "10000" } });
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${chime.port}${path}`, { headers: { authorization, "x-amz-date": "20260101T000000Z" } });
    return response.json();
  };
  const { Accounts } = (await get("/accounts")) as { Accounts: { AccountId: string }[] };
  const users = `/accounts/${Accounts[0]?.AccountId ?? ""}/users`;
  const { Users } = (await get(`${users}?max-results=200`)) as { Users: { UserId: string }[] };
  const path = `${users}/${Users[150]?.UserId ?? ""}`;
  const bare = await startChild("./bare-server.js", { args: [JSON.stringify(await get(path))] });

  const request = requestOf(path);
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const ofBare = await throughput(bare.port, request, connections, secondsARound);
    const ofChime = await throughput(chime.port, request, connections, secondsARound);
    // The first round warms both up.
    if (round > 0) ratios.push(ofChime / ofBare);
    console.log(`round ${round}: bare ${Math.round(ofBare)}/s, GetUser ${Math.round(ofChime)}/s, ratio ${(ofChime / ofBare).toFixed(2)}`);
  }
  console.log(`local-chime GetUser throughput / bare node:http: ${median(ratios).toFixed(2)} (wanted: at least ${wanted})`);
  bare.process.kill();
  chime.process.kill();
}
