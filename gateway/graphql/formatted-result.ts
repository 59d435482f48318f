import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { formatError, isForCaller } from "../http/format-error.js";

/** A GraphQL result as the caller gets it. */
export interface FormattedResult {
  readonly data?: ExecutionResult["data"];
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Masks what callers may not read of errors, and logs those in full. */
export function formatErrors(errors: readonly GraphQLError[], log: Log, requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    if (!isForCaller(error.extensions)) {
      log.error({ requestId, error: error.stack ?? String(error), path: error.path }, "unexpected error");
    }
    return formatError(error.toJSON());
  });
}
