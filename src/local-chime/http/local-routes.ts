import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { badRequest, type ChimeException, notFound } from "../chime-exception.js";
import { readBody } from "./body.js";
import { parseInjectedFailures } from "./injected-failures.js";
import { respond } from "./respond.js";
import type { Service } from "./service.js";

const Faults = z.object({ faults: z.string() });
const Latency = z.object({ ms: z.number().min(0).max(600_000) });
const Advance = z.object({
  seconds: z
    .number()
    .min(0)
    .max(10 * 365 * 86_400),
});
const Invitation = z.object({ accountId: z.string(), email: z.string() });

type Handler = (service: Service, body: unknown) => object | undefined;

function parse<T>(shape: z.ZodType<T>, body: unknown): T {
  const { data, error } = shape.safeParse(body);
  if (error) throw badRequest(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "));
  return data;
}

/** Routes for tests and benchmarks, which need no signature. */
const routes: Readonly<Record<string, Handler>> = {
  "GET calls": ({ calls }) => Object.fromEntries(calls),

  "DELETE calls"({ calls }) {
    calls.clear();
    return undefined;
  },

  "GET messages": ({ store }) => {
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
  },

  "PUT faults"(service, body) {
    const { faults } = parse(Faults, body);
    try {
      service.faults = parseInjectedFailures(faults);
    } catch (error) {
      throw badRequest(error instanceof Error ? error.message : String(error));
    }
    return { faults };
  },

  "PUT latency"(service, body) {
    service.latencyMs = parse(Latency, body).ms;
    return { ms: service.latencyMs };
  },

  "POST advance"({ store: { clock } }, body) {
    clock.advance(parse(Advance, body).seconds);
    clock.runDue();
    return { now: clock.now() };
  },

  "POST accept-invitation"({ store }, body) {
    const { accountId, email } = parse(Invitation, body);
    const { users } = store.account(accountId);
    const invited = users.byEmail(email);
    if (!invited || invited.isRemoved || invited.user.UserInvitationStatus !== "Pending")
      throw notFound("A pending invitation of this address");
    users.change(invited.user.UserId, {
      UserRegistrationStatus: "Registered",
      UserInvitationStatus: "Accepted",
      RegisteredOn: store.clock.now(),
    });
    return { accountId, userId: invited.user.UserId };
  },
};

export const localPrefix = "/__local/";

export async function answerLocally(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  const route = routes[`${request.method ?? ""} ${pathname.slice(localPrefix.length)}`];
  if (!route) throw notFound("The path");
  const text = (await readBody(request)).toString();
  const answer = route(service, text === "" ? {} : json(text));
  if (answer) respond(response, 200, JSON.stringify(answer));
  else respond(response, 204);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("The body is not JSON") satisfies ChimeException;
  }
}
