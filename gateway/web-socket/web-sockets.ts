import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { handleProtocols } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { RequestRefusal } from "../../platform/http/request-refusal.js";
import { callerAddress } from "../http/caller-address.js";
import type { SocketRefusal } from "../http/refuse-on-socket.js";
import type { RequestLine } from "../http/request-log.js";
import { withoutUpgrade } from "../http/without-upgrade.js";
import { ConcurrencyLimit } from "../limits/concurrency-limit.js";
import { closeCodes } from "./close-codes.js";
import { authenticationTimeoutMs, graphqlOverWebSocket } from "./graphql-over-web-socket.js";
import { refuseUpgrade, upgradeRefusal } from "./refuse-upgrade.js";
import { WebSocketConnection } from "./web-socket-connection.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** Behind one address, many clients may be connecting at once. */
const maxUnauthenticatedPerAddress = 100;
const maxUnauthenticated = 2_000;

/** Before the client has authenticated: room for a token as long as the headers of a request may be, and for pings beside it. */
const maxEarlyBytes = 16_384;
const maxEarlyMessages = 10;

interface WebSockets {
  attach(http: Server): void;
  /**
   * Refuses new WebSockets, and closes each open one when its operations in progress, subscriptions aside, are answered, so
   * that the client reconnects to another process. After the time-out the rest is cut.
   */
  stop(timeoutMs: number): Promise<void>;
}

/** GraphQL over WebSocket at /graphql. */
export function webSockets(parts: WebSocketParts): WebSockets {
  const { origins, settings, log } = parts;
  const logRequest = (request: IncomingMessage, line: RequestLine) =>
    parts.requests.write(request, { protocol: "WebSocket", path: "/graphql", ...line });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: parts.maxMessageBytes, handleProtocols });
  const graphql = graphqlOverWebSocket({ ...parts, logRequest });
  const unauthenticated = new ConcurrencyLimit(
    "WebSockets that have not said who they are",
    maxUnauthenticatedPerAddress,
    maxUnauthenticated,
    "address",
    authenticationTimeoutMs / 1_000,
  );
  const open = new Set<WebSocketConnection>();
  let stopping = false;

  const accept = (socket: WebSocket, request: IncomingMessage, onAuthenticated: () => void) => {
    const connection = new WebSocketConnection(socket, request, onAuthenticated);
    const { requestId } = connection;
    open.add(connection);
    let early = 0;
    const acceptMessage = (data: Buffer): boolean => {
      // Messages after the close are ignored.
      if (socket.readyState !== socket.OPEN) return false;
      const problem = connection.authenticatedRequest ? undefined : earlyMessageProblem(data.length, ++early);
      if (problem === undefined) return true;
      logRequest(request, { requestId, refusal: "BAD_REQUEST" });
      connection.refuse(problem);
      return false;
    };
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send: (text) => connection.send(text),
        close: (code, reason) => connection.close(code ?? closeCodes.internalError, reason ?? ""),
        onPing: () => connection.pong(),
        onMessage: (handle) =>
          socket.on("message", async (data: Buffer) => {
            if (!acceptMessage(data)) return;
            try {
              await connection.track(() => handle(String(data)));
            } catch (error) {
              log.error({ requestId, error }, "a message of a WebSocket failed");
              connection.close(closeCodes.internalError, "Something went wrong inside Cordon; it was logged.");
            }
          }),
      },
      connection,
    );
    // An invalid or oversized frame; ws closes the socket.
    socket.on("error", (error) => log.debug({ requestId, error }, "a WebSocket failed"));
    socket.once("close", (code, reason) => {
      open.delete(connection);
      void closed(code, String(reason));
    });
  };

  const refuse = (request: IncomingMessage, connection: Duplex, reason: SocketRefusal) => {
    const { status, code } = reason;
    // Unknown paths are not GraphQL callers.
    if (status !== 404) logRequest(request, { status, refusal: code });
    refuseUpgrade(connection, reason);
  };

  const handleUpgrade = (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    const refusal = upgradeRefusal(request, origins, stopping);
    if (refusal) return refuse(request, connection, refusal);
    let release: () => void;
    try {
      release = unauthenticated.take(callerAddress(request, settings.TRUSTED_PROXIES));
    } catch (error) {
      return refuse(request, connection, error as RequestRefusal);
    }
    connection.once("close", release);
    sockets.handleUpgrade(request, connection, head, (socket) => accept(socket, request, release));
  };

  return {
    attach: (http) =>
      http.on("upgrade", (request, connection, head) => {
        if (/^websocket$/i.test(request.headers.upgrade ?? "")) handleUpgrade(request, connection, head);
        else withoutUpgrade(http, request, connection, head);
      }),
    stop: async (timeoutMs) => {
      // Clients reconnect at once: here they would not be closed a second time.
      stopping = true;
      const allClosed = Promise.all([...open].map(({ socket }) => new Promise((done) => socket.once("close", done))));
      for (const connection of open) connection.closeWhenIdle();
      const timer = setTimeout(() => {
        for (const { socket } of open) socket.terminate();
      }, timeoutMs);
      await allClosed;
      clearTimeout(timer);
      sockets.close();
    },
  };
}

/** Why a message before authentication is refused, if it is. */
function earlyMessageProblem(bytes: number, count: number): string | undefined {
  if (bytes > maxEarlyBytes)
    return `At most ${maxEarlyBytes} bytes: it is not known yet who you are. Send connection_init first.`;
  if (count > maxEarlyMessages)
    return `At most ${maxEarlyMessages} messages while it is not known who you are. Send connection_init first.`;
  return undefined;
}
