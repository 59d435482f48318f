import type { IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { type Viewer, viewerHeader } from "../../subgraphs/foundation/viewer.js";
import type { Exchange, Handler } from "../http/exchange.js";
import { readJson } from "../http/read-json.js";
import { requestIdHeader } from "../http/request-id.js";
import type { RequestContext } from "./request-context.js";

export interface GraphqlRequestParts {
  readonly server: ApolloServer<RequestContext>;
  /** The subject of the token in an Authorization header. */
  readonly authenticate: (authorization: string | undefined) => Promise<string>;
  /** Who that subject is. */
  readonly identify: (subject: string) => Promise<Viewer>;
  readonly sign: (viewer: Viewer) => Promise<string>;
}

const largestBody = 256 * 1024;

/** Passed on from the caller to every subgraph as they are. */
const forwardedHeaders = ["idempotency-key", "traceparent"];

/** POST /graphql. The order matters: nothing of a body is read before it is known who sends it. */
export function graphqlRequest({ server, authenticate, identify, sign }: GraphqlRequestParts): Handler {
  return async (exchange) => {
    const { request, response } = exchange;
    const viewer = await identify(await authenticate(request.headers.authorization));
    exchange.facts.subject = viewer.subject;
    const body = await readJson(request, largestBody);
    const context = requestContext(exchange, viewer, await sign(viewer));
    const {
      status,
      headers,
      body: answer,
    } = await server.executeHTTPGraphQLRequest({
      context: async () => context,
      httpGraphQLRequest: { method: "POST", headers: headerMap(request), search: "", body },
    });
    response.statusCode = status ?? 200;
    for (const [name, value] of headers) response.setHeader(name, value);
    if (answer.kind === "complete") response.end(answer.string);
    else throw new Error("Incremental answers are not offered, and the planner does not plan them.");
  };
}

function requestContext(
  { request, response, requestId, facts }: Exchange,
  viewer: Viewer,
  signed: string,
): RequestContext {
  const callerGone = new AbortController();
  response.on("close", () => !response.writableFinished && callerGone.abort());
  const forwarded = forwardedHeaders.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return {
    requestId,
    facts,
    viewer,
    callerGone: callerGone.signal,
    subgraphHeaders: { ...Object.fromEntries(forwarded), [viewerHeader]: signed, [requestIdHeader]: requestId },
  };
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, [value].flat().join(", "));
  return map;
}
