import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ListAccountsCommand, paginateListUsers } from "@aws-sdk/client-chime";
import { describe, expect, onTestFinished, test } from "vitest";
import { clientOf, collect, failureOf, present } from "../support/local-chime.js";

const main = fileURLToPath(new URL("../../src/local-chime/main.ts", import.meta.url));

/** The service in its own process, and everything that it prints. */
function start(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...args], {
    env: { PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { out: "", err: "" };
  const ended = once(child, "close").then(([code]: unknown[]) => code);
  child.stderr.on("data", (chunk: Buffer) => (printed.err += chunk.toString()));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      printed.out += chunk.toString();
      const url = /^local chime: (http:\/\/\S+)$/m.exec(printed.out)?.[1];
      if (url) resolve(url);
    });
    ended.then(() => reject(new Error(`ended before it listened: ${printed.err}`)), reject);
  });
  return { child, printed, ended, address };
}

describe("npm run local-chime", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "prints its address, applies its configuration, and exits with code 0 on %s",
    async (signal) => {
      const { child, printed, ended, address } = start(
        { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: "300", LOCAL_CHIME_CREDENTIALS: "AKIDLOCAL:secret" },
        "--seed",
        "7",
      );
      const url = await address;
      const client = clientOf(url, { accessKeyId: "AKIDLOCAL", secretAccessKey: "secret" });
      const { Accounts } = await client.send(new ListAccountsCommand({}));
      const AccountId = present(Accounts?.find(({ AccountType }) => AccountType === "EnterpriseLWA")?.AccountId);
      expect(await collect(paginateListUsers({ client }, { AccountId }), (page) => page.Users)).toHaveLength(300);
      expect(await failureOf(clientOf(url).send(new ListAccountsCommand({})))).toBeInstanceOf(Error);
      expect(printed.out).toContain("aws chime");

      child.kill(signal);
      expect(await ended).toBe(0);
    },
  );

  test.each([
    { args: ["--sed", "7"], says: "Unknown option '--sed'" },
    { args: ["--port=1"], says: "Unknown option '--port'" },
    { args: ["7"], says: "Unexpected argument '7'" },
    { args: ["--seed"], says: "Option '--seed <value>' argument missing" },
  ])("rejects the arguments $args with a sentence and exit code 1", async ({ args, says }) => {
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: "0" }, ...args);
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(1);
    expect(printed.err).toBe(`${says}. Use --help to see the options\n`);
  });

  test.each(["--help", "-h"])("prints its usage on %s and does not start", async (flag) => {
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: "0" }, flag);
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(0);
    expect(printed.out).toContain("--seed N");
    expect(printed.out).toContain("LOCAL_CHIME_PORT");
  });

  test("names LOCAL_CHIME_PORT when the port is in use", async () => {
    const port = new URL(await start({ LOCAL_CHIME_PORT: "0" }).address).port;
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: port });
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(1);
    expect(printed.err).toBe(
      `Port ${port} of 127.0.0.1 is in use. Set LOCAL_CHIME_PORT to another port, or to 0 for any free port.\n`,
    );
  });

  test("reports every invalid variable by name", async () => {
    const { printed, ended, address } = start({
      LOCAL_CHIME_PORT: "65536",
      LOCAL_CHIME_USERS: "many",
      LOCAL_CHIME_SEED: "x",
      LOCAL_CHIME_LATENCY_MS: "-1",
      LOCAL_CHIME_FAULTS: "Nonsense:2",
      LOCAL_CHIME_CREDENTIALS: "no-colon",
      LOCAL_CHIME_TOKEN_TTL: "0",
      LOCAL_CHIME_RATE: "fast",
    });
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(1);
    for (const name of ["PORT", "USERS", "SEED", "LATENCY_MS", "FAULTS", "CREDENTIALS", "TOKEN_TTL", "RATE"])
      expect(printed.err).toContain(`LOCAL_CHIME_${name}`);
    expect(printed.out).toBe("");
  });
});
