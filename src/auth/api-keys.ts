import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { UnauthenticatedError } from "./errors.js";
import { type Principal, type Scope, scopes } from "./principal.js";

/** What is kept of a key: whose it is and what it may do, but not the key. Nothing else may stand here: a key whose `accounts` are misspelt would not be confined at all. */
const StoredKey = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string().min(1),
  salt: z.string().min(1),
  hash: z.string().min(1),
  scopes: z.array(z.enum(scopes)),
  accounts: z.array(z.string()).optional(),
  /** When it ends, in ISO 8601. */
  expires: z.iso.datetime({ offset: true }).optional(),
});
export type StoredKey = z.output<typeof StoredKey>;

/** Of two keys with one id only one would count, and nobody could say which. */
const haveOwnIds = (keys: readonly StoredKey[]): boolean => new Set(keys.map(({ id }) => id)).size === keys.length;

const KeyFile = z.strictObject({ keys: z.array(StoredKey).refine(haveOwnIds, "have an id twice") });

const form = /^ck_([0-9a-f]{12})_([\w-]{43})$/;

export const isApiKey = (credential: string): boolean => credential.startsWith("ck_");

/** A key holds 256 random bits, which nobody can guess: a fast hash is as good as a slow one. */
const hashOf = (secret: string, salt: string): string =>
  createHash("sha256").update(`${salt}:${secret}`).digest("base64url");

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly accounts?: readonly string[] | undefined;
  readonly expires?: string | undefined;
}

/** Makes a key: the text to give away, once, and what to keep of it. */
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

/** Reads a file of keys; throws an Error that says what is wrong with it. */
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
  /** Whose a key is. Throws UnauthenticatedError. */
  find(key: string): Principal;
}

const lookedAtEveryMs = 1000;

/** The keys of a file, read again when it has changed. A file that cannot be read leaves the keys as they were, and is told of once. */
export function createApiKeyFile(
  path: string,
  onFault: (error: unknown) => void,
  now: () => number = Date.now,
): ApiKeyFile {
  // Looked at before it is read: what is written in between is then read once more, rather than never.
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
      // Unknown keys take as long as wrong ones.
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

/** Differs when the file was written to, or replaced by another. */
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
