import { cleanUp } from "./clean-up.js";
import { z } from "zod";
import { createGateway, type GatewayOptions } from "../../src/gateway/server.js";
import type { LocalChimeOptions } from "../../src/local-chime/index.js";
import { anyCredentials, localChime, type TestChime } from "./local-chime.js";
import { startProxy, type TestProxy } from "./proxy.js";

/** A GraphQL answer as it came over HTTP. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** An answer, and how often each action was called upstream for it. */
export interface CountedAnswer extends Answer {
  readonly calls: unknown;
}

type Variables = Readonly<Record<string, unknown>>;

export interface TestGateway {
  readonly url: string;
  readonly chime: TestChime;
  /** Stands between the gateway and the embedded service, and lets everything pass unless told otherwise. */
  readonly proxy: TestProxy;
  /** Every document sent so far. */
  readonly documents: ReadonlySet<string>;
  readonly query: (
    document: string,
    variables?: Variables,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Sends a query, and tells of the upstream calls that it alone has cost. */
  readonly counted: (document: string, variables?: Variables) => Promise<CountedAnswer>;
}

export interface TestGatewayOptions {
  readonly chime?: LocalChimeOptions;
  readonly gateway?: Partial<GatewayOptions>;
}

/** An embedded service and a gateway in front of it, both over HTTP, stopped after the tests of the file. */
export async function testGateway({
  chime: chimeOptions,
  gateway: options,
}: TestGatewayOptions = {}): Promise<TestGateway> {
  const chime = await localChime(chimeOptions);
  const proxy = await startProxy(chime.url);
  const url = await listen({ endpoint: proxy.url, ...options });
  const documents = new Set<string>();

  const query: TestGateway["query"] = async (document, variables, headers) => {
    documents.add(document);
    const response = await post(url, { query: document, variables }, headers);
    return (await response.json()) as Answer;
  };
  return {
    url,
    chime,
    proxy,
    documents,
    query,
    async counted(document, variables) {
      await chime.resetCalls();
      const answer = await query(document, variables);
      return { ...answer, calls: await chime.calls() };
    },
  };
}

/** A gateway by itself, for any upstream there may be; its address. */
export async function listen(options: Partial<GatewayOptions>): Promise<string> {
  const app = await createGateway({
    region: "us-east-1",
    credentials: anyCredentials,
    requestTimeoutMs: 30_000,
    introspection: true,
    logLevel: "silent",
    cacheTtlSeconds: 0,
    ...options,
  });
  cleanUp(() => app.close());
  return app.listen({ host: "127.0.0.1", port: 0 });
}

/** Posts a GraphQL request, well-formed or not. */
export const post = (
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  signal: AbortSignal | null = null,
): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
    signal,
  });

/** The value at a path such as `account.users.nodes.*.userId`, where `*` goes through a list; undefined where there is none. */
export function at(value: unknown, path: string): unknown {
  const [head, ...rest] = path === "" ? [] : path.split(".");
  if (head === undefined) return value;
  if (head === "*") return Array.isArray(value) ? value.map((item: unknown) => at(item, rest.join("."))) : undefined;
  return typeof value === "object" && value !== null ? at(Reflect.get(value, head), rest.join(".")) : undefined;
}

export const textAt = (value: unknown, path: string): string => z.string().parse(at(value, path));
export const textsAt = (value: unknown, path: string): string[] => z.array(z.string()).parse(at(value, path));

/** The codes of an answer's errors, by the path each stands at. */
export const codesOf = ({ errors = [] }: Answer): Record<string, unknown> =>
  Object.fromEntries(errors.map(({ path = [], extensions }) => [path.join("."), extensions.code]));
