import type { IncomingMessage } from "node:http";
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Context, RequestFields } from "../actions/context.js";
import { requestScope } from "../database/statements/statement-log.js";
import { isForLog, maskFault } from "../graphql/faults.js";
import { type Handler } from "../http/exchange.js";
import { languageOf } from "../http/language-of.js";
import { readBytes } from "../http/read-body.js";
import { sendJson } from "../http/send-json.js";
import type { VerifyViewer } from "../identity/viewer-verifier.js";
import { CordonError, type ErrorCode, errorCodes } from "../runtime/errors.js";
import type { Log } from "../runtime/log.js";
import { Semaphore } from "../runtime/semaphore.js";
import { type StreamedResult, writeEventStream } from "./event-stream.js";
import type { LiveContext } from "./live-context.js";
import { LiveStream } from "./live-stream.js";
import type { LiveUpdates } from "./live-updates.js";
import { streamEnded } from "./stream-ended.js";

const bodyLimitInBytes = 5 * 1024 * 1024;
const maxDocuments = 500;

/** Half of the database connections: an event with thousands of subscribers leaves the rest to others. */
const maxConcurrentStreams = 8;

interface StreamRouteDefinition {
  readonly schema: GraphQLSchema;
  readonly verifyViewer: VerifyViewer;
  readonly live: LiveUpdates;
  /** Opening the stream and each update have a context of their own. */
  readonly context: (request: RequestFields) => Context;
  readonly log: Log;
}

const requestShape = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * `POST /graphql/stream` of a subgraph: a subscription as server-sent events. A request without a validly signed viewer
 * is not parsed. The stream ends when its signed viewer expires; the gateway reconnects with a new one and `Last-Event-
 * ID`.
 */
export function streamRoute({ schema, verifyViewer, live, context, log }: StreamRouteDefinition): Handler {
  const documentOf = subscriptionDocuments(schema);
  const updates = new Semaphore(() => maxConcurrentStreams);
  const within = requestScope(log);
  return async ({ request, response, requestId }) => {
    const signed = verifyViewer(request.headers);
    const body = await readBytes(request, bodyLimitInBytes);
    const viewer = signed.viewerFor(body);
    const { query, variables, operationName } = parseRequest(body.toString("utf8"));
    const lastEventId = headerOf(request, "last-event-id");
    const language = languageOf(headerOf(request, "accept-language"));
    const ofRequest = (): LiveContext => ({
      ...context({ viewer, requestId, idempotencyKey: undefined, language }),
      live,
      lastEventId,
    });
    const args = { schema, document: documentOf(query), variableValues: variables, operationName };
    const withReport = (result: ExecutionResult) => forReader(result, log, requestId);

    await within({ requestId }, async () => {
      const stream = await createSourceEventStream({ ...args, contextValue: ofRequest() });
      if (!(stream instanceof LiveStream)) {
        const refused = withReport(stream as ExecutionResult);
        const code = refused.errors?.[0]?.extensions?.code as ErrorCode;
        return sendJson(response, errorCodes[code] ?? 500, refused);
      }
      response.on("close", () => void stream.return());
      const expiry = setTimeout(() => stream.end(streamEnded("VIEWER_EXPIRED")), signed.expiresAt - Date.now());
      // An update that was taken but not written yet is after the stream's position.
      let underWay = false;
      const results = async function* (): AsyncGenerator<StreamedResult> {
        let id: string | undefined;
        try {
          for await (const update of stream) {
            underWay = true;
            id = update.cursor;
            const result = await updates.run(() => execute({ ...args, rootValue: update, contextValue: ofRequest() }));
            yield { id, result: withTrace(withReport(result), update.traceparent) };
            underWay = false;
          }
        } catch (error) {
          yield { id, result: withReport({ errors: [error as GraphQLError] }) };
        }
      };
      await writeEventStream(response, results(), () => (underWay ? undefined : stream.cursor)).finally(() =>
        clearTimeout(expiry),
      );
    });
  };
}

/** The gateway sends one value of each header. */
const headerOf = ({ headers }: IncomingMessage, name: string) => headers[name] as string | undefined;

function parseRequest(text: string): z.infer<typeof requestShape> {
  try {
    return requestShape.parse(JSON.parse(text));
  } catch {
    throw new CordonError("BAD_USER_INPUT", 'The body is not a GraphQL request. Send {"query": …, "variables": …}.');
  }
}

/** Only the gateway reads the trace context, for its span of the update. */
const withTrace = (result: ExecutionResult, traceparent: unknown): ExecutionResult =>
  traceparent === undefined ? result : { ...result, extensions: { traceparent } };

/** Masks faults, which are logged. */
function forReader(result: ExecutionResult, log: Log, requestId: string): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    if (isForLog(error, error.extensions?.code)) log.error({ requestId, path: error.path, error }, "an update failed");
    return maskFault(error.toJSON?.() ?? { message: String(error) }, error) as GraphQLError;
  });
  return { ...result, errors };
}

/** Parses and validates each text once: reconnecting streams send the same one. */
function subscriptionDocuments(schema: GraphQLSchema): (query: string) => DocumentNode {
  const known = new LRUCache<string, DocumentNode>({ max: maxDocuments });
  return (query) => {
    const before = known.get(query);
    if (before) return before;
    const document = parseDocument(query);
    const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
    if (problem) throw new CordonError("BAD_USER_INPUT", problem.message);
    if (getOperationAST(document)?.operation !== "subscription") {
      throw new CordonError(
        "BAD_USER_INPUT",
        "Only one subscription is answered here; send the rest to POST /graphql.",
      );
    }
    known.set(query, document);
    return document;
  };
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { noLocation: true });
  } catch (error) {
    throw new CordonError("BAD_USER_INPUT", (error as Error).message);
  }
}
