import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>["documentStore"]>;

/** The text of the parsed documents that are kept. A parsed document takes about 55 times the memory of its text. */
const maxCharacters = 400_000;

/**
 * Documents that were parsed and validated, for requests that send the same text again. Apollo Server's own store measures documents as
 * JSON, which leaves out most of what a parsed document holds: it took over 100 MB.
 */
export function createDocumentStore(): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: maxCharacters,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? maxCharacters),
  });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set(key, document) {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
