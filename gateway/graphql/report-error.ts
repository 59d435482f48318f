import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Log } from "../../platform/runtime/log.js";
import { formatError, mayBeSaid } from "../http/format-error.js";

/** Makes errors fit to be seen. Logs in full what callers only see masked. */
export function reportError(log: Log, requestId: string): (error: GraphQLError) => GraphQLFormattedError {
  return (error) => {
    if (!mayBeSaid(error.extensions)) {
      log.error({ requestId, error: error.stack ?? String(error), path: error.path }, "unexpected error");
    }
    return formatError(error.toJSON());
  };
}
