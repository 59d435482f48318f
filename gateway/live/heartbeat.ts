import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";

/**
 * Returns what is to be called every so often: whoever has not answered the ping of the last time is gone. Only its own
 * bytes answer a ping, and it stands behind everything that was sent before: who sends pongs unasked, or reads nothing, does not answer.
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
