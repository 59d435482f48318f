import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { WebSocket } from "ws";
import { until } from "../../test/support/until.js";

/** Both ends of one connection to a gateway in this process. */
export interface BothEnds {
  readonly client: Socket;
  /** What waits there in memory for the client is its `writableLength`. */
  readonly server: Socket;
}

/** Opens a connection to a server of this process. */
export async function bothEnds(url: string): Promise<BothEnds> {
  const taken: Socket[] = [];
  const listen = (message: unknown) => void taken.push((message as { socket: Socket }).socket);
  subscribe("net.server.socket", listen);
  const { hostname, port } = new URL(url);
  const client = connect(Number(port), hostname);
  client.on("error", () => undefined);
  await once(client, "connect");
  const its = () => taken.find(({ remotePort }) => remotePort === client.localPort);
  await until(() => its() !== undefined);
  unsubscribe("net.server.socket", listen);
  return { client, server: its() as Socket };
}

/** A WebSocket on such a connection, open. */
export async function webSocketOn({ client }: BothEnds, url: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
    createConnection: () => client,
  });
  socket.on("error", () => undefined);
  await once(socket, "open");
  return socket;
}

/** Sends over and over, in portions, until the other side takes no more of it, holds too much or hangs up. Returns the most that it held. */
export async function flood(socket: WebSocket, { client, server }: BothEnds, next: () => string, tooMuch: number) {
  let max = 0;
  const isOver = () => {
    max = Math.max(max, server.writableLength);
    return max > tooMuch || server.destroyed || socket.readyState !== socket.OPEN;
  };
  const isHeldBack = () => server.isPaused() && server.writableLength > 0;
  while (!isOver()) {
    for (let bytes = 0; bytes < 1_000_000; ) {
      const message = next();
      bytes += message.length;
      socket.send(message);
    }
    // What is read no more stays with whoever sends it.
    await until(() => isOver() || client.writableLength === 0 || isHeldBack());
    if (isHeldBack()) break;
  }
  return max;
}
