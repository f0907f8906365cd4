import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { UnauthenticatedError } from "./errors.js";
import { type Principal, type Scope, scopes } from "./principal.js";

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

const form = /^ck_([0-9a-f]{12})_([\w-]{43})$/;

export const isApiKey = (credential: string): boolean => credential.startsWith("ck_");

/** A key has 256 random bits, so a fast hash is as safe as a slow one. */
const hashOf = (secret: string, salt: string): string =>
  createHash("sha256").update(`${salt}:${secret}`).digest("base64url");

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly accounts?: readonly string[] | undefined;
  readonly expires?: string | undefined;
}

/** Creates a key: the text to hand out once, and the entry for the file. */
export function makeApiKey({ name, scopes: granted, accounts, expires }: NewKey): {
  readonly key: string;
  readonly stored: StoredKey;
} {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  const salt = randomBytes(16).toString("base64url");
  return {
    key: `ck_${id}_${secret}`,
    stored: {
      id,
      name,
      salt,
      hash: hashOf(secret, salt),
      scopes: [...granted],
      ...(accounts && { accounts: [...accounts] }),
      ...(expires !== undefined && { expires }),
    },
  };
}

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

export interface ApiKeyFile {
  /** The caller with a key. Throws UnauthenticatedError. */
  find(key: string): Principal;
}

const lookedAtEveryMs = 1000;

/** The keys of a file, which is read again when it changes. If it cannot be read, the previous keys stay valid and the problem is reported once. */
export function createApiKeyFile(
  path: string,
  onFault: (error: unknown) => void,
  now: () => number = Date.now,
): ApiKeyFile {
  // Checked before the file is read, so that a change in between is read again and not missed.
  let state = stateOf(path);
  let keys = byId(readKeyFile(path));
  let lookedAt = now();

  function refresh(): void {
    if (now() - lookedAt < lookedAtEveryMs) return;
    lookedAt = now();
    const current = stateOf(path);
    if (current === state) return;
    state = current;
    try {
      keys = byId(readKeyFile(path));
    } catch (error) {
      onFault(error);
    }
  }

  return {
    find(key) {
      refresh();
      const [, id = "", secret = ""] = form.exec(key) ?? [];
      const stored = keys.get(id);
      // An unknown key id takes as long as a wrong key.
      const isRight = isSame(hashOf(secret, stored?.salt ?? ""), stored?.hash ?? hashOf("", "none"));
      if (!stored || !isRight) throw new UnauthenticatedError("invalid");
      if (stored.expires !== undefined && Date.parse(stored.expires) <= now())
        throw new UnauthenticatedError("expired");
      return {
        name: `key:${stored.id}`,
        scopes: new Set(stored.scopes),
        ...(stored.accounts && { accounts: new Set(stored.accounts) }),
      };
    },
  };
}

const byId = (keys: readonly StoredKey[]): Map<string, StoredKey> => new Map(keys.map((key) => [key.id, key]));

/** Changes if the file is written to or replaced. */
function stateOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return "gone";
  }
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
