import { ApolloServer, HeaderMap } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Context } from "./context.js";
import { CordonError, errorCodes } from "./errors.js";
import { type Route, readBody } from "./http-server.js";
import { newIdentifier } from "./identifier.js";
import type { Log } from "./log.js";
import { type Viewer, viewerHeader } from "./viewer.js";

const bodyLimitInBytes = 1024 * 1024;
/** Codes of GraphQL itself: the caller's own doing, so their words may go back. */
const codesOfGraphQL = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

export interface GraphQLRouteDefinition {
  readonly schema: GraphQLSchema;
  readonly verifyViewer: (token: string | undefined) => Promise<Viewer>;
  readonly context: (request: Pick<Context, "viewer" | "requestId" | "idempotencyKey">) => Context;
  readonly log: Log;
}

/** `POST /graphql` of a subgraph: first who asks, then what; a request without a signed viewer is not even parsed. */
export async function graphqlRoute({ schema, verifyViewer, context, log }: GraphQLRouteDefinition): Promise<{
  readonly route: Route;
  stop(): Promise<void>;
}> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const route: Route = async (request, response) => {
    const viewer = await verifyViewer(headerOf(request.headers[viewerHeader]));
    const requestId = headerOf(request.headers["x-request-id"]) ?? newIdentifier();
    const idempotencyKey = headerOf(request.headers["idempotency-key"]);
    if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "The Idempotency-Key must be 1 to 200 printable characters without spaces; a UUID is a good one.",
      );
    }
    const body = parseJson(await readBody(request, bodyLimitInBytes));
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, String(value));
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers, body, search: "" },
      context: async () => context({ viewer, requestId, idempotencyKey }),
    });
    if (answer.body.kind !== "complete")
      throw new CordonError("BAD_USER_INPUT", "Answers in parts (@defer) are not offered.");
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    response.end(answer.body.string);
  };
  return { route, stop: () => server.stop() };
}

const headerOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CordonError("BAD_USER_INPUT", 'The body is not JSON. Send {"query": …, "variables": …}.');
  }
}

/** Lets through only what was written for a caller to read; a fault is logged here and named by nothing but its code. */
function masked(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const code = String(formatted.extensions?.code);
  if (
    original instanceof CordonError ||
    (code in errorCodes && original instanceof Error && original.name === "CordonError")
  )
    return formatted;
  if (codesOfGraphQL.has(code) || (code === "BAD_USER_INPUT" && isOfGraphQL(original))) return formatted;
  log.error({ error: original }, "a resolver failed");
  return {
    message: "Something went wrong on our side. Nothing was changed; the log has the details under the request id.",
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

const isOfGraphQL = (error: unknown) => (error as GraphQLError).name === "GraphQLError";
