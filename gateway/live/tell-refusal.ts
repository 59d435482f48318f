import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { type OperationFacts, reportErrors } from "../graphql/operation-facts.js";
import { OperationRefusal } from "../graphql/operation-refusal.js";

/** Leaves in the facts of an operation why nothing was run, in codes of ours only. */
export function tellRefusal(facts: OperationFacts, error: unknown): void {
  if (error instanceof OperationRefusal) {
    facts.refusal = error.code;
    reportErrors(facts, error.errors);
    return;
  }
  const isOurs = error instanceof CordonError || error instanceof RequestRefusal;
  const code = isOurs ? error.code : "INTERNAL_SERVER_ERROR";
  facts.refusal = error instanceof CordonError ? String(error.extensions.reason ?? code) : code;
  facts.errors = { [code]: 1 };
}
