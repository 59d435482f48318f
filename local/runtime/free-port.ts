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

/** Below the ephemeral ports of Linux (from 32768) and macOS (from 49152). */
const ours = { from: 20_000, to: 32_000 };

/**
 * A random free port outside the ephemeral range, so that the system assigns it to nobody before its owner listens, or
 * while its owner restarts; nor does another caller of this process get it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(ours.from, ours.to);
    if ((await reserve(port)) && (await isFree(port))) return port;
  }
}

/**
 * Reserves it between processes by binding the UDP port of the same number, which the system releases when this process
 * ends.
 */
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
