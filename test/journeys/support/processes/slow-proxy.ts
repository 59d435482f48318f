import { startTcpProxy, type TcpProxy } from "./tcp-proxy.js";

/** Stands between two processes and hands on everything that either says, later. */
export const startSlowProxy = (target: string, delayMilliseconds: number): Promise<TcpProxy> =>
  startTcpProxy(
    target,
    (from, to) =>
      void from.on("data", (chunk) => void setTimeout(() => to.writable && to.write(chunk), delayMilliseconds / 2)),
  );
