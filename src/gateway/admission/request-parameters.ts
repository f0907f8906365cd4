import type { HTTPGraphQLRequest } from "@apollo/server";

/** What a request asks for: a document, or one by its id. */
export interface RequestParameters {
  /** May be empty: some clients send it so beside an id. */
  readonly query: string | undefined;
  readonly id: string | undefined;
  /** What Apollo's clients send of a persisted query; anything at all. */
  readonly persistedQuery: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The names under which clients send a document's id. */
const idNames = ["documentId", "doc_id", "id"] as const;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads a request as far as its document is concerned. What is wrong with the rest is for Apollo Server to tell. */
export function readRequestParameters(request: HTTPGraphQLRequest): RequestParameters {
  const { query, extensions, ...others } =
    request.method === "GET" ? fieldsOfSearch(request.search) : fieldsOf(request.body);
  const { persistedQuery } = fieldsOf(extensions);
  const named = idNames.map((name) => text(others[name])).find((id) => id !== undefined);
  return {
    query: typeof query === "string" ? query : undefined,
    id: named ?? text(fieldsOf(persistedQuery).sha256Hash),
    persistedQuery,
  };
}

function fieldsOfSearch(search: string): Fields {
  const { extensions, ...fields } = Object.fromEntries(new URLSearchParams(search));
  return { ...fields, extensions: parsed(extensions) };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    // Apollo Server tells that it is no JSON.
    return undefined;
  }
}

/** Puts a document in the place of its id. */
export function putDocument(request: HTTPGraphQLRequest, query: string): void {
  if (request.method === "GET") {
    const search = new URLSearchParams(request.search);
    search.set("query", query);
    const { persistedQuery: _, ...extensions } = fieldsOf(parsed(search.get("extensions") ?? undefined));
    search.set("extensions", JSON.stringify(extensions));
    request.search = `?${search.toString()}`;
    return;
  }
  const body = fieldsOf(request.body);
  const { persistedQuery: _, ...extensions } = fieldsOf(body.extensions);
  request.body = { ...body, query, extensions };
}
