import type { IncomingMessage } from "node:http";
import { type ExecutionArgs, parse } from "graphql";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { reportRefusal } from "../graphql/operation-log-fields.js";
import { LiveSubscription } from "../live/live-subscription.js";
import type { WebSocketConnection } from "./web-socket-connection.js";
import type { WebSocketOperationParts } from "./web-socket-parts.js";

/** Starts the operation, and returns what graphql-ws needs to send its result or results. */
export async function webSocketOperation(
  parts: WebSocketOperationParts,
  connection: WebSocketConnection,
  parameters: RawParameters,
): Promise<ExecutionArgs> {
  const answer = await withLogLine(parts, connection, (logFields) => open(parts, connection, parameters, logFields));
  const document = answer instanceof LiveSubscription ? anySubscription : anyQuery;
  return { schema: undefined as never, document, rootValue: answer, contextValue: connection };
}

async function open(
  { authenticate, operations, settings }: WebSocketOperationParts,
  { authenticatedRequest, request, requestId, gone, isClosing, activeOperations }: WebSocketConnection,
  parameters: RawParameters,
  logFields: Record<string, unknown>,
): Promise<LiveSubscription | FormattedResult> {
  if (!authenticatedRequest) throw new Error("An operation arrived before the WebSocket was authenticated.");
  if (isClosing) throw beingReplaced();
  if (activeOperations > settings.WEBSOCKET_OPERATION_LIMIT)
    throw tooManyOperations(settings.WEBSOCKET_OPERATION_LIMIT);
  // A connection lasts for hours, so each operation is authenticated and charged to the rate limit.
  const viewer = await authenticate(authenticatedRequest);
  logFields.subject = viewer.subject;
  const lastEventId = (parameters.extensions as Record<string, unknown> | null | undefined)?.lastEventId;
  return operations.open({
    viewer,
    // The socket itself is closed when the token expires and when this process stops.
    expiresAt: undefined,
    endsWithProcess: false,
    parameters,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
    requestId,
    request: requestOfOperation(request, parameters),
    gone,
    logFields,
  });
}

/** Safe as the value of a header. */
const printable = /^[\x21-\x7e]{1,200}$/;

/**
 * The request as HTTP would have it for one operation. Its idempotency key and traceparent come from the `extensions` of
 * the operation, since the headers of the connection are shared by all operations.
 * @throws CordonError when the idempotency key is malformed: ignoring it could do the same mutation twice
 */
function requestOfOperation(connection: IncomingMessage, { extensions }: RawParameters): IncomingMessage {
  const { idempotencyKey, traceparent } = (extensions ?? {}) as Readonly<Record<string, unknown>>;
  const hasKey = idempotencyKey !== undefined && idempotencyKey !== null;
  if (hasKey && !isPrintable(idempotencyKey)) throw notAKey();
  const headers = {
    ...connection.headers,
    "idempotency-key": hasKey ? idempotencyKey : undefined,
    ...(isPrintable(traceparent) && { traceparent }),
  };
  return Object.create(connection, { headers: { value: headers } });
}

const isPrintable = (value: unknown): value is string => typeof value === "string" && printable.test(value);

const notAKey = () =>
  new CordonError(
    "BAD_USER_INPUT",
    "`extensions.idempotencyKey` must be 1 to 200 printable characters without spaces; a UUID is a good one. Nothing was done.",
  );

/** Logs the operation as a request over HTTP is logged. An open subscription has log lines of its own. */
async function withLogLine<Answer>(
  { logRequest }: WebSocketOperationParts,
  { requestId, request }: WebSocketConnection,
  work: (logFields: Record<string, unknown>) => Promise<Answer>,
): Promise<Answer> {
  const began = performance.now();
  const logFields: Record<string, unknown> = { requestId };
  const log = () => logRequest(request, { milliseconds: Math.round(performance.now() - began), ...logFields });
  try {
    const answer = await work(logFields);
    if (!(answer instanceof LiveSubscription)) log();
    return answer;
  } catch (error) {
    reportRefusal(logFields, error);
    log();
    throw error;
  }
}

const tooManyOperations = (max: number) =>
  new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `${max} operations are under way on this WebSocket, and no more are begun on one at a time; nothing of this one was done. Send it again when one of them is answered.`,
  );

const beingReplaced = () =>
  new CordonError(
    "SERVICE_UNAVAILABLE",
    "This process is being replaced; nothing of this was done. Send it over a new connection: this one is closed as soon as what is under way on it is answered.",
  );

/** graphql-ws reads from the document only whether it is a subscription. */
const anySubscription = parse("subscription { any }");
const anyQuery = parse("{ any }");
