import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { z } from "zod";
import { graphqlError } from "../../graph/graphql-errors.js";
import type { RequestParameters } from "./request-parameters.js";

/** Persisted documents. */
export interface PersistedDocuments {
  /** The persisted document that a request names; undefined if it sends another one that is allowed. Throws if it is not allowed. */
  find(asked: RequestParameters): string | undefined;
}

/** Whether other documents are allowed. */
export type DocumentsMode = "only" | "prefer";

/** The formats that code generators write: `{"<id>": "<document>"}`, or Apollo's manifest. */
const Manifest = z.union([
  z
    .object({
      format: z.literal("apollo-persisted-query-manifest"),
      version: z.literal(1),
      operations: z.array(z.object({ id: z.string().min(1), body: z.string() })),
    })
    .transform(({ operations }) => new Map(operations.map(({ id, body }) => [id, body]))),
  z.record(z.string().min(1), z.string()).transform((documents) => new Map(Object.entries(documents))),
]);

export type ManifestResult =
  | { readonly documents: ReadonlyMap<string, string>; readonly errors: readonly [] }
  | { readonly documents: undefined; readonly errors: readonly string[] };

/** Reads the documents of a manifest by id. Each must be valid for the schema; all errors are reported together. */
export function readManifest(path: string, schema: GraphQLSchema): ManifestResult {
  const { data: documents, error } = readMap(path);
  if (!documents) return { documents: undefined, errors: [error] };
  const errors = Array.from(documents).flatMap(([id, text]) =>
    errorsOf(text, schema).map((message) => `document ${id}: ${message}`),
  );
  return errors.length > 0 ? { documents: undefined, errors } : { documents, errors: [] };
}

function readMap(
  path: string,
):
  | { readonly data: ReadonlyMap<string, string>; readonly error?: never }
  | { readonly data?: never; readonly error: string } {
  try {
    const { data, success } = Manifest.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (!success) return { error: `${path} must be {"<id>": "<document>"} or an Apollo persisted query manifest` };
    return data.size > 0 ? { data } : { error: `${path} has no documents` };
  } catch (thrown) {
    return { error: thrown instanceof SyntaxError ? `${path} is not JSON` : `${path} cannot be read` };
  }
}

function errorsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.message];
    throw error;
  }
}

const refusal = (code: "BAD_REQUEST" | "PERSISTED_QUERY_NOT_FOUND", message: string): GraphQLError =>
  graphqlError(code, message, { http: { status: 400 } });

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Looks documents up by the manifest's ids, and by the hashes that Apollo's clients send. */
export function createPersistedDocuments(
  manifest: ReadonlyMap<string, string>,
  mode: DocumentsMode,
): PersistedDocuments {
  const byId = new Map([...Array.from(manifest.values(), (text) => [sha256(text), text] as const), ...manifest]);
  const texts = new Set(manifest.values());

  return {
    find({ query: given, id, persistedQuery }) {
      const query = given === "" ? undefined : given;
      const known = id === undefined ? undefined : byId.get(id);
      if (known !== undefined && (query ?? known) !== known)
        throw refusal("BAD_REQUEST", "The query differs from the persisted document with this id.");
      if (known !== undefined) return known;
      if (query !== undefined && texts.has(query)) return query;
      // In Apollo's protocol the client may have registered the document, and otherwise is asked to register it.
      const isOpen = query !== undefined || persistedQuery !== undefined || id === undefined;
      if (mode === "prefer" && isOpen) return undefined;
      if (query === undefined && id !== undefined)
        throw refusal("PERSISTED_QUERY_NOT_FOUND", "There is no persisted document with this id.");
      throw refusal("BAD_REQUEST", "Only persisted documents are allowed: send the id of one.");
    },
  };
}
