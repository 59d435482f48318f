import type { IncomingMessage } from "node:http";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import { persistedQueryRefusal } from "../planning/operation-refusal.js";
import type { PrepareOperation } from "../planning/prepare-operation.js";
import type { PreparedOperation } from "../planning/prepared-operation.js";
import type { FormattedResult } from "./formatted-result.js";
import { graphqlParameters, type RawParameters } from "./graphql-parameters.js";
import { type OperationLogFields, reportOperation } from "./operation-log-fields.js";
import type { RequestContext } from "./request-context.js";

/** One request for an operation, ready to be checked and run. */
interface RequestedOperation {
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  readonly request: IncomingMessage;
}

/**
 * Refuses a request because of its viewer or its variables, by throwing OperationRefusal, RequestRefusal or CordonError.
 * It may add to `context.extensions`.
 */
export type OperationCheck = (requested: RequestedOperation) => void | Promise<void>;

/** Checks and runs an operation. */
export type RunOperation = (requested: RequestedOperation) => Promise<FormattedResult>;

export interface ReadingParts {
  /** Replaces the id of a registered document by its text. */
  readonly documentOf: (parameters: RawParameters, viewer: Viewer) => RawParameters;
  readonly prepare: PrepareOperation;
}

/** What is long in a request stands in its variables; documents are kept once they are planned. */
const maxCharacters = 256 * 1024;

const tooLong = () =>
  new RequestRefusal(
    "PAYLOAD_TOO_LARGE",
    `The document is larger than ${maxCharacters / 1024} KiB. Select fewer fields, put values into variables, which may be larger, or send several operations.`,
  );

/**
 * Reads the parameters of a request, whichever way it arrived, and prepares its operation. Limits that depend on the
 * viewer are not checked yet.
 * @throws RequestRefusal or OperationRefusal
 */
export function requestedOperation(
  { documentOf, prepare }: ReadingParts,
  raw: RawParameters,
  viewer: Viewer,
  logFields: OperationLogFields,
): Pick<RequestedOperation, "prepared" | "variables"> {
  const persisted = (raw.extensions as Record<string, unknown> | null | undefined)?.persistedQuery;
  if (persisted !== undefined) throw persistedQueryRefusal();
  const { query, operationName, variables } = graphqlParameters(documentOf(raw, viewer));
  if (query.length > maxCharacters) throw tooLong();
  const prepared = prepare(query, operationName);
  reportOperation(logFields, prepared);
  return { prepared, variables };
}
