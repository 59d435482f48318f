import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * The address of the caller. Behind trusted proxies it is taken from X-Forwarded-For: each proxy appends one entry, and
 * anybody may have written the entries before those.
 */
export function callerAddress(
  { headers, socket }: Pick<IncomingMessage, "headers" | "socket">,
  trustedProxies: number,
): string {
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const forwardedAddress = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined;
  const address = (forwardedAddress || socket.remoteAddress || "unknown").slice(0, 100);
  // An IPv6 /64 belongs to one household or server.
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [before = "", after] = address.split("::");
  const groups = (text: string | undefined) => (text ? text.split(":") : []);
  const missing = after === undefined ? 0 : 8 - groups(before).length - groups(after).length;
  const all = [...groups(before), ...Array.from({ length: missing }, () => "0"), ...groups(after)];
  return `${all.slice(0, 4).join(":")}::/64`;
}
