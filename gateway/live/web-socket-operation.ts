import { type ExecutionArgs, parse } from "graphql";
import { CordonError } from "../../subgraphs/foundation/errors.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { LiveSubscription } from "./live-subscription.js";
import type { OpenWebSocket } from "./open-web-socket.js";
import { requestOfOperation } from "./request-of-operation.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** What graphql-ws wants to run; the work itself has begun already. */
export async function webSocketOperation(
  { recognize, operations }: Pick<WebSocketParts, "recognize" | "operations">,
  opened: OpenWebSocket,
  parameters: RawParameters,
): Promise<ExecutionArgs> {
  const { recognized, request, requestId, gone, leaving } = opened;
  if (!recognized) throw new Error("A WebSocket has asked before it said who it is.");
  if (leaving) throw beingReplaced();
  // A connection lasts for hours: who somebody is, and what they may still ask for, is looked at anew each time.
  const viewer = await recognize(recognized);
  const lastEventId = (parameters.extensions as Record<string, unknown> | null | undefined)?.lastEventId;
  const answer = await operations.open({
    viewer,
    // The socket itself is closed when the token runs out, and when this process stops.
    expiresAt: undefined,
    endsWithProcess: false,
    parameters,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
    requestId,
    request: requestOfOperation(request, parameters),
    gone,
    facts: {},
  });
  const document = answer instanceof LiveSubscription ? anySubscription : anyQuery;
  return { schema: undefined as never, document, rootValue: answer, contextValue: opened };
}

const beingReplaced = () =>
  new CordonError(
    "SERVICE_UNAVAILABLE",
    "This process is being replaced; nothing of this was done. Send it over a new connection: this one is closed as soon as what is under way on it is answered.",
  );

/** graphql-ws only looks at them to see whether there is one result or a stream of them. */
const anySubscription = parse("subscription { any }");
const anyQuery = parse("{ any }");
