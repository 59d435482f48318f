import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { createServer } from "node:net";

/** Whether nothing listens on this port of 127.0.0.1. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ host: "127.0.0.1", port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** Below the ports that Linux (from 32768) and macOS (from 49152) hand out by themselves. */
const ours = { from: 20_000, to: 32_000 };

/**
 * A port that is free, by chance out of those that the system hands to nobody: whoever asks for any port, or connects to
 * somewhere, does not get it meanwhile, be it before its owner listens on it or while its owner is started again. Nor does
 * anybody else who calls this, as long as this process lives.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(ours.from, ours.to);
    if ((await reserve(port)) && (await isFree(port))) return port;
  }
}

/** Whoever has the UDP port of the same number may have the TCP port; the system takes it back when this process ends. */
function reserve(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const reservation = createSocket("udp4").unref();
    reservation.once("error", () => reservation.close(() => resolve(false)));
    reservation.bind({ address: "127.0.0.1", port, exclusive: true }, () => resolve(true));
  });
}

/** The wanted port, or the first free one after it. */
export async function nextFreePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= 65535; port += 1) if (await isFree(port)) return port;
  throw new Error(`No port from ${wanted} on is free.`);
}
