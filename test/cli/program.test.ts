import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const directory = await mkdtemp(join(tmpdir(), "cli-"));
afterAll(() => rm(directory, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line to its end. */
const run = (...args: string[]): Promise<Ended> =>
  promisify(execFile)(process.execPath, ["--import", "tsx", main, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ended,
  );

describe("chime-graphql", () => {
  test("prints the version of the package on --version", async () => {
    const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await run("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("prints every command on --help", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    for (const command of ["start", "local-chime", "api-key"])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
  });

  test.each([
    { args: ["--port", "1"], says: "error: unknown option '--port'" },
    { args: ["start", "--users", "5"], says: "error: unknown option '--users'" },
    { args: ["stop"], says: "error: too many arguments" },
    { args: ["api-key", "print"], says: "error: unknown command 'print'" },
    { args: ["api-key", "revoke"], says: "error: missing required argument 'id'" },
  ])("refuses $args with exit code 1 and starts nothing", async ({ args, says }) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
  });
});

describe("chime-graphql api-key", () => {
  const file = join(directory, "keys.json");
  const ids = async (): Promise<string[]> =>
    (JSON.parse(await readFile(file, "utf8")) as { keys: { id: string }[] }).keys.map(({ id }) => id);

  test("lists the keys that were created without their secrets, and revokes one by its id", async () => {
    const created = await run("api-key", "create", "--name", "backend", "--scopes", "chime:read", "--file", file);
    const limited = ["--accounts", "a,b", "--expires", "2999-01-01"];
    await run("api-key", "create", "--name", "other", "--scopes", "chime:read chime:write", ...limited, "--file", file);
    const [first = "", second = ""] = await ids();
    const { stdout } = await run("api-key", "list", "--file", file);
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["ID", "NAME", "SCOPES", "ACCOUNTS", "EXPIRES"],
      [first, "backend", "chime:read", "all", "never"],
      [second, "other", "chime:read chime:write", "a,b", "2999-01-01T00:00:00.000Z"],
      [""],
    ]);
    expect(stdout).not.toContain(created.stdout.trim().slice(16));

    expect(await run("api-key", "revoke", first, "--file", file)).toMatchObject({
      code: 0,
      stdout: `revoked ${first}\n`,
    });
    expect(await ids()).toEqual([second]);
  });

  test("names the id that the file does not have, and leaves the file as it is", async () => {
    await writeFile(file, '{"keys":[]}');
    const { code, stderr } = await run("api-key", "revoke", "0123456789ab", "--file", file);
    expect(code).toBe(1);
    expect(stderr).toContain("has no key with the id 0123456789ab");
    expect(await readFile(file, "utf8")).toBe('{"keys":[]}');
  });

  test("says what is wrong with a file that holds no keys", async () => {
    const { code, stderr } = await run("api-key", "list", "--file", join(directory, "nowhere.json"));
    expect(code).toBe(1);
    expect(stderr).toContain("nowhere.json cannot be read");
  });
});
