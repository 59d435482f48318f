import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, Kind, parse, print } from "graphql";
import { z } from "zod";

/** A registered operation. */
export interface RegisteredDocument {
  /** `sha256:` and the SHA-256 of the document's text in lower-case hexadecimal. */
  readonly id: string;
  /** The name of the operation. */
  readonly name: string;
  /** The team or dashboard that answers for it. */
  readonly owner: string;
  readonly description: string;
  readonly document: string;
}

const text = z.string().trim().min(1);

const shape = z.object({
  format: z.literal("cordon-trusted-documents-1"),
  documents: z.array(
    z.object({
      id: z.string().regex(/^sha256:[0-9a-f]{64}$/, "not sha256: and 64 hexadecimal digits in lower case"),
      name: text,
      owner: text,
      description: text,
      // Compilers may end their texts with a line break, which is part of the hash.
      document: z.string().min(1),
    }),
  ),
});

/** The document id of a text, by the appendix on persisted documents of GraphQL over HTTP. */
export const documentIdOf = (document: string) =>
  `sha256:${createHash("sha256").update(document, "utf8").digest("hex")}`;

/** The document without differences of spaces and comments. @throws GraphQLError when it does not parse */
export const normalizeDocument = (document: string) => print(parseDocument(document));

export const parseDocument = (document: string): DocumentNode => parse(document, { noLocation: true });

/**
 * Parses a manifest. @throws Error with one line about the first invalid entry; a manifest is accepted as a whole or
 * not at all
 */
export function readManifest(manifest: string): readonly RegisteredDocument[] {
  const { documents } = shape.parse(JSON.parse(manifest), { error: (issue) => issue.message });
  for (const [index, { id, name, document }] of documents.entries()) {
    const refuse = (why: string) => {
      throw new Error(`entry ${index} (${name}) ${why}`);
    };
    if (documentIdOf(document) !== id) refuse("has an id that is not the hash of its document");
    if (documents.findIndex((other) => other.id === id) !== index) refuse("stands there twice");
    const [operation, ...others] = operationsIn(document, refuse);
    if (!operation || others.length > 0) refuse("must have exactly one operation");
    if (operation !== name) refuse(`has another name than its operation, "${operation}"`);
  }
  return documents;
}

function operationsIn(document: string, refuse: (why: string) => void): readonly (string | undefined)[] {
  try {
    return parseDocument(document).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    refuse(`is not GraphQL: ${error.message}`);
    return [];
  }
}

/** The file content of a manifest. */
export const writeManifest = (documents: readonly RegisteredDocument[]) =>
  `${JSON.stringify({ format: "cordon-trusted-documents-1", documents }, null, 2)}\n`;
