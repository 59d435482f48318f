import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { apiSchema } from "../../site/generator/changes/api-schema.js";
import { readSnapshots } from "../../site/generator/sources/read-snapshots.js";
import { readAcceptedChanges } from "./accepted-changes.js";
import { checkSchema, type SchemaFindings } from "./check-schema.js";
import { documentsIn, registeredDocuments } from "./known-documents.js";
import { readFile } from "./read-file.js";

const inRepository = (file: string) => path.join(repositoryRoot, file);

/** The file of accepted breaking changes. */
export const acceptedFile = "gateway/accepted-breaking-changes.json";

/**
 * Checks a supergraph against the last released version and the known documents: the examples, and what they and the
 * given manifests register.
 */
export async function checkSupergraph(supergraph: string, manifests: readonly string[]): Promise<SchemaFindings> {
  const last = readSnapshots(inRepository("site/history")).at(-1);
  return checkSchema(
    last && { version: last.release.version, schema: apiSchema(last.supergraph) },
    apiSchema(supergraph),
    [
      ...documentsIn(inRepository("gateway/examples")),
      ...[inRepository("gateway/examples/documents.json"), ...manifests].flatMap(registeredDocuments),
    ],
    readFile(inRepository(acceptedFile), readAcceptedChanges),
  );
}
