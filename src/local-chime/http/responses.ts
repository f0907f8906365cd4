import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { badRequest, ChimeException, chimeException } from "../chime-exception.js";

/** Sends a response as Chime does: JSON, with the id of the request. */
export function sendJson(reply: FastifyReply, status: number, body?: string): void {
  reply.code(status).header("x-amzn-RequestId", reply.request.id).header("Content-Type", "application/json").send(body);
}

/** Sends an error as Chime does. Errors of this service itself are logged, and their text is not sent. */
export function sendError(error: unknown, _: FastifyRequest, reply: FastifyReply): void {
  const { status, code, exception, message, retryAfterSeconds } = exceptionOf(error);
  reply.header("x-amzn-ErrorType", exception);
  if (retryAfterSeconds !== undefined) reply.header("Retry-After", String(retryAfterSeconds));
  sendJson(reply, status, JSON.stringify({ Code: code, Message: message }));
}

const isFastifyError = (error: unknown): error is FastifyError =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" && error.statusCode < 500;

function exceptionOf(error: unknown): ChimeException {
  if (error instanceof ChimeException) return error;
  if (isFastifyError(error))
    return badRequest(
      error.code === "FST_ERR_BAD_URL" ? "The path is not correctly encoded" : "The request is malformed",
    );
  console.error("local chime:", error);
  return chimeException("ServiceFailureException", "The service failed");
}
