import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { ChimeException, chimeException } from "../chime-exception.js";

/** Writes an answer as Chime does: JSON, its length, and an id of the request. */
export function respond(
  response: ServerResponse,
  status: number,
  body?: string,
  headers: readonly string[] = [],
): void {
  const length = body === undefined ? [] : ["Content-Length", String(Buffer.byteLength(body))];
  response.writeHead(status, [
    "x-amzn-RequestId",
    randomUUID(),
    "Content-Type",
    "application/json",
    ...length,
    ...headers,
  ]);
  response.end(body);
}

/** Writes a refusal. What is no refusal is a fault of this service's own: logged, and told without its text. */
export function respondError(response: ServerResponse, error: unknown): void {
  if (!(error instanceof ChimeException)) console.error("local chime:", error);
  const { status, code, exception, message, retryAfterSeconds } =
    error instanceof ChimeException ? error : chimeException("ServiceFailureException", "The service failed");
  const retryAfter = retryAfterSeconds === undefined ? [] : ["Retry-After", String(retryAfterSeconds)];
  respond(response, status, JSON.stringify({ Code: code, Message: message }), [
    "x-amzn-ErrorType",
    exception,
    ...retryAfter,
  ]);
}
