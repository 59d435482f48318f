import type { IncomingMessage } from "node:http";
import type { GraphQLError } from "graphql";
import type { Exchange, Handler } from "../../platform/http/exchange.js";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import { type Negotiated, negotiate } from "../http/media-type.js";
import { readJson } from "../http/read-json.js";
import { entityTag, isKnown } from "../http/revalidation.js";
import { sendText } from "../http/send-text.js";
import { OperationRefusal } from "../planning/operation-refusal.js";
import { type FormattedResult, formatErrors } from "./formatted-result.js";
import { parametersOfBody, parametersOfQuery, type RawParameters } from "./graphql-parameters.js";
import { reportErrors } from "./operation-log-fields.js";
import { forwardedHeaders, requestContext } from "./request-context.js";
import { abortAfter } from "./request-timeout.js";
import { type ReadingParts, type RunOperation, requestedOperation } from "./requested-operation.js";

interface GraphqlRequestParts extends ReadingParts {
  /** Throws when the request cannot be authenticated. */
  readonly authenticate: (request: IncomingMessage) => Promise<Viewer>;
  readonly run: RunOperation;
  /** The errors of a refusal as this viewer may read them. */
  readonly readableBy: (viewer: Viewer, errors: readonly GraphQLError[]) => readonly GraphQLError[];
  readonly maxBodyBytes: number;
  /** Counted from authentication. */
  readonly timeoutMs: number;
  readonly log: Log;
}

/**
 * GraphQL over HTTP: queries by GET and POST, mutations by POST. The body is not read before the caller is
 * authenticated.
 */
export function graphqlRequest(parts: GraphqlRequestParts): Handler {
  const { authenticate, run, readableBy, maxBodyBytes, timeoutMs, log } = parts;
  return async (exchange) => {
    const { request, logFields } = exchange;
    const viewer = await authenticate(request);
    logFields.subject = viewer.subject;
    const wanted = negotiate(request.headers.accept);
    if (!wanted) throw notAcceptable();
    try {
      const raw =
        request.method === "POST" ? parametersOfBody(await readJson(request, maxBodyBytes)) : fromAddress(exchange);
      const context = requestContext(viewer, exchange, callerGone(exchange, timeoutMs), forwardedHeaders(request));
      const { prepared, variables } = requestedOperation(parts, raw, viewer, logFields);
      if (request.method !== "POST" && prepared.kind !== "query") throw onlyByPost(prepared.kind);
      if (prepared.kind === "subscription") throw subscriptionsElsewhere();
      await send(exchange, wanted, 200, await run({ prepared, variables, context, request }));
    } catch (error) {
      if (!(error instanceof OperationRefusal)) throw error;
      logFields.refusal = error.code;
      const errors = formatErrors(readableBy(viewer, error.errors), log, exchange.requestId);
      await send(exchange, wanted, wanted.onlyStatus200 ? 200 : error.status, { errors });
    }
  };
}

/** Aborted when the caller disconnects before the response is finished, or when the time-out is over. */
function callerGone({ response }: Exchange, timeoutMs: number): AbortSignal {
  const gone = new AbortController();
  const cancel = abortAfter(timeoutMs, gone);
  response.on("close", () => {
    cancel();
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

async function send(
  { request, response, parameters, logFields }: Exchange,
  { type }: Negotiated,
  status: number,
  result: FormattedResult,
): Promise<void> {
  reportErrors(logFields, result.errors);
  const text = JSON.stringify(result);
  const headers = { "content-type": `${type}; charset=utf-8` };
  if (!isPersistedRead(request, parameters) || result.errors) {
    return sendText(request, response, { status, headers, text });
  }
  const etag = entityTag(text);
  const cached = { ...headers, etag, "cache-control": "private, no-cache" };
  response.appendHeader("vary", "authorization, accept");
  if (!isKnown(request.headers["if-none-match"], etag)) {
    return sendText(request, response, { status, headers: cached, text });
  }
  response.writeHead(304, cached).end();
}

/** Browsers may cache the response and revalidate it. */
const isPersistedRead = ({ method }: IncomingMessage, parameters: URLSearchParams) =>
  method === "GET" && parameters.has("documentId");

/**
 * A foreign page can make a browser send a GET without a preflight. It could not read the answer and a query changes
 * nothing, but the work would be wasted. A bearer token, which browsers never add by themselves, shows intent.
 */
function fromAddress({ request, parameters }: Exchange): RawParameters {
  const site = request.headers["sec-fetch-site"];
  if (!request.headers.authorization && site !== undefined && site !== "same-origin" && site !== "none") {
    throw new RequestRefusal(
      "BAD_REQUEST",
      "A page of another origin may not ask here. Send the query from a program.",
    );
  }
  return parametersOfQuery(parameters);
}

const notAcceptable = () =>
  new RequestRefusal(
    "NOT_ACCEPTABLE",
    "Answers are application/graphql-response+json or application/json. Ask for one of them with `Accept`.",
  );

const onlyByPost = (kind: string) =>
  new RequestRefusal("METHOD_NOT_ALLOWED", `A ${kind} is sent by POST; GET is for queries.`, { allow: "POST" });

const subscriptionsElsewhere = () =>
  new RequestRefusal(
    "BAD_REQUEST",
    "A subscription is answered as a stream. Ask at /graphql/stream, with `Accept: text/event-stream` before any JSON, or over WebSocket.",
  );
