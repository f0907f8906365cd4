import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { factsOf } from "../../chime-api/actions.js";
import { hasBody, readBody } from "./body.js";
import { decodeInput, encodeOutput } from "./codec.js";
import { answerLocally, localPrefix } from "./local-routes.js";
import { respond, respondFault } from "./respond.js";
import { decode, route } from "./router.js";
import type { Service } from "./service.js";
import { type Credentials, readAuthorization, verifySignature } from "./signature.js";

/** The HTTP server in front of a service; with credentials it verifies every signature. */
export function createWireServer(service: Service, credentials?: Credentials): Server {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    handle(service, credentials, request, response).catch((error: unknown) => {
      // Part of a body that nobody wants any more must not hold up the connection.
      request.resume();
      if (!response.headersSent && !response.destroyed) respondFault(response, error);
    });
  };
  const server = createServer({ keepAliveTimeout: 60_000, headersTimeout: 10_000, requestTimeout: 60_000 }, answer);
  server.on("clientError", (_, socket) => {
    if (socket.writable) socket.end(malformed);
  });
  return server;
}

/** For what is no HTTP at all, so that there is no request to answer. */
const malformedBody = JSON.stringify({ Code: "BadRequest", Message: "The request is not well-formed HTTP" });
const malformed = `HTTP/1.1 400 Bad Request\r\nx-amzn-ErrorType: BadRequestException\r\nContent-Type: application/json\r\nContent-Length: ${malformedBody.length}\r\nConnection: close\r\n\r\n${malformedBody}`;

async function handle(service: Service, credentials: Credentials | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url = "/", method = "GET" } = request;
  const questionMark = url.indexOf("?");
  const pathname = questionMark < 0 ? url : url.slice(0, questionMark);
  if (pathname.startsWith(localPrefix)) return answerLocally(service, request, response, pathname);

  const body = hasBody(request) ? await readBody(request) : undefined;
  if (credentials) await verifySignature(credentials, request, body);
  else readAuthorization(request);

  const query = questionMark < 0 ? undefined : parseQuery(url.slice(questionMark + 1));
  const { action, path } = route(method, pathname, query);
  const facts = factsOf(action);
  const output = await service.call(action, () => decodeInput(facts, path, query, body));
  if (output === "reset" || output === "lost") {
    request.socket.destroy();
    return;
  }
  const { status = 200 } = facts;
  respond(response, status, status === 204 ? undefined : encodeOutput(facts.output, output));
}

/** URLSearchParams lets bad encoding pass; AWS does not. */
function parseQuery(text: string): URLSearchParams {
  decode(text);
  return new URLSearchParams(text);
}
