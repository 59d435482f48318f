import { once } from "node:events";
import type { Server as HttpServer, ServerResponse } from "node:http";
import { Server, type Socket } from "node:net";

/** How long, in milliseconds, requests under way have to finish. */
export const drainTimeoutMs = 12_000;

/** How long, in milliseconds, a request may still arrive on a connection that was open when the end began. */
const defaultNoticeMs = 250;

/**
 * Returns a function that ends a server: no new connections, requests under way finish, and it ends with the last of
 * them. Node alone would cut connections that are kept alive at once, also one on which a request is just arriving, and
 * wait for those that browsers and pools open in advance. Here both get a moment and are then cut, and every answer says
 * that its connection ends with it.
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
    // Before any caller is told to connect anew: a connection that the system has made, and nobody has looked at yet, is
    // reset. It is not the close of an HTTP server, which cuts connections that are idle at this very moment.
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
