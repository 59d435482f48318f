import type { IncomingMessage } from "node:http";
import { isLoopback } from "../../platform/runtime/is-loopback.js";

/** Headers that proxies add: a proxied request is not from this machine. */
const proxyHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Whether the request comes from this machine and names it in the Host header. DNS rebinding lets a foreign page
 * resolve its own name to 127.0.0.1, but then the Host header carries that name.
 */
export function isFromThisMachine({ headers, socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const name = headers.host?.replace(/:\d+$/, "") ?? "";
  return isLoopback(address) && isLoopback(name) && !proxyHeaders.some((mark) => mark in headers);
}
