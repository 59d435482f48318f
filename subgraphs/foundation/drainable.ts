import { once } from "node:events";
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How long, in milliseconds, requests under way have to finish. */
const timeToDrain = 12_000;

/**
 * Returns a function that ends a server: no new connections, requests under way finish, and it ends with the last of
 * them. Node alone would wait for connections that are merely open: those kept alive after their last request, and those
 * that browsers and pools open in advance and that never carried one.
 */
export function drainable(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  server.on("request", (_, response) => {
    response.on("close", () => setImmediate(() => !server.listening && server.closeIdleConnections()));
  });
  return async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    const clock = setTimeout(() => server.closeAllConnections(), timeToDrain);
    await closed;
    clearTimeout(clock);
  };
}
