import type { Command } from "commander";
import { makeApiKey } from "../auth/api-keys.js";
import { isAbsent, readKeyFile, type StoredKey, writeKeyFile } from "../auth/key-file.js";
import { isScope, scopes } from "../auth/principal.js";
import { apiKeysFile } from "../config.js";

interface FileOption {
  readonly file?: string;
}

interface CreateOptions extends FileOption {
  readonly name?: string;
  readonly scopes?: string;
  readonly accounts?: string;
  readonly expires?: string;
}

const fileOption = ["--file <path>", "the file of API keys (default: AUTH_API_KEYS_FILE)"] as const;

/** `api-key create`, `api-key list` and `api-key revoke`. A running gateway reads the file again within a second. */
export function addApiKeyCommands(apiKey: Command): void {
  apiKey
    .command("create")
    .description("add a key to the file and print it, this once")
    .option("--name <name>", "what the key is for")
    .option("--scopes <scopes>", `what the key allows, separated by spaces: ${scopes.join(" ")}`)
    .option("--accounts <ids>", "the accounts to which the key is limited, separated by commas (default: all)")
    .option("--expires <date>", "when the key expires, for example 2027-01-01 (default: never)")
    .option(...fileOption)
    .allowExcessArguments(false)
    .action(failing(create));
  apiKey
    .command("list")
    .description("print the id, name, scopes, accounts and expiry of every key, never the key itself")
    .option(...fileOption)
    .allowExcessArguments(false)
    .action(failing(list));
  apiKey
    .command("revoke <id>")
    .description("remove a key from the file")
    .option(...fileOption)
    .allowExcessArguments(false)
    .action(failing(revoke));
}

function create(this: Command, options: CreateOptions): void {
  const name = options.name?.trim() ?? "";
  if (name === "") throw new Error("--name is missing");
  const named = listOf(options.scopes, /[\s,]+/) ?? [];
  const unknown = named.filter((scope) => !isScope(scope));
  if (named.length === 0) throw new Error("--scopes is missing");
  if (unknown.length > 0) throw new Error(`There is no scope ${unknown.join(", ")}`);
  const accounts = listOf(options.accounts, /,/);
  if (accounts?.length === 0) throw new Error("--accounts names none");
  const expires = expiryOf(options.expires);
  const file = fileOf(options);
  const { key, stored } = makeApiKey({ name, scopes: named.filter(isScope), accounts, expires });
  writeKeyFile(file, [...(isAbsent(file) ? [] : readKeyFile(file)), stored]);
  console.log(key);
}

function list(this: Command, options: FileOption): void {
  const rows = [["ID", "NAME", "SCOPES", "ACCOUNTS", "EXPIRES"], ...readKeyFile(fileOf(options)).map(rowOf)];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

const rowOf = ({ id, name, scopes: granted, accounts, expires }: StoredKey): string[] => [
  id,
  name,
  granted.join(" "),
  accounts?.join(",") ?? "all",
  expires === undefined ? "never" : `${expires}${Date.parse(expires) <= Date.now() ? " (expired)" : ""}`,
];

function revoke(this: Command, id: string, options: FileOption): void {
  const file = fileOf(options);
  const keys = readKeyFile(file);
  const kept = keys.filter((key) => key.id !== id);
  if (kept.length === keys.length)
    throw new Error(`${file} has no key with the id ${id}. \`chime-graphql api-key list\` prints the ids`);
  writeKeyFile(file, kept);
  console.log(`revoked ${id}`);
}

/** An error of an action is one of the command line: a sentence, the way to the usage, exit code 1. */
function failing<A extends unknown[]>(action: (this: Command, ...args: A) => void) {
  return function (this: Command, ...args: A): void {
    try {
      action.apply(this, args);
    } catch (error) {
      this.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

const listOf = (text: string | undefined, separator: RegExp): string[] | undefined =>
  text
    ?.split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== "");

function expiryOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`--expires ${text} is no date`);
  if (time <= Date.now()) throw new Error(`--expires ${text} has passed`);
  return new Date(time).toISOString();
}

function fileOf({ file = apiKeysFile() }: FileOption): string {
  if (file === undefined || file === "") throw new Error("--file is missing, and AUTH_API_KEYS_FILE is not set");
  return file;
}
