import { setMaxListeners } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type ExecutionArgs, type ExecutionResult, GraphQLError, parse } from "graphql";
import { type Context, handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { Log } from "../../subgraphs/foundation/log.js";
import type { Viewer } from "../../subgraphs/foundation/viewer.js";
import type { RawParameters } from "../graphql/graphql-parameters.js";
import { requestIdHeader, requestIdOf } from "../http/request-id.js";
import { RequestRefusal } from "../http/request-refusal.js";
import { Allowance } from "./allowance.js";
import { close, closeCodes, closingFor } from "./close-web-socket.js";
import type { LiveOperations } from "./live-operations.js";
import type { LiveSettings } from "./live-settings.js";
import { LiveSubscription } from "./live-subscription.js";
import { placedResults } from "./placed-results.js";
import { tokenExpiry } from "./token-expiry.js";

export interface WebSocketParts {
  /** Who sends a request. Throws when that is nobody. */
  readonly recognize: (request: IncomingMessage) => Promise<Viewer>;
  readonly operations: LiveOperations;
  readonly settings: LiveSettings;
  readonly largestMessage: number;
  /** The origins, beside this gateway's own, whose web pages may open a WebSocket. */
  readonly origins: readonly string[];
  readonly log: Log;
}

const timeToSayWho = 5_000;
const heartbeatEvery = 12_000;
/** WebSockets of whom it is not known yet who they are. */
const mostUnknown = 1_000;

interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly requestId: string;
  /** Aborted when the socket is closed. */
  readonly gone: AbortSignal;
  /** The request as if the token had come with it; once it is known whose it is. */
  recognized?: IncomingMessage;
}

type LiveContext = Context<Record<string, unknown> | undefined, Extra>;

/**
 * GraphQL over WebSocket (graphql-transport-ws) at /graphql. Who it is must be said in the first message, or in the
 * Authorization header of the request; nothing that is asked is looked at before.
 */
export function webSockets(parts: WebSocketParts): { attach(http: Server): void; stop(): Promise<void> } {
  const { operations, settings, origins, log } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.largestMessage, handleProtocols });
  const allowance = new Allowance("WebSockets", settings.SUBSCRIPTION_LIMIT, Number.POSITIVE_INFINITY);
  let unknown = 0;
  let stopping = false;

  const graphql = makeServer<Record<string, unknown> | undefined, Extra>({
    connectionInitWaitTimeout: timeToSayWho,
    onConnect: async (context) => {
      try {
        await recognize(parts, context, allowance);
        return true;
      } catch (error) {
        close(context.extra.socket, ...closingFor(error, log));
        return false;
      }
    },
    onSubscribe: async ({ extra }, _id, payload) => {
      try {
        return await argumentsOf(parts, extra, payload as unknown as RawParameters);
      } catch (error) {
        if (error instanceof RequestRefusal) {
          return [new GraphQLError(error.message, { extensions: { code: error.code } })];
        }
        const { errors = [] } = operations.tellError(error, extra.requestId, undefined);
        return errors.map(({ message, extensions, path }) => new GraphQLError(message, { extensions, path }));
      }
    },
    subscribe: ({ rootValue, contextValue }) => {
      const { requestId } = contextValue as Extra;
      const tellError = (error: unknown, last?: string) => operations.tellError(error, requestId, last);
      return placedResults(rootValue as LiveSubscription, tellError);
    },
    execute: ({ rootValue }) => rootValue as ExecutionResult,
    // Results are made already, as they are to be sent.
    onNext: (_context, _id, _payload, _args, result) => result as never,
  });

  sockets.on("connection", (socket: WebSocket, request: IncomingMessage) => {
    const gone = new AbortController();
    // Any number of operations may be under way.
    setMaxListeners(0, gone.signal);
    const requestId = requestIdOf(request.headers[requestIdHeader]);
    const extra: Extra = { socket, request, requestId, gone: gone.signal };
    unknown += 1;
    let counted = true;
    const isKnown = () => {
      if (counted) unknown -= 1;
      counted = false;
    };
    const beat = heartbeat(socket);
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (text) => sent(socket, text),
        close: (code, reason) => close(socket, code ?? closeCodes.internalError, reason ?? ""),
        onMessage: (handle) =>
          socket.on("message", async (data) => {
            try {
              await handle(String(data));
            } catch (error) {
              log.error({ requestId: extra.requestId, error }, "a message of a WebSocket failed");
              close(socket, closeCodes.internalError, "Something went wrong inside Cordon; it was logged.");
            }
          }),
      },
      extra,
    );
    // A frame that is too large, or none at all: the socket is closed by itself.
    socket.on("error", (error) => log.debug({ requestId: extra.requestId, error }, "a WebSocket failed"));
    socket.once("close", (code, reason) => {
      clearInterval(beat);
      gone.abort();
      isKnown();
      void closed(code, String(reason));
    });
    socket.once("known", isKnown);
  });

  return {
    attach: (http) =>
      http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const problem = refusal(request, origins, stopping || unknown >= mostUnknown);
        if (problem) return refuse(socket, problem);
        sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request));
      }),
    stop: async () => {
      // Clients that are told to come back would otherwise come back here, and nobody would tell them again.
      stopping = true;
      for (const socket of sockets.clients)
        close(socket, closeCodes.restart, "This process is being replaced. Connect again.");
      const cut = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, 2_000);
      await Promise.all([...sockets.clients].map((socket) => new Promise((resolve) => socket.once("close", resolve))));
      clearTimeout(cut);
      sockets.close();
    },
  };
}

/** Finds out who it is, sees that it may have a WebSocket more, and closes it when the token runs out. */
async function recognize(
  parts: WebSocketParts,
  { connectionParams, extra }: LiveContext,
  allowance: Allowance,
): Promise<void> {
  const { socket, request } = extra;
  const given = connectionParams?.authorization ?? connectionParams?.Authorization;
  const authorization = typeof given === "string" ? given : request.headers.authorization;
  // As if it had come with the request: what else is looked at there is the same.
  const asked: IncomingMessage = Object.create(request, {
    headers: { value: { ...request.headers, authorization } },
  });
  const viewer = await parts.recognize(asked);
  const giveBack = allowance.take(viewer.subject);
  const expiresAt = tokenExpiry(authorization);
  extra.recognized = asked;
  socket.emit("known");
  const clock =
    expiresAt === undefined
      ? undefined
      : setTimeout(
          () =>
            close(socket, closeCodes.forbidden, "TOKEN_EXPIRED: the token has run out. Connect again with a new one."),
          Math.min(2 ** 31 - 1, Math.max(0, expiresAt - Date.now())),
        );
  const release = () => {
    clearTimeout(clock);
    giveBack();
  };
  if (socket.readyState === socket.CLOSED) release();
  else socket.once("close", release);
}

/** What graphql-ws wants to run; the work itself has begun already. */
async function argumentsOf(
  { recognize, operations }: WebSocketParts,
  extra: Extra,
  parameters: RawParameters,
): Promise<ExecutionArgs> {
  const { recognized, request, requestId, gone } = extra;
  if (!recognized) throw new Error("A WebSocket has asked before it said who it is.");
  // A connection lasts for hours: who somebody is, and what they may still ask for, is looked at anew each time.
  const viewer = await recognize(recognized);
  const lastEventId = (parameters.extensions as Record<string, unknown> | null | undefined)?.lastEventId;
  const opened = await operations.open({
    viewer,
    // The socket itself is closed when the token runs out.
    expiresAt: undefined,
    parameters,
    lastEventId: typeof lastEventId === "string" ? lastEventId : undefined,
    requestId,
    request,
    gone,
    facts: {},
  });
  const document = opened instanceof LiveSubscription ? anySubscription : anyQuery;
  return { schema: undefined as never, document, rootValue: opened, contextValue: extra };
}

/** graphql-ws only looks at them to see whether there is one result or a stream of them. */
const anySubscription = parse("subscription { any }");
const anyQuery = parse("{ any }");

/** Why a WebSocket is not opened at all; a browser says which page asks for it, and no page may by itself. */
function refusal({ url, headers }: IncomingMessage, origins: readonly string[], full: boolean): string | undefined {
  if (url?.split("?", 1)[0] !== "/graphql") return "404 Not Found";
  const { origin, host } = headers;
  const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  if (origin !== undefined && !own && !origins.includes(origin)) return "403 Forbidden";
  if (full) return "503 Service Unavailable";
  return undefined;
}

function refuse(socket: Duplex, status: string): void {
  socket.on("error", () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}

const sent = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    // Whatever fails here closes the socket.
    socket.send(text, () => resolve());
  });

/** Whoever does not answer a ping until the next is gone. */
function heartbeat(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on("pong", () => {
    answered = true;
  });
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, heartbeatEvery);
}
