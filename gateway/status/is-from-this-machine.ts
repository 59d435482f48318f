import type { IncomingMessage } from "node:http";
import { isLoopback } from "../../platform/runtime/is-loopback.js";

/** What a proxy adds; whatever comes through one comes from somewhere else. */
const proxyHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Whether a browser or program on this machine asks, by this machine's own name: a web page elsewhere can point a name of
 * its own at 127.0.0.1, and then the Host header has that name.
 */
export function isFromThisMachine({ headers, socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const name = headers.host?.replace(/:\d+$/, "") ?? "";
  return isLoopback(address) && isLoopback(name) && !proxyHeaders.some((mark) => mark in headers);
}
