import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { definitionOf } from "../../operations/operations.js";
import { atTurnEnd } from "./at-turn-end.js";
import { hasBody, readBody } from "./body.js";
import { decodeInput } from "./codec.js";
import { encoderOf } from "./encoder.js";
import { answerLocally, localPrefix } from "./local-routes.js";
import { respond, respondError } from "./respond.js";
import { decode, route } from "./router.js";
import type { Service } from "./service.js";
import { type Credentials, readAuthorization, verifySignature } from "./signature.js";

/** The HTTP server in front of a service; with credentials it verifies every signature. */
export function createWireServer(service: Service, credentials?: Credentials): Server {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const refuse = (error: unknown): void => {
      // Part of a body that nobody wants any more must not hold up the connection.
      request.resume();
      if (!response.headersSent && !response.destroyed) respondError(response, error);
    };
    const { url = "/" } = request;
    try {
      if (url.startsWith(localPrefix)) {
        answerLocally(service, request, response, pathOf(url)).catch(refuse);
      } else if (credentials || hasBody(request)) {
        readWhole(request, credentials)
          .then((body) => act(service, request, response, body))
          .catch(refuse);
      } else {
        // What has no body is answered at once: most calls are reads, and this is the way they take.
        readAuthorization(request);
        act(service, request, response, undefined);
      }
    } catch (error) {
      refuse(error);
    }
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

async function readWhole(request: IncomingMessage, credentials: Credentials | undefined): Promise<Buffer | undefined> {
  const body = hasBody(request) ? await readBody(request) : undefined;
  if (credentials) await verifySignature(credentials, request, body);
  else readAuthorization(request);
  return body;
}

/** Carries out a call and sends its answer, or its refusal, after the latency that was asked for. */
function act(service: Service, request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
  const send = outcome(service, request, body);
  if (service.latencyMs > 0) setTimeout(send, service.latencyMs, request, response);
  else atTurnEnd(() => send(request, response));
}

type Send = (request: IncomingMessage, response: ServerResponse) => void;

function outcome(service: Service, { url = "/", method = "GET" }: IncomingMessage, body: Buffer | undefined): Send {
  try {
    const pathname = pathOf(url);
    const query = pathname.length === url.length ? undefined : parseQuery(url.slice(pathname.length + 1));
    const { operation, path } = route(method, pathname, query);
    const definition = definitionOf(operation);
    const output = service.call(operation, () => decodeInput(definition, path, query, body));
    if (output === "reset" || output === "lost") return (request) => void request.socket.destroy();
    const { status = 200 } = definition;
    const text = status === 204 ? undefined : encoderOf(definition.output)(output);
    return (_, response) => respond(response, status, text);
  } catch (error) {
    return (_, response) => respondError(response, error);
  }
}

function pathOf(url: string): string {
  const questionMark = url.indexOf("?");
  return questionMark < 0 ? url : url.slice(0, questionMark);
}

/** URLSearchParams lets bad encoding pass; AWS does not. */
function parseQuery(text: string): URLSearchParams {
  decode(text);
  return new URLSearchParams(text);
}
