import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import { answeredRequests, traced } from "../runtime/channels.js";
import type { Exchange } from "./exchange.js";
import { requestIdHeader, requestIdOf } from "./request-id.js";
import type { Router } from "./router.js";

interface HttpServerDefinition {
  readonly router: Router;
  /** Responds to a request that failed as a whole. */
  refuse(exchange: Exchange, error: unknown): void;
  /** Called for each request before routing. Returns whether it has responded; such requests are not reported. */
  before?(exchange: Exchange): boolean;
  /** The route to report for a request, if it is not the one that the router has. */
  routeOf?(exchange: Exchange): string | undefined;
  readonly options: ServerOptions;
  /** In milliseconds, without the caller reading anything of the response; unlimited when left out. */
  readonly readTimeout?: number;
}

/**
 * The keep-alive of idle connections, in milliseconds. Longer than that of proxies and clients, mostly a minute: a
 * request on its way to a connection that the server closes is lost, so the client must close first.
 */
const keepAliveTimeout = 75_000;

/** An HTTP server over a router, which reports every request to telemetry. */
export function httpServer({ router, refuse, before, routeOf, options, readTimeout }: HttpServerDefinition): Server {
  const refuseSafely = (exchange: Exchange, error: unknown) => {
    try {
      refuse(exchange, error);
    } catch {
      // No request may end the process.
      exchange.response.destroy();
    }
  };
  return createServer({ keepAliveTimeout, ...options }, async (request, response) => {
    const exchange = exchangeOf(request, response);
    const { path, logFields } = exchange;
    if (before?.(exchange)) return;
    const answer = async () => {
      try {
        await router.handlerFor(exchange)(exchange);
      } catch (error) {
        refuseSafely(exchange, error);
      }
    };
    // Known routes only: labels by arbitrary paths would be unlimited.
    const known = router.routeAt(path);
    const route = known && (routeOf?.(exchange) ?? known);
    await traced(answeredRequests, { request, response, route, logFields }, answer);
    // Unread output fills memory. While some of it is read, Node.js restarts the time-out.
    if (readTimeout !== undefined && !response.writableFinished) response.setTimeout(readTimeout);
  });
}

function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const { url = "" } = request;
  const end = url.indexOf("?");
  const requestId = requestIdOf(request.headers[requestIdHeader]);
  let parameters: URLSearchParams | undefined;
  return {
    request,
    response,
    requestId,
    path: end < 0 ? url : url.slice(0, end),
    get parameters() {
      parameters ??= new URLSearchParams(end < 0 ? "" : url.slice(end + 1));
      return parameters;
    },
    logFields: { requestId },
  };
}
