import { once } from "node:events";
import type { Server as HttpServer, ServerResponse } from "node:http";
import { Server, type Socket } from "node:net";

/** For requests in progress to finish. */
export const drainTimeoutMs = 12_000;

/** For requests that arrive on open connections when draining starts. */
const defaultNoticeMs = 250;

/**
 * Returns a function that drains a server: it accepts no connections, finishes requests in progress, and closes.
 * Node.js alone would cut idle keep-alive connections at once, even one on which a request is arriving, and wait for
 * those that browsers and pools opened in advance. Here both get a moment, and each response closes its connection.
 */
export function drainable(server: HttpServer, noticeMs = defaultNoticeMs): () => Promise<void> {
  const open = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  let state: "serving" | "ending" | "noticed" = "serving";
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  server.prependListener("request", (_, response) => {
    underWay.add(response);
    if (state !== "serving") response.shouldKeepAlive = false;
    response.on("close", () => {
      underWay.delete(response);
      setImmediate(() => state === "noticed" && server.closeIdleConnections());
    });
  });
  return async () => {
    const closed = once(server, "close");
    state = "ending";
    // First, since connections in the accept queue are reset. This is not `close` of the HTTP server, which cuts
    // connections that are idle at this moment.
    Server.prototype.close.call(server);
    for (const response of underWay) response.shouldKeepAlive = false;
    const notice = setTimeout(() => {
      state = "noticed";
      server.close();
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    }, noticeMs);
    const clock = setTimeout(() => server.closeAllConnections(), drainTimeoutMs);
    await closed;
    clearTimeout(notice);
    clearTimeout(clock);
    server.close();
  };
}
