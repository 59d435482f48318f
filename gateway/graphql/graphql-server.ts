import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError } from "graphql";
import type { Log } from "../../subgraphs/foundation/log.js";
import type { Supergraph } from "../subgraphs/supergraph.js";
import { formatError, mayBeSaid } from "./format-error.js";
import type { RequestContext } from "./request-context.js";

/** Ten times what the largest query has that a person writes. Planning grows with the square of it, on the one thread there is. */
const mostTokens = 5_000;

/** Fields and fragments after every fragment is put in its places: a few lines can double to millions. */
const mostSelections = 2_000;

/** Apollo Server around the supergraph, with everything off that talks to others or shows what is inside. */
export function graphqlServer({ gateway }: Supergraph, log: Log): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway,
    formatError,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: mostSelections,
    stopOnTerminationSignals: false,
    logger: log.child({}, { level: "warn" }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requireOperation,
      tellTheLog(log),
    ],
  });
}

/** Without an operation to plan, the gateway would call it a fault of its own. */
const requireOperation: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { operationName } }) {
        if (operation) return;
        const message = operationName
          ? `The document has no operation named "${operationName}". Name one that it has in \`operationName\`.`
          : "The document has several operations. Name the one to run in `operationName`.";
        throw new GraphQLError(message, {
          extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
        });
      },
    };
  },
};

/** Names the operation for the log, and logs in full what callers only see masked. */
function tellTheLog(log: Log): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operationName }) {
          contextValue.facts.operation = operationName ?? "(unnamed)";
        },
        async didEncounterErrors({ contextValue: { requestId }, errors }) {
          for (const error of errors.filter(({ extensions = {} }) => !mayBeSaid(extensions))) {
            log.error({ requestId, error: error.stack ?? String(error), path: error.path }, "unexpected error");
          }
        },
      };
    },
  };
}
