import type { Server } from "node:http";
import { drainTimeoutMs } from "../platform/http/drainable.js";
import type { Handler } from "../platform/http/exchange.js";
import { wantsEventStream } from "./http/wants-event-stream.js";
import { eventStreamRequest } from "./live/event-stream-request.js";
import { LiveOperations } from "./live/live-operations.js";
import type { LiveParts } from "./live/live-parts.js";
import type { WebSocketParts } from "./web-socket/web-socket-parts.js";
import { webSockets } from "./web-socket/web-sockets.js";

interface LiveUpdateParts extends LiveParts, Pick<WebSocketParts, "authenticate" | "origins" | "requests"> {
  readonly settings: LiveParts["settings"] & WebSocketParts["settings"];
  readonly maxBodyBytes: number;
}

/** A message of a WebSocket is read before it is known who sends it: as much as a document is at most. */
const maxMessageBytes = 256 * 1024;

/** GraphQL over server-sent events and over WebSocket. */
export function liveUpdates(parts: LiveUpdateParts) {
  const operations = new LiveOperations(parts);
  const stream = eventStreamRequest({ ...parts, operations });
  const sockets = webSockets({ ...parts, operations, maxMessageBytes: Math.min(maxMessageBytes, parts.maxBodyBytes) });
  return {
    operations,
    /** POST /graphql/stream. */
    stream,
    /** POST /graphql: a stream when the client accepts server-sent events, the other handler otherwise. */
    streamOr:
      (other: Handler): Handler =>
      (exchange) =>
        wantsEventStream(exchange.request) ? stream(exchange) : other(exchange),
    attach: (http: Server) => sockets.attach(http),
    /** Disconnects every client once its operations in progress are answered, so that it reconnects to another process. */
    async end(): Promise<void> {
      operations.endStreams();
      await sockets.stop(drainTimeoutMs);
    },
    stop: () => operations.stop(),
  };
}
