import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a browser sends the request on behalf of a page of another origin, by headers that pages cannot change.
 * Programs and typed addresses send none. Pure.
 */
export function isFromAnotherPage(headers: IncomingHttpHeaders): boolean {
  const { origin, host, "sec-fetch-site": site = "none" } = headers;
  if (site !== "none" && site !== "same-origin") return true;
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
}
