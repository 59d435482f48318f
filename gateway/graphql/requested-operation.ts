import type { Viewer } from "../../platform/identity/viewer.js";
import { graphqlParameters, type RawParameters } from "./graphql-parameters.js";
import type { RequestedOperation } from "./operation-check.js";
import { type OperationFacts, tellOperation } from "./operation-facts.js";
import { persistedQueryRefusal } from "./operation-refusal.js";
import type { PrepareOperation } from "./prepare-operation.js";

export interface ReadingParts {
  /** Puts the text of a registered document in the place of its id. */
  readonly documentOf: (parameters: RawParameters, viewer: Viewer) => RawParameters;
  readonly prepare: PrepareOperation;
}

/**
 * What a request asks for, however it has arrived: its parameters, the document that is meant, and what was prepared of
 * it. Nothing of it is checked against who asks yet, beyond the document.
 * @throws RequestRefusal or OperationRefusal
 */
export function requestedOperation(
  { documentOf, prepare }: ReadingParts,
  raw: RawParameters,
  viewer: Viewer,
  facts: OperationFacts,
): Pick<RequestedOperation, "prepared" | "variables"> {
  const persisted = (raw.extensions as Record<string, unknown> | null | undefined)?.persistedQuery;
  if (persisted !== undefined) throw persistedQueryRefusal();
  const { query, operationName, variables } = graphqlParameters(documentOf(raw, viewer));
  const prepared = prepare(query, operationName);
  tellOperation(facts, prepared);
  return { prepared, variables };
}
