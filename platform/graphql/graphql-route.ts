import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { ApolloServer, type ApolloServerOptions, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context, RequestFields } from "../actions/context.js";
import { requestScope } from "../database/statements/statement-log.js";
import { CallerGone } from "../http/caller-gone.js";
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
  readonly context: (request: RequestFields) => Context;
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
    const language = languageOf(request.headers["accept-language"]);
    const gone = new CallerGone(response);
    const made = () => context({ viewer, requestId, idempotencyKey, language, gone });
    const answer = await within({ requestId }, () =>
      isUsual(request.headers, body) ? execute(server, body, made()) : executeOverHttp(server, request, body, made),
    );
    response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(answer.text) });
    response.end(answer.text);
  };
  return { route, stop: () => server.stop() };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the gateway sends: an operation as JSON, and asked for as JSON. */
interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** Whether Apollo Server's layer for HTTP would find nothing to object to, nor anything to choose between. */
function isUsual(headers: IncomingHttpHeaders, body: unknown): body is Operation {
  const { "content-type": type, accept = "*/*" } = headers;
  if (type !== "application/json" || (accept !== "application/json" && accept !== "*/*")) return false;
  if (body === null || typeof body !== "object" || Array.isArray(body)) return false;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || query === "" || extensions !== undefined) return false;
  if (operationName !== undefined && typeof operationName !== "string") return false;
  return variables === undefined || (variables !== null && typeof variables === "object" && !Array.isArray(variables));
}

/** Without the layer for HTTP, which reads types and headers by parsers of its own at the price of a small operation. */
async function execute(
  server: ApolloServer<Context>,
  { query, operationName, variables }: Operation,
  contextValue: Context,
): Promise<Answer> {
  const { http, body } = await server.executeOperation({ query, operationName, variables }, { contextValue });
  if (body.kind !== "single") throw answersInParts();
  const { errors, data, extensions } = body.singleResult;
  return {
    status: http.status ?? 200,
    headers: { ...Object.fromEntries(http.headers), "content-type": "application/json; charset=utf-8" },
    text: JSON.stringify({ errors, data, extensions }),
  };
}

async function executeOverHttp(
  server: ApolloServer<Context>,
  request: IncomingMessage,
  body: unknown,
  context: () => Context,
): Promise<Answer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers, body, search: "" },
    context: async () => context(),
  });
  if (answer.body.kind !== "complete") throw answersInParts();
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    text: answer.body.string,
  };
}

const answersInParts = () => new CordonError("BAD_USER_INPUT", "Answers in parts (@defer) are not offered.");

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
