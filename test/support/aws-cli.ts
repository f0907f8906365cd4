import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { cleanUp } from "./clean-up.js";
import type { OperationName } from "../../src/operations/operations.js";

const run = promisify(execFile);

/** Runs the AWS CLI's client of a service against an endpoint, with a home of its own and without retries. */
export function awsCli(service: string, endpoint: string): (...args: string[]) => Promise<{ readonly stdout: string }> {
  const home = mkdtempSync(join(tmpdir(), "aws-cli-"));
  cleanUp(() => rmSync(home, { recursive: true }));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "example",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_MAX_ATTEMPTS: "1",
    AWS_PAGER: "",
  };
  return (...args) => run("aws", [service, ...args, "--endpoint-url", endpoint, "--output", "json"], { env });
}

/** The CLI's name of an operation. */
export const commandOf = (operation: OperationName): string =>
  operation.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
