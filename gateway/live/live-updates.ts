import type { Server } from "node:http";
import { timeToDrain } from "../../platform/http/drainable.js";
import type { Handler } from "../../platform/http/exchange.js";
import { wantsEventStream } from "../http/wants-event-stream.js";
import { eventStreamRequest } from "./event-stream-request.js";
import { LiveOperations } from "./live-operations.js";
import type { LiveParts } from "./live-parts.js";
import type { WebSocketParts } from "./web-socket-parts.js";
import { webSockets } from "./web-sockets.js";

export interface LiveUpdateParts extends LiveParts, Pick<WebSocketParts, "recognize" | "origins" | "requests"> {
  readonly settings: LiveParts["settings"] & WebSocketParts["settings"];
  readonly maxBodyBytes: number;
}

/** Both ways by which GraphQL stays open: server-sent events and WebSocket. */
export function liveUpdates(parts: LiveUpdateParts) {
  const operations = new LiveOperations(parts);
  const stream = eventStreamRequest({ ...parts, operations });
  const sockets = webSockets({ ...parts, operations, largestMessage: parts.maxBodyBytes });
  return {
    operations,
    /** POST /graphql/stream. */
    stream,
    /** POST /graphql: as a stream for whoever asks for one. */
    streamOr:
      (other: Handler): Handler =>
      (exchange) =>
        wantsEventStream(exchange.request) ? stream(exchange) : other(exchange),
    attach: (http: Server) => sockets.attach(http),
    /** Lets go of every client, so that it comes back and finds another process; of what is asked, once it is answered. */
    async end(): Promise<void> {
      operations.endStreams();
      await sockets.stop(timeToDrain);
    },
    stop: () => operations.stop(),
  };
}
