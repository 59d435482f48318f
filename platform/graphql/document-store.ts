import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** More texts than a gateway has plans for; each takes some kilobytes, and what is compiled for it some more. */
const maxDocuments = 1_000;

/** The documents that were found valid, by their text's hash, as Apollo Server asks for them: parsed and validated once. */
export function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({ max: maxDocuments });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}
