import { GraphQLError } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { type FormattedResult, formatErrors } from "../graphql/formatted-result.js";
import { OperationRefusal } from "../planning/operation-refusal.js";

/** The result that says why an operation is refused or a stream ends; with the event id to resume from, if there is one. */
export function errorResult(log: Log, error: unknown, requestId: string, lastEventId?: string): FormattedResult {
  const errors = formatErrors(
    error instanceof OperationRefusal ? error.errors : [asGraphqlError(error)],
    log,
    requestId,
  );
  if (lastEventId === undefined) return { errors };
  return { errors: errors.map((each) => ({ ...each, extensions: { ...each.extensions, lastEventId } })) };
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
