import type { ServerResponse } from "node:http";
import { ApolloServer, type ApolloServerOptions, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context, RequestFacts } from "../actions/context.js";
import { requestScope } from "../database/statement-log.js";
import { type Handler } from "../http/exchange.js";
import { languageOf } from "../http/language-of.js";
import { readBytes } from "../http/read-body.js";
import type { VerifyViewer } from "../identity/viewer-verifier.js";
import { CordonError } from "../runtime/errors.js";
import type { Log } from "../runtime/log.js";
import { compiledExecution } from "./compiled/compiled-execution.js";
import { documentStore } from "./document-store.js";
import { faultReport, maskFault } from "./faults.js";
import { operationOf } from "./operation-of.js";

const bodyLimitInBytes = 5 * 1024 * 1024;
const printable = /^[\x21-\x7e]{1,200}$/;

export interface GraphQLRouteDefinition {
  readonly schema: GraphQLSchema;
  readonly verifyViewer: VerifyViewer;
  readonly context: (request: RequestFacts) => Context;
  readonly log: Log;
}

/** `POST /graphql` of a subgraph. A request without a validly signed viewer is not parsed. */
export async function graphqlRoute({ schema, verifyViewer, context, log }: GraphQLRouteDefinition): Promise<{
  readonly route: Handler;
  stop(): Promise<void>;
}> {
  const server = new ApolloServer<Context>({
    gateway: gatewayOver(schema),
    documentStore: documentStore(),
    introspection: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskFault,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      faultReport(log),
    ],
  });
  await server.start();
  const within = requestScope(log);
  const route: Handler = async ({ request, response, requestId, logFields }) => {
    const signed = verifyViewer(request.headers);
    const idempotencyKey = headerOf(request.headers["idempotency-key"]);
    if (idempotencyKey !== undefined && !printable.test(idempotencyKey)) {
      throw new CordonError(
        "BAD_USER_INPUT",
        "The Idempotency-Key must be 1 to 200 printable characters without spaces; a UUID is a good one.",
      );
    }
    const bytes = await readBytes(request, bodyLimitInBytes);
    const viewer = signed.viewerFor(bytes);
    const body = parseJson(bytes.toString("utf8"));
    Object.assign(logFields, operationOf((body as { readonly query?: unknown } | null)?.query));
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, String(value));
    const language = languageOf(request.headers["accept-language"]);
    const gone = goneSignal(response);
    const answer = await within({ requestId }, () =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers, body, search: "" },
        context: async () => context({ viewer, requestId, idempotencyKey, language, gone }),
      }),
    );
    if (answer.body.kind !== "complete")
      throw new CordonError("BAD_USER_INPUT", "Answers in parts (@defer) are not offered.");
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    response.end(answer.body.string);
  };
  return { route, stop: () => server.stop() };
}

/** Aborted when the caller disconnects before the response is finished. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(new CordonError("SERVICE_UNAVAILABLE", "The caller is gone."));
  });
  return gone.signal;
}

/** Plugs our execution into Apollo Server by its gateway interface. */
function gatewayOver(schema: GraphQLSchema): NonNullable<ApolloServerOptions<Context>["gateway"]> {
  const run = compiledExecution(schema);
  return {
    onSchemaLoadOrUpdate: (use) => {
      use({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) =>
        run({ document, operationName, variables, context }),
    }),
    stop: async () => {},
  };
}

const headerOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CordonError("BAD_USER_INPUT", 'The body is not JSON. Send {"query": …, "variables": …}.');
  }
}
