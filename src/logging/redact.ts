import { createHmac, randomBytes } from "node:crypto";

/** An id as it is logged: unchanged, or a keyed hash if it can identify a person. */
export type Redact = (id: string) => string;

/** The form of Chime's ids. Anything else can be a phone number, an e-mail address or any text of a caller. */
const opaque = /^[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i;

/** A phone number in any spelling that Chime accepts: all of them have the same hash. */
const phoneNumber = /^(?:%2B|\+)?(\d{2,15})$/i;

const canonical = (id: string): string => id.replace(phoneNumber, "+$1").toLowerCase();

const hashOf = (text: string, key: string | Buffer): string =>
  `hmac:${createHmac("sha256", key).update(text).digest("hex").slice(0, 16)}`;

/** The key of one process. */
export const randomKey = (): Buffer => randomBytes(32);

/** With a configured key the hash of an id is the same in every process, otherwise only in this one. */
export function createRedact(key: string | Buffer = randomKey()): Redact {
  return (id) => (opaque.test(id) ? id : hashOf(canonical(id), key));
}

/** The name of an API key: random, so it says nothing about a person, even if it looks like a phone number. */
const keyName = /^key:[0-9a-f]{12}$/;

/**
 * Names callers in the log, so that an operator can find out who sent a request. The hash is of the exact name: the subjects of tokens are
 * case-sensitive, and two callers must not share a hash.
 */
export function createRedactCaller(key: string | Buffer = randomKey()): Redact {
  return (caller) => (keyName.test(caller) ? caller : redactName(caller, (name) => hashOf(name, key)));
}

/** The name of a caller or an object, unless it can be an e-mail address or a phone number. */
export const redactName = (name: string, redact: Redact): string =>
  /^[\w.:-]{1,64}$/.test(name) && !/\d{7}/.test(name) ? name : redact(name);
