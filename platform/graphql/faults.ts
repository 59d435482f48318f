import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Context } from "../actions/context.js";
import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { isUnconfirmed } from "../events/leases/unconfirmed.js";
import { CordonError } from "../runtime/errors.js";
import type { Log } from "../runtime/log.js";

/** Codes of GraphQL itself: the caller's own doing, so their words may go back. */
const codesOfGraphQL: readonly unknown[] = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
];

/** How graphql-js refuses an argument whose variable is null where no null may be, for which it has no code. */
const badArgument = /^Argument "\w+" (of|has) /;

/** Whether graphql-js itself refused an argument, while it ran the operation. */
const isBadArgument = (original: unknown) => original instanceof GraphQLError && badArgument.test(original.message);

/** Whether an error was written for a caller to read; everything else is a fault of ours. */
export function isForCaller(error: unknown, code: unknown): boolean {
  const original = unwrapResolverError(error);
  if (original instanceof CordonError || isBadArgument(original)) return true;
  return original instanceof GraphQLError && codesOfGraphQL.includes(code);
}

/** Whether somebody who runs this should see it: each look at a copy that nothing confirms is no news. */
export const isForLog = (error: unknown, code: unknown): boolean => !isForCaller(error, code) && !isUnconfirmed(error);

const ourFault = "Something went wrong on our side; the log has the details under the request id.";

/**
 * Lets through only what was written for a caller to read; a fault is named by nothing but its code. What changes tells of
 * faults of the database itself (`change.ts`): what comes here was reading.
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

/** Writes faults to the log under the id of their request, and that id into the answer. */
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
