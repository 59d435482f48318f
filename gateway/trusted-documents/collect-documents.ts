import {
  concatAST,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isExecutableDefinitionNode,
  Kind,
  print,
  separateOperations,
  validate,
} from "graphql";
import { documentIdOf, parseDocument, type RegisteredDocument } from "./manifest.js";

/** A file with operations: `.graphql`, or `persisted-documents.json` of a compiler. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface Collected {
  readonly documents: readonly RegisteredDocument[];
  /** Why the documents cannot be registered, one line each. */
  readonly problems: readonly string[];
}

interface DocumentComment {
  readonly owner: string | undefined;
  readonly description: string | undefined;
}

/**
 * Collects the operations of files for a manifest. A `.graphql` file has one operation; the comment at its top is the
 * description, with a line `# owner: …`. Fragments may be in files of their own. The output of compilers is registered
 * too, since their clients send those ids. Pure.
 */
export function collectDocuments(
  files: readonly SourceFile[],
  schema: GraphQLSchema,
  defaultOwner?: string,
): Collected {
  const problems: string[] = [];
  const comments = new Map<string, DocumentComment>();
  const documents = new Map<string, RegisteredDocument>();

  const add = (path: string, name: string, document: string, node: DocumentNode) => {
    const id = documentIdOf(document);
    const { owner = defaultOwner, description = `Compiled into ${path}.` } = comments.get(name) ?? {};
    problems.push(...validate(schema, node).map(({ message }) => `${path}: ${name}: ${message}`));
    if (!owner) problems.push(`${path}: ${name} has no owner. Write "# owner: <team>" above it, or give --owner.`);
    documents.set(id, { id, name, owner: owner ?? "", description, document });
  };

  const written = files.filter(({ path }) => path.endsWith(".graphql")).flatMap((file) => parseFile(file, problems));
  const operations = separateOperations(concatAST(written.map(({ parsed: document }) => document)));
  for (const { path, text, parsed: document } of written) {
    const [operation, ...others] = namesOfOperations(document);
    if (operation === undefined) continue;
    const comment = readComment(text);
    if (operation === "" || others.length > 0) problems.push(`${path}: must have one operation, with a name.`);
    else if (comments.has(operation)) problems.push(`${path}: another file has an operation ${operation} as well.`);
    else if (!comment.description) problems.push(`${path}: say in a comment at its top what ${operation} is for.`);
    comments.set(operation, comment);
    const whole = operations[operation];
    if (whole) add(path, operation, print(whole), whole);
  }
  for (const file of files.filter(({ path }) => path.endsWith(".json"))) {
    for (const [hash, text] of Object.entries(JSON.parse(file.text) as Record<string, string>)) {
      const [document] = parseFile({ path: file.path, text }, problems);
      const [name = ""] = document ? namesOfOperations(document.parsed) : [];
      if (documentIdOf(text).endsWith(hash.replace(/^sha256:/, "")) && document)
        add(file.path, name, text, document.parsed);
      else problems.push(`${file.path}: ${hash} is not the SHA-256 of its document. Let its compiler write it anew.`);
    }
  }
  const inOrder = [...documents.values()].sort((a, b) =>
    a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  return { documents: inOrder, problems };
}

/** None for a file without operations and fragments, such as a schema. */
function parseFile(
  { path, text }: SourceFile,
  problems: string[],
): readonly (SourceFile & { readonly parsed: DocumentNode })[] {
  try {
    const document = parseDocument(text);
    return document.definitions.every(isExecutableDefinitionNode) ? [{ path, text, parsed: document }] : [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    problems.push(`${path}: ${error.message}`);
    return [];
  }
}

function namesOfOperations({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ""] : [],
  );
}

function readComment(text: string): DocumentComment {
  const comment = /^(?:\s*#.*\n)*/.exec(text)?.[0] ?? "";
  const lines = comment
    .split("\n")
    .map((line) => line.replace(/^\s*#\s?/, "").trim())
    .filter(Boolean);
  const owner = lines.flatMap((line) => /^owner:\s*(.+)$/i.exec(line)?.[1] ?? []).at(0);
  const description = lines.filter((line) => !/^owner:/i.test(line)).join(" ");
  return { owner, description: description || undefined };
}
