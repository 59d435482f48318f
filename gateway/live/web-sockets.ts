import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { close, closeCodes } from "./close-web-socket.js";
import { graphqlOverWebSocket } from "./graphql-over-web-socket.js";
import { OpenWebSocket } from "./open-web-socket.js";
import { refuseUpgrade, upgradeRefusal } from "./refuse-upgrade.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** WebSockets of whom it is not known yet who they are. */
const mostUnknown = 1_000;

/** GraphQL over WebSocket at /graphql. */
export function webSockets(parts: WebSocketParts): { attach(http: Server): void; stop(): Promise<void> } {
  const { origins, log } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.largestMessage, handleProtocols });
  const graphql = graphqlOverWebSocket(parts);
  let unknown = 0;
  let stopping = false;

  sockets.on("connection", (socket: WebSocket, request: IncomingMessage) => {
    const opened = new OpenWebSocket(socket, request);
    const { requestId } = opened;
    unknown += 1;
    let counted = true;
    const isKnown = () => {
      if (counted) unknown -= 1;
      counted = false;
    };
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (text) => opened.send(text),
        close: (code, reason) => opened.close(code ?? closeCodes.internalError, reason ?? ""),
        onMessage: (handle) =>
          socket.on("message", async (data) => {
            try {
              await handle(String(data));
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
      isKnown();
      void closed(code, String(reason));
    });
    socket.once("known", isKnown);
  });

  return {
    attach: (http) =>
      http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const problem = upgradeRefusal(request, origins, stopping || unknown >= mostUnknown);
        if (problem) return refuseUpgrade(socket, problem);
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
