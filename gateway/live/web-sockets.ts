import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { RequestRefusal } from "../../platform/http/request-refusal.js";
import { callerAddress } from "../http/caller-address.js";
import type { HangUpReason } from "../http/hang-up.js";
import { withoutUpgrade } from "../http/without-upgrade.js";
import { Allowance } from "./allowance.js";
import { closeCodes } from "./close-web-socket.js";
import { earlyMessageProblem } from "./early-message.js";
import { graphqlOverWebSocket, timeToSayWho } from "./graphql-over-web-socket.js";
import { logWebSocket } from "./log-web-socket.js";
import { OpenWebSocket } from "./open-web-socket.js";
import { refuseUpgrade, upgradeRefusal } from "./refuse-upgrade.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** Of those who have not said yet who they are: behind one address, many may sign in at once. */
const maxSilentOfAddress = 100;
const maxSilent = 2_000;

export interface WebSockets {
  attach(http: Server): void;
  /**
   * Begins nothing more, and closes each WebSocket, so that its client connects elsewhere: at once, or when everything but
   * subscriptions is answered that was under way on it. What takes longer than so many milliseconds is cut.
   */
  stop(maxTime: number): Promise<void>;
}

/** GraphQL over WebSocket at /graphql. */
export function webSockets(parts: WebSocketParts): WebSockets {
  const { origins, settings, log, requests } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.largestMessage, handleProtocols });
  const graphql = graphqlOverWebSocket(parts);
  const silent = new Allowance(
    "WebSockets that have not said who they are",
    maxSilentOfAddress,
    maxSilent,
    "address",
    timeToSayWho / 1_000,
  );
  const open = new Set<OpenWebSocket>();
  let stopping = false;

  const connected = (socket: WebSocket, request: IncomingMessage, onKnown: () => void) => {
    const opened = new OpenWebSocket(socket, request, onKnown);
    const { requestId } = opened;
    open.add(opened);
    let early = 0;
    const mayBeHandled = (data: Buffer): boolean => {
      // What comes behind the end is not answered.
      if (socket.readyState !== socket.OPEN) return false;
      const problem = opened.recognized ? undefined : earlyMessageProblem(data.length, ++early);
      if (problem === undefined) return true;
      logWebSocket(requests, request, { requestId, refusal: "BAD_REQUEST" });
      opened.refuse(problem);
      return false;
    };
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (text) => opened.send(text),
        close: (code, reason) => opened.close(code ?? closeCodes.internalError, reason ?? ""),
        onPing: () => opened.pong(),
        onMessage: (handle) =>
          socket.on("message", async (data: Buffer) => {
            if (!mayBeHandled(data)) return;
            try {
              await opened.answering(() => handle(String(data)));
            } catch (error) {
              log.error({ requestId, error }, "a message of a WebSocket failed");
              opened.close(closeCodes.internalError, "Something went wrong inside Cordon; it was logged.");
            }
          }),
      },
      opened,
    );
    // A frame that is too large, or none at all: the socket is closed by itself.
    socket.on("error", (error) => log.debug({ requestId, error }, "a WebSocket failed"));
    socket.once("close", (code, reason) => {
      open.delete(opened);
      void closed(code, String(reason));
    });
  };

  const refuse = (request: IncomingMessage, connection: Duplex, reason: HangUpReason) => {
    const { status, code } = reason;
    // Who knocks at another path is no caller of GraphQL.
    if (status !== 404) logWebSocket(requests, request, { status, refusal: code });
    refuseUpgrade(connection, reason);
  };

  const asked = (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    const refusal = upgradeRefusal(request, origins, stopping);
    if (refusal) return refuse(request, connection, refusal);
    let release: () => void;
    try {
      release = silent.take(callerAddress(request, settings.TRUSTED_PROXIES));
    } catch (error) {
      return refuse(request, connection, error as RequestRefusal);
    }
    connection.once("close", release);
    sockets.handleUpgrade(request, connection, head, (socket) => connected(socket, request, release));
  };

  return {
    attach: (http) =>
      http.on("upgrade", (request, connection, head) => {
        if (/^websocket$/i.test(request.headers.upgrade ?? "")) asked(request, connection, head);
        else withoutUpgrade(http, request, connection, head);
      }),
    stop: async (maxTime) => {
      // Clients that are told to come back would otherwise come back here, and nobody would tell them again.
      stopping = true;
      const allClosed = Promise.all([...open].map(({ socket }) => new Promise((done) => socket.once("close", done))));
      for (const opened of open) opened.leave();
      const cut = setTimeout(() => {
        for (const { socket } of open) socket.terminate();
      }, maxTime);
      await allClosed;
      clearTimeout(cut);
      sockets.close();
    },
  };
}
