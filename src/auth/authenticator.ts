import type { IncomingHttpHeaders } from "node:http";
import { type ApiKeyFile, isApiKey } from "./api-keys.js";
import type { JwtVerifier } from "./jwt.js";
import { localPrincipal, type Principal } from "./principal.js";

/** What is wrong with the proof of who asks. Which part of it is not told: that would help only whoever makes proofs up. */
export class UnauthenticatedError extends Error {
  override readonly name = "UnauthenticatedError";
  constructor(
    readonly reason: "missing" | "expired" | "invalid",
    options?: ErrorOptions,
  ) {
    super(
      {
        missing: "Say who you are: send a bearer token or an API key",
        expired: "The token or API key has expired",
        invalid: "The token or API key is not valid",
      }[reason],
      options,
    );
  }
}

/** Nobody can be recognised at the moment: the keys that tokens are signed with cannot be had. */
export class AuthenticationUnavailableError extends Error {
  override readonly name = "AuthenticationUnavailableError";
}

/** Says who sends a request, by its headers; throws UnauthenticatedError if that cannot be told. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Principal>;

export interface CredentialVerifiers {
  readonly jwt?: JwtVerifier | undefined;
  readonly apiKeys?: ApiKeyFile | undefined;
}

/** With neither tokens nor keys to go by, everybody is the loopback caller. */
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
  // Two proofs at once are one too many: nobody could say which counts.
  if (bearer !== undefined && apiKey !== undefined) throw new UnauthenticatedError("invalid");
  return bearer ?? (typeof apiKey === "string" ? apiKey : undefined);
}
