import { UnauthenticatedError } from "./errors.js";
import type { IncomingHttpHeaders } from "node:http";
import { type ApiKeyFile, isApiKey } from "./api-keys.js";
import type { JwtVerifier } from "./jwt.js";
import { localPrincipal, type Principal } from "./principal.js";

/** Identifies the caller by the request's headers. Throws UnauthenticatedError. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

export interface CredentialVerifiers {
  readonly jwt?: JwtVerifier | undefined;
  readonly apiKeys?: ApiKeyFile | undefined;
}

/** Without tokens and keys every caller is the loopback caller. */
export function createAuthenticate({ jwt, apiKeys }: CredentialVerifiers): Authenticate {
  if (!jwt && !apiKeys) return () => Promise.resolve(localPrincipal);
  return async (headers) => {
    const credential = credentialIn(headers);
    if (credential === undefined) throw new UnauthenticatedError("missing");
    if (isApiKey(credential)) {
      if (!apiKeys) throw new UnauthenticatedError("invalid");
      return apiKeys.find(credential);
    }
    if (!jwt) throw new UnauthenticatedError("invalid");
    return jwt(credential);
  };
}

function credentialIn({ authorization, "x-api-key": apiKey }: IncomingHttpHeaders): string | undefined {
  const [, bearer] = /^Bearer +(\S+) *$/i.exec(authorization ?? "") ?? [];
  if (authorization !== undefined && bearer === undefined) throw new UnauthenticatedError("invalid");
  // Two credentials in one request are ambiguous.
  if (bearer !== undefined && apiKey !== undefined) throw new UnauthenticatedError("invalid");
  return bearer ?? (typeof apiKey === "string" ? apiKey : undefined);
}
