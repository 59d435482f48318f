import { type ExecutionResult, GraphQLError } from "graphql";
import { makeServer, type Server } from "graphql-ws";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { Allowance } from "./allowance.js";
import { closingFor } from "./close-web-socket.js";
import type { LiveSubscription } from "./live-subscription.js";
import { logWebSocket } from "./log-web-socket.js";
import type { OpenWebSocket } from "./open-web-socket.js";
import { placedResults } from "./placed-results.js";
import { recognizeWebSocket } from "./recognize-web-socket.js";
import { tellRefusal } from "./tell-refusal.js";
import { webSocketOperation } from "./web-socket-operation.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** In milliseconds, from the opening of a WebSocket. */
export const timeToSayWho = 5_000;

/** In characters: each message of an answer has it. */
const maxIdLength = 128;

/**
 * The protocol graphql-transport-ws, as graphql-ws has it. Who it is must be said in the first message, or in the
 * Authorization header of the request; nothing that is asked is looked at before.
 */
export function graphqlOverWebSocket(
  parts: Pick<WebSocketParts, "recognize" | "operations" | "settings" | "log" | "requests">,
): Server<OpenWebSocket> {
  const { operations, settings, log, requests } = parts;
  const allowance = new Allowance("WebSockets", settings.SUBSCRIPTION_LIMIT, Number.POSITIVE_INFINITY);
  return makeServer<Record<string, unknown> | undefined, OpenWebSocket>({
    connectionInitWaitTimeout: timeToSayWho,
    onConnect: async (context) => {
      try {
        await recognizeWebSocket(parts, context, allowance);
        return true;
      } catch (error) {
        const facts: Record<string, unknown> = { requestId: context.extra.requestId };
        tellRefusal(facts, error);
        logWebSocket(requests, context.extra.request, facts);
        context.extra.close(...closingFor(error, log));
        return false;
      }
    },
    onSubscribe: async ({ extra: opened }, id, payload) => {
      if (id.length > maxIdLength) {
        opened.refuse(`The id of an operation has at most ${maxIdLength} characters.`);
        return [new GraphQLError("")];
      }
      try {
        return await webSocketOperation(parts, opened, payload as unknown as RawParameters);
      } catch (error) {
        if (error instanceof RequestRefusal) {
          return [new GraphQLError(error.message, { extensions: { code: error.code } })];
        }
        const { errors = [] } = operations.tellError(error, opened.requestId, undefined);
        return errors.map(({ message, extensions, path }) => new GraphQLError(message, { extensions, path }));
      }
    },
    subscribe: ({ rootValue, contextValue }) => {
      const opened = contextValue as OpenWebSocket;
      const tellError = (error: unknown, last?: string) => operations.tellError(error, opened.requestId, last);
      return placedResults(rootValue as LiveSubscription, tellError, opened.streaming());
    },
    execute: ({ rootValue }) => rootValue as ExecutionResult,
    // Results are made already, as they are to be sent.
    onNext: (_context, _id, _payload, _args, result) => result as never,
  });
}
