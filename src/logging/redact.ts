import { createHmac, randomBytes } from "node:crypto";

/** An id as it may be written down: as it is if it says nothing of anybody, otherwise as a keyed hash of it. */
export type Redact = (id: string) => string;

/** Chime's ids. Whatever else stands in an id's place may be a phone number, an e-mail address, or anything a caller typed. */
const opaque = /^[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i;

/** A phone number in any of the forms Chime takes: all mean the same, and so have the same hash. */
const phoneNumber = /^(?:%2B|\+)?(\d{2,15})$/i;

const canonical = (id: string): string => id.replace(phoneNumber, "+$1").toLowerCase();

/** With a key that is given, the same id has the same hash in every process; otherwise only in this one. */
export function createRedact(key: string | Buffer = randomBytes(32)): Redact {
  return (id) =>
    opaque.test(id) ? id : `hmac:${createHmac("sha256", key).update(canonical(id)).digest("hex").slice(0, 16)}`;
}

/** The name of a caller, or of something of Chime's, unless it could be an address or a number. */
export const redactName = (name: string, redact: Redact): string =>
  /^[\w.:-]{1,64}$/.test(name) && !/\d{7}/.test(name) ? name : redact(name);
