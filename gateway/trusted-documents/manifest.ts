import { createHash } from "node:crypto";
import { type DocumentNode, GraphQLError, Kind, parse, print } from "graphql";
import { z } from "zod";

/** An operation that somebody has registered, and answers for. */
export interface RegisteredDocument {
  /** `sha256:` and the SHA-256 of the document's text in lower-case hexadecimal. */
  readonly id: string;
  /** The name of its one operation. */
  readonly name: string;
  /** Whom to ask about it: a team, or the name of a dashboard. */
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
      // As it was hashed: a compiler may end its texts with a new line.
      document: z.string().min(1),
    }),
  ),
});

/** The document identifier of a text, as GraphQL over HTTP has it in its appendix on persisted documents. */
export const documentIdOf = (document: string) =>
  `sha256:${createHash("sha256").update(document, "utf8").digest("hex")}`;

/** The same document, whatever spaces and comments its author used. @throws GraphQLError when it is no document. */
export const normalized = (document: string) => print(parseDocument(document));

export const parseDocument = (document: string): DocumentNode => parse(document, { noLocation: true });

/**
 * Reads a manifest out of its file's text. @throws Error with one line that says what is wrong with which entry: a
 * manifest is taken whole or not at all.
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

/** A manifest as the text of its file. */
export const writeManifest = (documents: readonly RegisteredDocument[]) =>
  `${JSON.stringify({ format: "cordon-trusted-documents-1", documents }, null, 2)}\n`;
