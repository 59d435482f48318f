import { type ExecutionResult, GraphQLError } from "graphql";
import { makeServer, type Server } from "graphql-ws";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { reportRefusal } from "../graphql/operation-log-fields.js";
import { ConcurrencyLimit } from "../limits/concurrency-limit.js";
import type { LiveSubscription } from "../live/live-subscription.js";
import { authenticateWebSocket } from "./authenticate-web-socket.js";
import { closeReasonFor } from "./close-codes.js";
import { subscriptionResults } from "./subscription-results.js";
import type { WebSocketConnection } from "./web-socket-connection.js";
import { webSocketOperation } from "./web-socket-operation.js";
import type { WebSocketOperationParts } from "./web-socket-parts.js";

/** From the opening of a WebSocket. */
export const authenticationTimeoutMs = 5_000;

/** In characters. Each message of a result repeats the id. */
const maxIdLength = 128;

/**
 * The protocol graphql-transport-ws, by graphql-ws. The token comes in the first message or in the Authorization header of
 * the request; operations are not looked at before the client is authenticated.
 */
export function graphqlOverWebSocket(parts: WebSocketOperationParts): Server<WebSocketConnection> {
  const { operations, settings, log, logRequest } = parts;
  const limit = new ConcurrencyLimit("WebSockets", settings.SUBSCRIPTION_LIMIT, Number.POSITIVE_INFINITY);
  return makeServer<Record<string, unknown> | undefined, WebSocketConnection>({
    connectionInitWaitTimeout: authenticationTimeoutMs,
    onConnect: async (context) => {
      try {
        await authenticateWebSocket(parts, context, limit);
        return true;
      } catch (error) {
        const logFields: Record<string, unknown> = { requestId: context.extra.requestId };
        reportRefusal(logFields, error);
        logRequest(context.extra.request, logFields);
        context.extra.close(...closeReasonFor(error, log));
        return false;
      }
    },
    onSubscribe: async ({ extra: connection }, id, payload) => {
      if (id.length > maxIdLength) {
        connection.refuse(`The id of an operation has at most ${maxIdLength} characters.`);
        return [new GraphQLError("")];
      }
      try {
        return await webSocketOperation(parts, connection, payload as unknown as RawParameters);
      } catch (error) {
        if (error instanceof RequestRefusal) {
          return [new GraphQLError(error.message, { extensions: { code: error.code } })];
        }
        const { errors = [] } = operations.errorResult(error, connection.requestId, undefined);
        return errors.map(({ message, extensions, path }) => new GraphQLError(message, { extensions, path }));
      }
    },
    subscribe: ({ rootValue, contextValue }) => {
      const connection = contextValue as WebSocketConnection;
      const toErrorResult = (error: unknown, last?: string) =>
        operations.errorResult(error, connection.requestId, last);
      return subscriptionResults(rootValue as LiveSubscription, toErrorResult, connection.startStreaming());
    },
    execute: ({ rootValue }) => rootValue as ExecutionResult,
    // Results are already formatted.
    onNext: (_context, _id, _payload, _args, result) => result as never,
  });
}
