import type { FastifyReply } from "fastify";

/** The size limits of a request. */
export const httpLimits = { bodyBytes: 4 * 1024 * 1024, headerBytes: 32 * 1024, urlCharacters: 16 * 1024 } as const;

interface HttpError {
  readonly code: string;
  readonly message: string;
}

/** The message of each refusal. The messages do not reveal which software refuses. */
const httpErrors: Readonly<Record<number, HttpError>> = {
  400: { code: "BAD_REQUEST", message: "The request is malformed." },
  401: {
    code: "UNAUTHENTICATED",
    message: "Authentication is required: send a bearer token or an API key in the Authorization header.",
  },
  403: { code: "FORBIDDEN", message: "This path requires the scope chime:admin, without a limit to accounts." },
  404: { code: "NOT_FOUND", message: "There is nothing at this path." },
  405: {
    code: "BAD_REQUEST",
    message: "This path does not support this method. The Allow header lists those it supports.",
  },
  408: { code: "BAD_REQUEST", message: "The request took too long to arrive." },
  413: { code: "BAD_REQUEST", message: `The body is larger than ${httpLimits.bodyBytes} bytes.` },
  414: { code: "BAD_REQUEST", message: `The URL is longer than ${httpLimits.urlCharacters} characters.` },
  415: { code: "BAD_REQUEST", message: "The body must be application/json in UTF-8, and not compressed." },
  421: {
    code: "FORBIDDEN",
    message: "Without authentication, only requests to a loopback name from a page of this machine are accepted.",
  },
  503: { code: "UPSTREAM_UNAVAILABLE", message: "Authentication is temporarily unavailable. Try again later." },
  431: { code: "BAD_REQUEST", message: `The headers are larger than ${httpLimits.headerBytes} bytes.` },
};

const unexpected: HttpError = { code: "INTERNAL_SERVER_ERROR", message: "Internal server error" };

/** The response to a request that never reached the graph, in the form of GraphQL errors. */
export function httpErrorBody(status: number, text?: string): string {
  const { code, message } =
    httpErrors[status] ?? (status < 500 ? { code: "BAD_REQUEST", message: "The request was refused" } : unexpected);
  return `${JSON.stringify({ errors: [{ message: text ?? message, extensions: { code } }] })}\n`;
}

export const sendHttpError = (reply: FastifyReply, status: number, text?: string): FastifyReply =>
  reply.code(status).type("application/json; charset=utf-8").send(httpErrorBody(status, text));
