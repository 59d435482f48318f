import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Stands between two processes, hands on what either says, and cuts their connections, as networks do. */
export interface TcpProxy {
  /** Of the target, as seen through here; without a path. */
  readonly url: string;
  cut(): void;
  stop(): Promise<void>;
}

/** @param handOn hands on everything that comes from one side to the other: at once, when left out */
export async function startTcpProxy(
  target: string,
  handOn: (from: Socket, to: Socket) => void = (from, to) => void from.pipe(to),
): Promise<TcpProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
      handOn(from, to);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      cut();
      await closed;
    },
  };
}
