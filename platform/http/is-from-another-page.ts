import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a browser sends a request for a page of another origin, going by what no page can change of it. Programs say
 * nothing of the kind, and neither does an address that somebody typed. Pure.
 */
export function isFromAnotherPage(headers: IncomingHttpHeaders): boolean {
  const { origin, host, "sec-fetch-site": site = "none" } = headers;
  if (site !== "none" && site !== "same-origin") return true;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}
