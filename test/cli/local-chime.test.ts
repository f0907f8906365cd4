import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ListAccountsCommand, paginateListUsers } from "@aws-sdk/client-chime";
import { describe, expect, onTestFinished, test } from "vitest";
import { clientOf, collect, failureOf, present } from "../support/local-chime.js";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** The service in its own process, and everything that it prints. */
function start(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", main, "local-chime", ...args], {
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
        { LOCAL_CHIME_PORT: "0", LOCAL_CHIME_USERS: "7", LOCAL_CHIME_CREDENTIALS: "AKIDLOCAL:secret" },
        "--users",
        "300",
        "--token-ttl=60",
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
    { args: ["--sed", "7"], says: "unknown option '--sed'\n(Did you mean --seed?)" },
    { args: ["7"], says: "too many arguments for 'local-chime'. Expected 0 arguments but got 1." },
    { args: ["--seed"], says: "option '--seed <value>' argument missing" },
  ])("rejects the arguments $args with a sentence and exit code 1", async ({ args, says }) => {
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: "0" }, ...args);
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(1);
    expect(printed.err).toBe(`error: ${says}\nUse --help to see the usage.\n`);
  });

  test("names the variable of a flag whose value is invalid", async () => {
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: "0" }, "--latency-ms", "soon");
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(1);
    expect(printed.err).toContain("LOCAL_CHIME_LATENCY_MS: must be a whole number");
  });

  test.each(["--help", "-h"])("prints its usage on %s and does not start", async (flag) => {
    const { printed, ended, address } = start({ LOCAL_CHIME_PORT: "0" }, flag);
    expect(await failureOf(address)).toBeInstanceOf(Error);
    expect(await ended).toBe(0);
    expect(printed.out).toContain("--seed <value>");
    expect(printed.out).toContain("LOCAL_CHIME_<OPTION>");
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
