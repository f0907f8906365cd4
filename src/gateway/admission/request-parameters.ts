import type { HTTPGraphQLRequest } from "@apollo/server";

/** The document of a request, or its id. */
export interface RequestParameters {
  /** May be empty: some clients send an empty document with an id. */
  readonly query: string | undefined;
  readonly id: string | undefined;
  /** Apollo's persisted query extension, unchecked. */
  readonly persistedQuery: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The parameters in which clients send a document's id. */
const idNames = ["documentId", "doc_id", "id"] as const;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads the document parameters of a request. Apollo Server reports errors of the others. */
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
    // Apollo Server reports invalid JSON.
    return undefined;
  }
}

/** Replaces a document's id by the document. */
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
