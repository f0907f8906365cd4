import type { FastifyReply, FastifyRequest } from "fastify";
import type { Authenticate } from "../auth/authenticator.js";
import { AuthenticationUnavailableError, UnauthenticatedError } from "../auth/errors.js";
import type { Principal } from "../auth/principal.js";
import { sendHttpError } from "./http-errors.js";

/** The caller of a request. Without one the reply is sent: 401, or 503 while credentials cannot be verified. */
export async function authenticated(
  authenticate: Authenticate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Principal | undefined> {
  try {
    return await authenticate(request.headers);
  } catch (error) {
    if (error instanceof UnauthenticatedError)
      sendHttpError(reply.header("www-authenticate", "Bearer"), 401, error.message);
    else if (error instanceof AuthenticationUnavailableError) sendHttpError(reply, 503);
    else throw error;
    return undefined;
  }
}
