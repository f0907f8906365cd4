import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { present } from "./local-chime.js";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The gateway as a process of its own, and all that it prints. Stopped after the test. */
export function startGateway(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", ...environment },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { out: "", err: "" };
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  const told = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer, stream: keyof typeof printed): void => {
      printed[stream] += chunk.toString();
      if (/^try: .*$/m.test(printed[stream])) resolve();
    };
    child.stdout.on("data", (chunk: Buffer) => read(chunk, "out"));
    child.stderr.on("data", (chunk: Buffer) => read(chunk, "err"));
    ended.then(() => reject(new Error(`ended before it listened: ${printed.err}`)), reject);
  });
  /** What is printed on a line of its own behind this label. */
  const line = async (label: string): Promise<string> => {
    await told;
    return present(new RegExp(`^${label}: (\\S+)`, "m").exec(printed.out + printed.err)?.[1]);
  };
  return { child, printed, ended, line, url: async () => (await line("gateway")).replace(/\/graphql$/, "") };
}
