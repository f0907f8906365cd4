import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { statSync } from "node:fs";
import { UnauthenticatedError } from "./errors.js";
import { readKeyFile, type StoredKey } from "./key-file.js";
import type { Principal, Scope } from "./principal.js";

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
