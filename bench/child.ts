import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";

export interface Child {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts a server in a process of its own; it says its port in its first line. */
export function startChild(script: string, ...args: readonly string[]): Promise<Child> {
  const child = spawn(process.execPath, ["--import", "tsx", new URL(script, import.meta.url).pathname, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${script} ended with ${String(code)}`)));
    child.stdout.once("data", (line: Buffer) => {
      const { port } = JSON.parse(line.toString()) as { port: number };
      resolve({ port, process: child });
    });
  });
}
