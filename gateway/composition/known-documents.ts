import { concatAST, type DocumentNode, Kind, parse, separateOperations } from "graphql";
import { readManifest } from "../trusted-documents/manifest.js";
import { sourceFilesIn } from "../trusted-documents/source-files-in.js";
import { fromRoot, readFile } from "./read-file.js";

/** An operation that callers send, with a title for people. */
export interface KnownDocument {
  readonly title: string;
  readonly document: DocumentNode;
}

/** The documents of a manifest. @throws Error that names the file when it is invalid */
export const registeredDocuments = (manifest: string): readonly KnownDocument[] =>
  readFile(manifest, readManifest).map(({ name, owner, document }) => ({
    title: `${name} (${owner}, ${fromRoot(manifest)})`,
    document: parse(document),
  }));

/**
 * The operations in the .graphql files of a folder; fragments may be in files of their own. @throws Error that names
 * the file when it is invalid
 */
export function documentsIn(folder: string): readonly KnownDocument[] {
  const files = sourceFilesIn(folder)
    .filter(({ path }) => path.endsWith(".graphql"))
    .map(({ path }) => ({ path, document: readFile(path, (text) => parse(text, { noLocation: true })) }));
  const operations = separateOperations(concatAST(files.map(({ document }) => document)));
  return files.flatMap(({ path, document: { definitions } }) =>
    definitions.flatMap((definition) => {
      const name = definition.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined;
      const document = name && operations[name];
      return document ? [{ title: `${name} (${fromRoot(path)})`, document }] : [];
    }),
  );
}
