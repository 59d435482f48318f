import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** More than a gateway caches plans for. Each takes some kilobytes, and more once compiled. */
const maxDocuments = 1_000;

/** Apollo Server's store of validated documents by the hash of their text, so that each is parsed and validated once. */
export function documentStore() {
  const documents = new LRUCache<string, DocumentNode>({ max: maxDocuments });
  return {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  };
}
