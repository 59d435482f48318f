import { type ExecutionArgs, parse } from "graphql";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { FormattedResult } from "../graphql/formatted-result.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { LiveSubscription } from "./live-subscription.js";
import { logWebSocket } from "./log-web-socket.js";
import type { OpenWebSocket } from "./open-web-socket.js";
import { requestOfOperation } from "./request-of-operation.js";
import { tellRefusal } from "./tell-refusal.js";
import type { WebSocketParts } from "./web-socket-parts.js";

type Parts = Pick<WebSocketParts, "recognize" | "operations" | "settings" | "requests">;

/** What graphql-ws wants to run; the work itself has begun already. */
export async function webSocketOperation(
  parts: Parts,
  opened: OpenWebSocket,
  parameters: RawParameters,
): Promise<ExecutionArgs> {
  const answer = await logged(parts, opened, (facts) => answerOf(parts, opened, parameters, facts));
  const document = answer instanceof LiveSubscription ? anySubscription : anyQuery;
  return { schema: undefined as never, document, rootValue: answer, contextValue: opened };
}

async function answerOf(
  { recognize, operations, settings }: Parts,
  { recognized, request, requestId, gone, leaving, underWay }: OpenWebSocket,
  parameters: RawParameters,
  facts: Record<string, unknown>,
): Promise<LiveSubscription | FormattedResult> {
  if (!recognized) throw new Error("A WebSocket has asked before it said who it is.");
  if (leaving) throw beingReplaced();
  if (underWay > settings.WEBSOCKET_OPERATION_LIMIT) throw tooManyUnderWay(settings.WEBSOCKET_OPERATION_LIMIT);
  // A connection lasts for hours: who somebody is, and what they may still ask for, is looked at anew each time.
  const viewer = await recognize(recognized);
  facts.subject = viewer.subject;
  const lastEventId = (parameters.extensions as Record<string, unknown> | null | undefined)?.lastEventId;
  return operations.open({
    viewer,
    // The socket itself is closed when the token runs out, and when this process stops.
    expiresAt: undefined,
    endsWithProcess: false,
    parameters,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
    requestId,
    request: requestOfOperation(request, parameters),
    gone,
    facts,
  });
}

/** The line in the log that a request by HTTP has. A subscription that is open has lines of its own. */
async function logged<Answer>(
  { requests }: Parts,
  { requestId, request }: OpenWebSocket,
  work: (facts: Record<string, unknown>) => Promise<Answer>,
): Promise<Answer> {
  const began = performance.now();
  const facts: Record<string, unknown> = { requestId };
  const tell = () => logWebSocket(requests, request, { milliseconds: Math.round(performance.now() - began), ...facts });
  try {
    const answer = await work(facts);
    if (!(answer instanceof LiveSubscription)) tell();
    return answer;
  } catch (error) {
    tellRefusal(facts, error);
    tell();
    throw error;
  }
}

const tooManyUnderWay = (most: number) =>
  new RequestRefusal(
    "TOO_MANY_REQUESTS",
    `${most} operations are under way on this WebSocket, and no more are begun on one at a time; nothing of this one was done. Send it again when one of them is answered.`,
  );

const beingReplaced = () =>
  new CordonError(
    "SERVICE_UNAVAILABLE",
    "This process is being replaced; nothing of this was done. Send it over a new connection: this one is closed as soon as what is under way on it is answered.",
  );

/** graphql-ws only looks at them to see whether there is one result or a stream of them. */
const anySubscription = parse("subscription { any }");
const anyQuery = parse("{ any }");
