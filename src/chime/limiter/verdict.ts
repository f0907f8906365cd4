import { ChimeError } from "../errors.js";

/** What a call's failure says of Chime: it answered, it refused the call for its rate, it is not well, or nothing. */
export type Verdict = "answered" | "throttled" | "down" | "unknown";

export function verdictOn(error: unknown): Verdict {
  if (!(error instanceof ChimeError)) return "unknown";
  const { code, upstream } = error;
  if (code === "THROTTLED") return "throttled";
  if (code === "UPSTREAM_UNAVAILABLE" || code === "UPSTREAM_FAILURE" || upstream.exception === "TimeoutError")
    return "down";
  return upstream.httpStatus === undefined ? "unknown" : "answered";
}
