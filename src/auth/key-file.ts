import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import process from "node:process";
import { z } from "zod";
import { scopes } from "./principal.js";

/** An entry of the key file: owner and permissions, and a hash of the key. Unknown members are refused, because a misspelt `accounts` would limit nothing. */
const StoredKey = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string().min(1),
  salt: z.string().min(1),
  hash: z.string().min(1),
  scopes: z.array(z.enum(scopes)),
  accounts: z.array(z.string()).optional(),
  /** The time of expiry, in ISO 8601. */
  expires: z.iso.datetime({ offset: true }).optional(),
});
export type StoredKey = z.output<typeof StoredKey>;

/** Two keys with the same id would be ambiguous. */
const haveOwnIds = (keys: readonly StoredKey[]): boolean => new Set(keys.map(({ id }) => id)).size === keys.length;

const KeyFile = z.strictObject({ keys: z.array(StoredKey).refine(haveOwnIds, "have an id twice") });

/** Reads a key file. Throws an Error that says what is wrong with it. */
export function readKeyFile(path: string): StoredKey[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`${path} cannot be read`, { cause });
  }
  const { data, error } = KeyFile.safeParse(parsed(text));
  if (!data)
    throw new Error(
      `${path} is no file of API keys: ${error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ")}`,
    );
  return data.keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether there is no file yet, or an empty one. */
export const isAbsent = (path: string): boolean => !existsSync(path) || readFileSync(path, "utf8").trim() === "";

/** Writes a file of keys, for its owner's eyes alone. Whoever reads it meanwhile sees the old file or the new one, complete. */
export function writeKeyFile(path: string, keys: readonly StoredKey[]): void {
  const next = `${path}.${process.pid}.tmp`;
  writeFileSync(next, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  renameSync(next, path);
}
