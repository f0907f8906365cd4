import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { cleanUp } from "./clean-up.js";

/** A call on its way to Chime. */
export interface Passage {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * What is done to a call: its reply changed, another given without passing the call on, or none given (`hang`: the connection stays open; `reset`: it breaks before the
 * call is passed on; `lost`: it breaks after), or the call let pass.
 */
export type Meddling = ((reply: Reply) => Reply) | Reply | "hang" | "reset" | "lost" | undefined;

export type Meddler = (passage: Passage) => Meddling | Promise<Meddling>;

/** Lets calls pass when so many have come, and not before. */
export function gate(count: number): Meddler {
  let open = (): void => undefined;
  const opened = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  let come = 0;
  return () => {
    if (++come === count) open();
    return opened;
  };
}

export interface TestProxy {
  readonly url: string;
  /** Decides on each call from now on; without it every call passes. */
  meddle: Meddler | undefined;
  /** The same, by what a call's body says. */
  meddleByBody: ((body: string) => Meddling) | undefined;
  /** Calls that came and were left hanging, those since given up by the gateway included. */
  readonly hanging: number;
  /** How many of those the gateway has given up. */
  readonly givenUp: number;
}

/** A proxy that can meddle with calls and replies, stopped after the tests of the file. */
export async function startProxy(target: string): Promise<TestProxy> {
  const proxy = {
    url: "",
    meddle: undefined as TestProxy["meddle"],
    meddleByBody: undefined as TestProxy["meddleByBody"],
    hanging: 0,
    givenUp: 0,
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await buffer(request);
    const meddling =
      (await proxy.meddle?.({ method: request.method ?? "", path: request.url ?? "", headers: request.headers })) ??
      proxy.meddleByBody?.(sent.toString());
    if (meddling === "reset") return void request.socket.destroy();
    if (meddling === "lost") return forward(target, request, sent, response, () => undefined);
    if (typeof meddling === "object")
      return void response.writeHead(meddling.status, meddling.headers).end(meddling.body);
    if (meddling !== "hang") return forward(target, request, sent, response, meddling);
    proxy.hanging++;
    response.once("close", () => proxy.givenUp++);
  };
  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cleanUp(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return proxy;
}

async function forward(
  target: string,
  incoming: IncomingMessage,
  sent: Buffer,
  response: ServerResponse,
  change: (reply: Reply) => Reply | undefined = (reply) => reply,
): Promise<void> {
  const upstream = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = httpRequest(
      target + (incoming.url ?? ""),
      { method: incoming.method, headers: incoming.headers },
      resolve,
    );
    outgoing.on("error", reject);
    outgoing.end(sent);
  });
  const { "content-length": _, "transfer-encoding": __, ...headers } = upstream.headers;
  const reply = change({ status: upstream.statusCode ?? 0, headers, body: (await buffer(upstream)).toString() });
  if (!reply) return void incoming.socket.destroy();
  response.writeHead(reply.status, reply.headers);
  response.end(reply.body);
}
