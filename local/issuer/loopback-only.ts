import type { IncomingMessage } from "node:http";
import type { Exchange, Handler } from "../../platform/http/exchange.js";
import { isFromAnotherPage } from "../../platform/http/is-from-another-page.js";
import { sendJson } from "../../platform/http/send-json.js";
import { isLoopback } from "../../platform/runtime/is-loopback.js";

/** Which pages a route answers: none but its own, those of this machine, or whichever sends a browser there. */
type Pages = "own" | "of this machine" | "any";

/**
 * Answers only requests that reached the issuer as localhost, and only from the given pages. DNS rebinding is refused by
 * the first: requests of a foreign page name its own host.
 */
export function loopbackOnly(pages: Pages, route: Handler): Handler {
  return async (exchange: Exchange) => {
    const { request, response } = exchange;
    if (!isLoopback(request.headers.host?.replace(/:\d+$/, "") ?? ""))
      return sendJson(response, 403, { message: "The development issuer answers requests to localhost only." });
    const origin = pages === "of this machine" ? originOnThisMachine(request) : undefined;
    if (origin) allowReading(exchange, origin);
    if (pages !== "any" && !origin && isFromAnotherPage(request.headers))
      return sendJson(response, 403, { message: "The development issuer answers no page of another origin." });
    return route(exchange);
  };
}

/** The origin of a page that a program of this machine serves, if one sends the request. */
function originOnThisMachine({ headers: { origin } }: IncomingMessage): string | undefined {
  if (origin === undefined || !URL.canParse(origin)) return undefined;
  return isLoopback(new URL(origin).hostname) ? origin : undefined;
}

/** CORS, without credentials: there are no cookies here. */
function allowReading({ response }: Exchange, origin: string): void {
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-methods", "GET, POST");
  response.setHeader("access-control-allow-headers", "content-type");
  response.setHeader("vary", "Origin");
}
