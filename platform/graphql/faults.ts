import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Context } from "../actions/context.js";
import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { isUnconfirmed } from "../events/leases/unconfirmed.js";
import { CordonError } from "../runtime/errors.js";
import type { Log } from "../runtime/log.js";

/** Codes of GraphQL itself, caused by the request, so the messages may go to the caller. */
const codesOfGraphQL: readonly unknown[] = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
];

/** graphql-js reports a null variable in a non-null argument without a code. */
const badArgument = /^Argument "\w+" (of|has) /;

/** Whether graphql-js refused an argument during execution. */
const isBadArgument = (original: unknown) => original instanceof GraphQLError && badArgument.test(original.message);

/** Whether an error was written for callers; everything else is a fault of ours. */
function isForCaller(error: unknown, code: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof CordonError || isBadArgument(original)) return true;
  return original instanceof GraphQLError && codesOfGraphQL.includes(code);
}

/** Whether operators should see it; reading an unconfirmed copy is expected. */
export const isForLog = (error: unknown, code: unknown): boolean => !isForCaller(error, code) && !isUnconfirmed(error);

const ourFault = "Something went wrong on our side; the log has the details under the request id.";

/**
 * Passes on only errors that were written for callers; faults are reduced to their code. Faults of the database in
 * changes are handled in `change.ts`, so those that arrive here come from reads.
 */
export function maskFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isBadArgument(unwrapResolverError(error)))
    return { ...formatted, extensions: { ...formatted.extensions, code: "BAD_USER_INPUT" } };
  if (isForCaller(error, formatted.extensions?.code)) return formatted;
  const place = formatted.path ? { path: formatted.path } : {};
  const fault = databaseFaultOf(unwrapResolverError(error));
  if (!fault) return { message: ourFault, ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  const { message, extensions } = databaseUnavailable(fault, "READ");
  return { message, ...place, extensions };
}

/** Logs faults with the id of their request, and adds that id to the response. */
export function faultReport(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId, gone } }) {
          if (gone?.aborted) return;
          for (const error of errors) {
            if (!isForLog(error, error.extensions?.code)) continue;
            log.error({ requestId, path: error.path, error: unwrapResolverError(error) }, "a request failed");
          }
        },
        async willSendResponse({ response: { body }, contextValue: { requestId } }) {
          if (body.kind !== "single" || !body.singleResult.errors) return;
          body.singleResult.errors = body.singleResult.errors.map((error) =>
            error.extensions?.code === "INTERNAL_SERVER_ERROR"
              ? { ...error, extensions: { ...error.extensions, requestId } }
              : error,
          );
        },
      };
    },
  };
}
