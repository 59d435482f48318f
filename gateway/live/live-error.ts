import { GraphQLError } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import { OperationRefusal } from "../graphql/operation-refusal.js";
import { reportError } from "../graphql/report-error.js";

/** The result that says why nothing is told, or no more; and, when something was, where to go on. */
export function liveError(log: Log, error: unknown, requestId: string, lastEventId?: string): FormattedResult {
  const errors = error instanceof OperationRefusal ? error.errors : [asGraphqlError(error)];
  const formatted = errors.map(reportError(log, requestId));
  if (lastEventId === undefined) return { errors: formatted };
  return { errors: formatted.map((each) => ({ ...each, extensions: { ...each.extensions, lastEventId } })) };
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error });
