import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

export interface Child {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts a server in a process of its own, compiled as it is when it is used; it says its address in its first line. */
export function startChild(
  script: string,
  { args = [], env = {} }: { readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Child> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${script} ended with ${String(code)}`)));
    child.stdout.once("data", (line: Buffer) => {
      const [, port] = /:(\d+)/.exec(line.toString()) ?? [];
      resolve({ port: Number(port), process: child });
    });
  });
}
