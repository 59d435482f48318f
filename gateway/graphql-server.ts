import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Log } from "../subgraphs/foundation/log.js";
import { formatError, mayBeSaid } from "./format-error.js";
import type { RequestContext } from "./request-context.js";
import type { Supergraph } from "./supergraph.js";

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
    stopOnTerminationSignals: false,
    logger: log.child({}, { level: "warn" }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      tellTheLog(log),
    ],
  });
}

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
