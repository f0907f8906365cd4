import { createHash } from "node:crypto";
import type { HTTPGraphQLRequest } from "@apollo/server";
import type { GraphQLError, GraphQLSchema } from "graphql";
import { graphqlError } from "../../graph/graphql-errors.js";
import { LRUCache } from "lru-cache";
import { type RequestParameters, putDocument, readRequestParameters } from "./request-parameters.js";
import type { PersistedDocuments } from "./persisted-documents.js";
import { checkQuerySize } from "./query-size.js";

/** The size in bytes of the queries that are remembered as small enough. */
const rememberedSize = 8 * 1024 * 1024;

/**
 * The checks of a request before Apollo Server sees it: a supported response type, an allowed document, and the size of the query. Throws if
 * one fails.
 */
export function createAdmission(
  schema: GraphQLSchema,
  documents: PersistedDocuments | undefined,
  mayRegister: (caller: string, document: string) => boolean,
): (request: HTTPGraphQLRequest, caller: string) => void {
  const validated = new LRUCache<string, true>({
    maxSize: rememberedSize,
    sizeCalculation: (_, text) => 2 * text.length + 100,
  });
  return (request, caller) => {
    checkAccept(request.headers.get("accept"));
    checkRepeatedParameters(request.search);
    const asked = readRequestParameters(request);
    const known = documents?.find(asked);
    if (known === undefined) checkPersistedQuery(asked);
    else putDocument(request, known);
    const text = known ?? asked.query;
    if (text === undefined) return;
    if (!validated.has(text)) {
      checkQuerySize(schema, text);
      validated.set(text, true);
    }
    // Without its hash the document is answered, but not registered.
    if (known === undefined && isRegistration(asked) && !mayRegister(caller, text)) putDocument(request, text);
  };
}

const badRequest = (status: number, message: string): GraphQLError =>
  graphqlError("BAD_REQUEST", message, { http: { status } });

/** Apollo Server would check this only after the execution. */
function checkAccept(accept: string | undefined): void {
  if (
    accept !== undefined &&
    accept !== "" &&
    !/(?:^|[\s,])(?:\*\/\*|application\/(?:\*|json|graphql-response\+json))(?:$|[\s,;])/i.test(accept)
  ) {
    throw badRequest(406, "The Accept header must allow application/json or application/graphql-response+json.");
  }
}

/** Clients send the text with the hash only after the hash alone was not found. */
const isRegistration = ({ persistedQuery }: RequestParameters): boolean =>
  persistedQuery !== undefined && persistedQuery !== null;

/** Apollo Server looks up hashes of any form. */
function checkPersistedQuery({ persistedQuery, query }: RequestParameters): void {
  if (persistedQuery === undefined || persistedQuery === null) return;
  const { version, sha256Hash } = Object(persistedQuery) as {
    readonly version?: unknown;
    readonly sha256Hash?: unknown;
  };
  if (version !== 1) throw badRequest(400, "extensions.persistedQuery.version must be 1.");
  if (typeof sha256Hash !== "string" || !/^[0-9a-f]{64}$/i.test(sha256Hash))
    throw badRequest(400, "extensions.persistedQuery.sha256Hash must be a SHA-256 hash of 64 hexadecimal digits.");
  if (query !== undefined && createHash("sha256").update(query).digest("hex") !== sha256Hash)
    throw badRequest(400, "extensions.persistedQuery.sha256Hash is not the SHA-256 hash of the query.");
}

const parameters = ["query", "operationName", "variables", "extensions", "documentId", "id"] as const;

/** Given two parameters of one name, the limits could check one and the execution use the other. */
function checkRepeatedParameters(search: string): void {
  const given = new URLSearchParams(search);
  const repeated = parameters.find((name) => given.getAll(name).length > 1);
  if (repeated !== undefined) throw badRequest(400, `The parameter ${repeated} is given more than once.`);
}
