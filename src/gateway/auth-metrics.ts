import { Counter, type Registry } from "prom-client";
import type { Authenticate } from "../auth/authenticator.js";
import { AuthenticationUnavailableError, UnauthenticatedError } from "../auth/errors.js";

/** How a request's credentials were judged. */
export type AuthOutcome = "ok" | "missing" | "expired" | "invalid" | "unavailable";

/** Counts requests that were not authenticated, and reports every outcome. */
export function observedAuthenticate(
  authenticate: Authenticate,
  registry: Registry,
  onOutcome: (outcome: AuthOutcome) => void,
): Authenticate {
  const failures = new Counter({
    name: "gateway_auth_failures_total",
    help: "Requests that were not authenticated, by reason (missing, expired, invalid, or unavailable: the issuer's keys cannot be fetched).",
    labelNames: ["reason"],
    registers: [registry],
  });
  return async (headers) => {
    try {
      const principal = await authenticate(headers);
      onOutcome("ok");
      return principal;
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome !== undefined) {
        failures.inc({ reason: outcome });
        onOutcome(outcome);
      }
      throw error;
    }
  };
}

function outcomeOf(error: unknown): Exclude<AuthOutcome, "ok"> | undefined {
  if (error instanceof UnauthenticatedError) return error.reason;
  return error instanceof AuthenticationUnavailableError ? "unavailable" : undefined;
}
