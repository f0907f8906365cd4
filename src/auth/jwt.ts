import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import { AuthenticationUnavailableError, UnauthenticatedError } from "./errors.js";
import { createKeyFetch, type OnIssuerState } from "./key-fetch.js";
import { isScope, type Principal } from "./principal.js";

export interface JwtOptions {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Identifies the caller of a token. */
export type JwtVerifier = (token: string) => Promise<Principal>;

/** Asymmetric algorithms only: no shared secret, and never `none`. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];
const clockToleranceSeconds = 60;

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  scope: z.string().optional(),
  permissions: z.array(z.string()).optional(),
  chime_accounts: z.array(z.string()).optional(),
});

/** Verifies tokens with the issuer's published keys, which are fetched on demand, and again for an unknown key id. */
export function createJwtVerifier(
  { jwksUrl, issuer, audience }: JwtOptions,
  onIssuerState?: OnIssuerState,
): JwtVerifier {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: 10_000,
    cacheMaxAge: 10 * 60_000,
    timeoutDuration: 5000,
    [customFetch]: createKeyFetch(onIssuerState),
  });
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ["exp", "sub"],
    }).catch((cause: unknown) => {
      throw asRefusal(cause);
    });
    if ((payload.iat ?? 0) > Date.now() / 1000 + clockToleranceSeconds) throw new UnauthenticatedError("invalid");
    return principalOf(payload);
  };
}

function principalOf(payload: JWTPayload): Principal {
  const { data } = Claims.safeParse(payload);
  // A malformed claim may have been meant to limit the caller.
  if (!data) throw new UnauthenticatedError("invalid");
  const named = [...(data.scope?.split(" ") ?? []), ...(data.permissions ?? [])];
  return {
    name: `jwt:${data.iss}|${data.sub}`,
    scopes: new Set(named.filter(isScope)),
    ...(data.chime_accounts && { accounts: new Set(data.chime_accounts) }),
  };
}

/** Whether the keys could not be fetched. Every other failure is the token's. */
function asRefusal(cause: unknown): Error {
  if (cause instanceof errors.JWTExpired) return new UnauthenticatedError("expired", { cause });
  const isTokens =
    cause instanceof errors.JWTClaimValidationFailed ||
    cause instanceof errors.JWTInvalid ||
    cause instanceof errors.JWSInvalid ||
    cause instanceof errors.JWSSignatureVerificationFailed ||
    cause instanceof errors.JOSEAlgNotAllowed ||
    cause instanceof errors.JOSENotSupported ||
    cause instanceof errors.JWKSNoMatchingKey ||
    cause instanceof errors.JWKSMultipleMatchingKeys;
  return isTokens || cause instanceof TypeError
    ? invalidOrUnavailable(cause)
    : new AuthenticationUnavailableError("The signing keys cannot be fetched", { cause });
}

/** `fetch` reports an unreachable host as a TypeError with a cause. */
const invalidOrUnavailable = (cause: Error): Error =>
  cause instanceof TypeError && cause.cause !== undefined
    ? new AuthenticationUnavailableError("The signing keys cannot be fetched", { cause })
    : new UnauthenticatedError("invalid", { cause });
