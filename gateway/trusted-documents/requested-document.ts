import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { howToRegister, type TrustedDocuments } from "./trusted-documents.js";

export interface DocumentPolicy {
  /** None when the gateway runs without a manifest. */
  readonly documents: TrustedDocuments | undefined;
  /** Whether a kind of account may send registered documents only. */
  readonly requiredOf: "nobody" | "service-accounts" | "everybody";
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Replaces `documentId` by the text of the registered document (GraphQL over HTTP, appendix on persisted documents).
 * @throws RequestRefusal for an unknown id, and for free text where only registered documents are allowed
 */
export function requestedDocument(
  parameters: Parameters,
  callerKind: string,
  { documents, requiredOf }: DocumentPolicy,
): Parameters {
  const { documentId, query, ...others } = parameters;
  if (documentId === undefined || documentId === null) {
    const required = requiredOf === "everybody" || (requiredOf === "service-accounts" && callerKind !== "PERSON");
    if (!required || typeof query !== "string") return parameters;
    const registered = documents?.findByText(query);
    if (registered) return { ...others, query: registered.document };
    throw new RequestRefusal(
      "DOCUMENT_REQUIRED",
      `${requiredOf === "everybody" ? "Here everybody" : "A service account"} may send registered operations only, and this one is not registered; nothing was done. ${howToRegister} Then send its id as \`documentId\` instead of \`query\`.`,
    );
  }
  if (typeof documentId !== "string" || !/^sha256:[0-9a-f]{64}$/.test(documentId)) {
    throw new RequestRefusal(
      "BAD_REQUEST",
      "`documentId` must be `sha256:` and 64 hexadecimal digits in lower case, as the manifest of documents has it.",
    );
  }
  // graphql-ws requires a `query`, so an empty one counts as absent.
  if (query !== undefined && query !== null && query !== "") {
    throw new RequestRefusal("BAD_REQUEST", "Send either `documentId` or `query`, not both.");
  }
  if (!documents) {
    throw new RequestRefusal(
      "DOCUMENT_NOT_REGISTERED",
      "This gateway runs without registered documents. Send the operation as `query`, or set TRUSTED_DOCUMENTS_FILE.",
    );
  }
  return { ...others, query: documents.byId(documentId).document };
}
