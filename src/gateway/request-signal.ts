import { setMaxListeners } from "node:events";
import type { FastifyReply } from "fastify";
import { deadlineReached } from "../chime/errors.js";

/** A signal that aborts when the client disconnects before its response is written, or when the request's time is up. */
export function requestSignal(reply: FastifyReply, timeoutMs: number): AbortSignal {
  const controller = new AbortController();
  // Every call in flight adds a listener.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(deadlineReached), timeoutMs);
  reply.raw.once("close", () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
