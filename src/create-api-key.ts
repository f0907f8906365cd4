import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { makeApiKey, readKeyFile } from "./auth/api-keys.js";
import { isScope, scopes } from "./auth/principal.js";
import { apiKeysFile } from "./config.js";

const usage = `npm run create-api-key -- --name NAME --scopes "chime:read chime:write" [--accounts ID,ID] [--expires 2027-01-01] [--file FILE]
Adds a key to FILE (default: AUTH_API_KEYS_FILE) and shows it, this once. Scopes: ${scopes.join(" ")}.`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(1);
}

/** The arguments, or what is wrong with them. */
function read(): {
  readonly name: string;
  readonly granted: readonly (typeof scopes)[number][];
  readonly accounts: readonly string[] | undefined;
  readonly expires: string | undefined;
  readonly file: string;
} {
  const options = {
    name: { type: "string" },
    scopes: { type: "string" },
    accounts: { type: "string" },
    expires: { type: "string" },
    file: { type: "string" },
  } as const;
  const { values } = ((): ReturnType<typeof parseArgs<{ options: typeof options }>> => {
    try {
      return parseArgs({ options });
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  })();
  const name = values.name?.trim() ?? "";
  if (name === "") fail("--name is missing");
  const named = (values.scopes ?? "").split(/[\s,]+/).filter((scope) => scope !== "");
  const unknown = named.filter((scope) => !isScope(scope));
  if (named.length === 0) fail("--scopes is missing");
  if (unknown.length > 0) fail(`There is no scope ${unknown.join(", ")}`);
  const accounts = values.accounts
    ?.split(",")
    .map((account) => account.trim())
    .filter((account) => account !== "");
  if (accounts?.length === 0) fail("--accounts names none");
  if (values.expires !== undefined && Number.isNaN(Date.parse(values.expires)))
    fail(`--expires ${values.expires} is no date`);
  if (values.expires !== undefined && Date.parse(values.expires) <= Date.now())
    fail(`--expires ${values.expires} has passed`);
  const file = values.file ?? apiKeysFile();
  if (file === undefined || file === "") fail("--file is missing, and AUTH_API_KEYS_FILE is not set");
  return {
    name,
    granted: named.filter(isScope),
    accounts,
    expires: values.expires === undefined ? undefined : new Date(values.expires).toISOString(),
    file,
  };
}

const { name, granted, accounts, expires, file } = read();
try {
  const keys = existsSync(file) && readFileSync(file, "utf8").trim() !== "" ? readKeyFile(file) : [];
  const { key, stored } = makeApiKey({ name, scopes: granted, accounts, expires });
  // Renamed into place, so that a reader sees the whole old file or the whole new one.
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, `${JSON.stringify({ keys: [...keys, stored] }, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(next, file);
  console.log(key);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
