import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { badRequest, chimeException, notFound, unsupportedMediaType } from "../chime-exception.js";
import { parseBody, readBody } from "./body.js";
import { parseInjectedFailures } from "./injected-failures.js";
import { sendJson } from "./responses.js";
import type { Service } from "./service.js";

const Faults = z.object({ faults: z.string() });
const Latency = z.object({ ms: z.number().min(0).max(600_000) });
const maxAdvanceSeconds = 10 * 365 * 86_400;
const Advance = z.object({ seconds: z.number().min(0).max(maxAdvanceSeconds) });
const Invitation = z.object({ accountId: z.string(), email: z.string() });

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (error) throw badRequest(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  return data;
}

type Handler = (service: Service, body: unknown) => object | undefined;

const routes: readonly (readonly [method: "GET" | "PUT" | "POST" | "DELETE", path: string, handler: Handler])[] = [
  ["GET", "/calls", ({ calls }) => totals(calls)],
  ["GET", "/calls/chime", ({ calls }) => Object.fromEntries(calls.chime)],
  ["GET", "/calls/voice", ({ calls }) => Object.fromEntries(calls.voice)],
  [
    "DELETE",
    "/calls",
    (service) => {
      service.clearCalls();
      return undefined;
    },
  ],
  ["GET", "/messages", messages],
  ["PUT", "/faults", setFaults],
  [
    "PUT",
    "/latency",
    (service, body) => {
      service.latencyMs = parse(Latency, body).ms;
      return { ms: service.latencyMs };
    },
  ],
  [
    "POST",
    "/advance",
    ({ store: { clock } }, body) => {
      clock.advance(parse(Advance, body).seconds);
      clock.runDue();
      return { now: clock.now() };
    },
  ],
  ["POST", "/accept-invitation", acceptInvitation],
  [
    "POST",
    "/reset",
    (service) => {
      service.reset();
      return undefined;
    },
  ],
];

/** The number of calls of each operation, through either API. */
function totals(calls: Service["calls"]): object {
  const sum: Record<string, number> = Object.fromEntries(calls.chime);
  for (const [operation, count] of calls.voice) sum[operation] = (sum[operation] ?? 0) + count;
  return sum;
}

/** The demo messages that can be redacted. Chime has no operation that lists messages. */
function messages({ store }: Service): object {
  const accounts = store.accounts.values();
  return {
    rooms: accounts.flatMap(({ id: accountId, rooms }) =>
      rooms
        .values()
        .flatMap(({ record: { RoomId: roomId }, messages }) =>
          Array.from(messages.keys(), (messageId) => ({ accountId, roomId, messageId })),
        ),
    ),
    conversations: accounts.flatMap(({ id: accountId, conversations }) =>
      Array.from(conversations).flatMap(([conversationId, messages]) =>
        Array.from(messages.keys(), (messageId) => ({ accountId, conversationId, messageId })),
      ),
    ),
  };
}

function setFaults(service: Service, body: unknown): object {
  const { faults } = parse(Faults, body);
  try {
    service.failures = parseInjectedFailures(faults);
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : String(error));
  }
  return { faults };
}

/** Users accept an invitation outside the API, in the Chime application. */
function acceptInvitation({ store }: Service, body: unknown): object {
  const { accountId, email } = parse(Invitation, body);
  const { users } = store.account(accountId);
  const invited = users.byEmail(email);
  if (!invited || invited.isRemoved || invited.user.UserInvitationStatus !== "Pending")
    throw notFound("A pending invitation for this address");
  users.change(invited.user.UserId, {
    UserRegistrationStatus: "Registered",
    UserInvitationStatus: "Accepted",
    RegisteredOn: store.clock.now(),
  });
  return { accountId, userId: invited.user.UserId };
}

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const jsonType = /^application\/json\s*(?:;|$)/i;

/**
 * The control routes need no signature, so a web page must not be able to use them: a page cannot send a JSON content type without a
 * preflight, nor a loopback Host by DNS rebinding.
 */
function refuseWebPages({ headers, method }: FastifyRequest): void {
  if (headers.host !== undefined && !loopbackHost.test(headers.host))
    throw chimeException("ForbiddenException", "The Host must be 127.0.0.1, localhost or [::1]");
  if (headers.origin !== undefined)
    throw chimeException("ForbiddenException", "Web pages cannot use the control routes");
  if ((method === "PUT" || method === "POST") && !jsonType.test(headers["content-type"] ?? ""))
    throw unsupportedMediaType("Content-Type must be application/json");
}

/** Serves the control routes for tests and benchmarks, below the prefix that the caller chooses. */
export function localRoutes(app: FastifyInstance, service: Service): void {
  app.addHook("onRequest", (request, _, done) => {
    refuseWebPages(request);
    done();
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", async (request: FastifyRequest, payload: AsyncIterable<Buffer>) =>
    parseBody(await readBody(payload), request.headers["content-type"]),
  );
  app.setNotFoundHandler(() => {
    throw notFound("The path");
  });
  for (const [method, url, handler] of routes) {
    app.route({
      method,
      url,
      handler(request, reply) {
        const result = handler(service, request.body ?? {});
        sendJson(reply, result ? 200 : 204, result && JSON.stringify(result));
      },
    });
  }
}
