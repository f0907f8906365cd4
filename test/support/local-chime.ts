import { ChimeClient, ChimeServiceException } from "@aws-sdk/client-chime";
import { expect } from "vitest";
import { cleanUp } from "./clean-up.js";
import { type ExceptionName, exceptions } from "../../src/operations/exceptions.js";
import { type LocalChimeOptions, startLocalChime } from "../../src/local-chime/index.js";

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Any credentials: the embedded service accepts all, unless it is configured with some. */
export const anyCredentials: Credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "example" };

// AWS deprecated the client; assigning it once avoids a deprecation warning at every use.
const Client = ChimeClient;
export type Client = ChimeClient;

/** An SDK client without retries. */
export const clientOf = (endpoint: string, credentials = anyCredentials): Client =>
  new Client({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });

export interface TestChime {
  readonly url: string;
  readonly client: Client;
  /** Calls a route under `/__local`. */
  readonly control: (method: string, route: string, body?: unknown) => Promise<Response>;
  /** The number of calls of each operation since `resetCalls`. */
  readonly calls: () => Promise<unknown>;
  readonly resetCalls: () => Promise<void>;
  /** Moves the service's clock. */
  readonly advance: (seconds: number) => Promise<void>;
  readonly faults: (faults: string) => Promise<void>;
}

/** A running embedded service, stopped after the tests of the file. */
export async function localChime(options: LocalChimeOptions = {}): Promise<TestChime> {
  const service = await startLocalChime(options);
  const client = clientOf(service.url);
  cleanUp(async () => {
    client.destroy();
    await service.close();
  });

  const control = (method: string, route: string, body?: unknown): Promise<Response> =>
    fetch(`${service.url}/__local/${route}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const order = async (method: string, route: string, body?: unknown): Promise<void> => {
    const { ok, status } = await control(method, route, body);
    expect(ok, `${method} ${route} was answered with ${status}`).toBe(true);
  };
  return {
    url: service.url,
    client,
    control,
    calls: async () => (await control("GET", "calls")).json(),
    resetCalls: () => order("DELETE", "calls"),
    advance: (seconds) => order("POST", "advance", { seconds }),
    faults: (faults) => order("PUT", "faults", { faults }),
  };
}

/** Asserts that the call fails with this exception, its HTTP status and its `Code`. */
export async function expectException(
  call: Promise<unknown>,
  exception: ExceptionName,
  code: string = exceptions[exception].code,
): Promise<void> {
  const error = await failureOf(call);
  expect(error).toBeInstanceOf(ChimeServiceException);
  expect(error).toMatchObject({
    name: exception,
    Code: code,
    message: expect.stringMatching(/\S/) as string,
    $metadata: { httpStatusCode: exceptions[exception].status },
  });
}

/** The error of a call; undefined if it succeeds. */
export const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/** A value that must be present. */
export function present<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error("expected a value, and there was none");
  return value;
}

/** All items of a paginator. */
export async function collect<P, T>(
  pages: AsyncIterable<P>,
  items: (page: P) => readonly T[] | undefined,
): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...present(items(page)));
  return all;
}
