/** The request's credentials are missing, expired or invalid. Deliberately says no more: details help only an attacker. */
export class UnauthenticatedError extends Error {
  override readonly name = "UnauthenticatedError";
  constructor(
    readonly reason: "missing" | "expired" | "invalid",
    options?: ErrorOptions,
  ) {
    super(messages[reason], options);
  }
}

const messages = {
  missing: "Authentication is required: send a bearer token or an API key in the Authorization header.",
  expired: "The token or API key has expired.",
  invalid: "Invalid credentials.",
} as const;

/** No token can be verified at the moment, because the issuer's keys cannot be fetched. */
export class AuthenticationUnavailableError extends Error {
  override readonly name = "AuthenticationUnavailableError";
}
