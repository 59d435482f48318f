import { GraphQLError, type GraphQLSchema, validate } from "graphql";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Log } from "../../platform/runtime/log.js";
import { WatchedFile } from "../../platform/runtime/watched-file.js";
import { normalizeDocument, parseDocument, type RegisteredDocument, readManifest } from "./manifest.js";

export const howToRegister =
  "Put the operation into a .graphql file with its owner and a description, run `npm run documents`, and have the manifest deployed to the gateway.";

/** The registered operations: read from the manifest, reread when it changes, and validated against the schema. */
export class TrustedDocuments {
  private inForce: ReadonlyMap<string, RegisteredDocument> = new Map();
  private byText: ReadonlyMap<string, RegisteredDocument> = new Map();
  private names: ReadonlySet<string> = new Set();
  private outdated: ReadonlyMap<string, string> = new Map();
  private schema: GraphQLSchema | undefined;
  private readonly file: WatchedFile;

  /** @throws Error with one line when the manifest is invalid at start */
  constructor(
    path: string,
    private readonly log: Log,
    pollIntervalMs = 500,
  ) {
    this.file = new WatchedFile(path);
    try {
      this.take(this.file.read());
    } catch (error) {
      throw new Error(`${path} is not a manifest of documents: ${oneLine(error)}`);
    }
    this.file.onChange(pollIntervalMs, () => {
      try {
        this.take(this.file.read());
      } catch (error) {
        this.log.error(
          { file: path, cause: oneLine(error) },
          "manifest of documents not usable; the one in force stays",
        );
      }
    });
  }

  /** The number of registered operations, and the names of those that do not fit the schema. */
  get state(): { readonly registered: number; readonly outdated: readonly string[] } {
    return {
      registered: this.inForce.size,
      outdated: [...this.outdated.keys()].map((id) => this.inForce.get(id)?.name ?? id),
    };
  }

  /** Validates every document against the schema, now and after each change of the manifest. */
  validateAgainst(schema: GraphQLSchema): void {
    this.schema = schema;
    const outdated = new Map<string, string>();
    for (const { id, name, owner, document } of this.inForce.values()) {
      const [schemaProblem] = validate(schema, parseDocument(document), undefined, { maxErrors: 1 });
      if (!schemaProblem) continue;
      outdated.set(id, schemaProblem.message);
      this.log.error({ id, name, owner, cause: schemaProblem.message }, "registered document does not fit the schema");
    }
    this.outdated = outdated;
  }

  /** @throws RequestRefusal when no valid document has this id */
  byId(id: string): RegisteredDocument {
    const document = this.inForce.get(id);
    if (!document) {
      throw new RequestRefusal(
        "DOCUMENT_NOT_REGISTERED",
        `No document is registered under ${id.slice(0, 80)}. Compare it with the manifest that the gateway runs with. ${howToRegister}`,
      );
    }
    const schemaProblem = this.outdated.get(id);
    if (schemaProblem !== undefined) {
      throw new RequestRefusal(
        "DOCUMENT_OUTDATED",
        `The registered document ${document.name} no longer fits the schema: ${schemaProblem} Its owner, ${document.owner}, must change and register it again.`,
      );
    }
    return document;
  }

  /** The registered document with this text, whatever its spaces and comments. */
  findByText(text: string): RegisteredDocument | undefined {
    try {
      const found = this.byText.get(normalizeDocument(text));
      return found && this.byId(found.id);
    } catch (error) {
      // The parser recurses over nesting; no registered document is nested so deeply.
      if (error instanceof GraphQLError || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  /** Whether an operation of this name is registered. */
  hasNamed(name: string): boolean {
    return this.names.has(name);
  }

  close(): void {
    this.file.close();
  }

  private take(manifest: string): void {
    const documents = readManifest(manifest);
    this.inForce = new Map(documents.map((document) => [document.id, document]));
    this.names = new Set(documents.map(({ name }) => name));
    this.byText = new Map(documents.map((document) => [normalizeDocument(document.document), document]));
    if (this.schema) this.validateAgainst(this.schema);
    this.log.info({ file: this.file.path, documents: documents.length }, "registered documents in force");
  }
}

const oneLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
