import { createHmac, randomBytes } from "node:crypto";

/** An id as it is logged: unchanged, or a keyed hash if it can identify a person. */
export type Redact = (id: string) => string;

/** The form of Chime's ids. Anything else can be a phone number, an e-mail address or any text of a caller. */
const opaque = /^[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i;

/** A phone number in any spelling that Chime accepts: all of them have the same hash. */
const phoneNumber = /^(?:%2B|\+)?(\d{2,15})$/i;

const canonical = (id: string): string => id.replace(phoneNumber, "+$1").toLowerCase();

/** With a configured key the hash of an id is the same in every process, otherwise only in this one. */
export function createRedact(key: string | Buffer = randomBytes(32)): Redact {
  return (id) =>
    opaque.test(id) ? id : `hmac:${createHmac("sha256", key).update(canonical(id)).digest("hex").slice(0, 16)}`;
}

/** The name of a caller or an object, unless it can be an e-mail address or a phone number. */
export const redactName = (name: string, redact: Redact): string =>
  /^[\w.:-]{1,64}$/.test(name) && !/\d{7}/.test(name) ? name : redact(name);

/** The caller's name as it is logged: the id of an API key, or the issuer and subject of a token. A subject that can identify a person is hashed. */
export function redactCaller(name: string, redact: Redact): string {
  const [, issuer, subject] = /^(jwt:[^|]{1,300}\|)(.+)$/s.exec(name) ?? [];
  if (issuer !== undefined && subject !== undefined) return issuer + (isOpaque(subject) ? subject : redact(subject));
  return /^key:[0-9a-f]{1,64}$/.test(name) ? name : redactName(name, redact);
}

/** A subject that is no e-mail address and no phone number: as identity providers give them out. */
const isOpaque = (subject: string): boolean =>
  /^[\w.:|-]{1,128}$/.test(subject) && !/(?<!\w)\d{7,15}(?!\w)/.test(subject);
