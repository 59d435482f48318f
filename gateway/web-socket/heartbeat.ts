import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";

/**
 * Returns a function to be called at an interval: it terminates the socket if the previous ping was not answered. Each ping
 * has random bytes, so an unsolicited pong does not count; and it is queued behind all earlier messages, so a client that
 * reads nothing does not answer it.
 */
export function heartbeat(socket: WebSocket): () => void {
  let waiting: Buffer | undefined;
  socket.on("pong", (data) => {
    if (waiting?.equals(data)) waiting = undefined;
  });
  return () => {
    if (waiting) return socket.terminate();
    if (socket.readyState !== socket.OPEN) return;
    waiting = randomBytes(8);
    socket.ping(waiting);
  };
}
