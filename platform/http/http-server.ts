import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import { answeredRequests, traced } from "../runtime/channels.js";
import type { Exchange } from "./exchange.js";
import { requestIdHeader, requestIdOf } from "./request-id.js";
import type { Router } from "./router.js";

export interface HttpServerDefinition {
  readonly router: Router;
  /** Answers what failed as a whole, in the words of what was thrown. */
  refuse(exchange: Exchange, error: unknown): void;
  /** Sees each request before its route is looked for. Returns whether it has answered, and then nothing is told of the request. */
  before?(exchange: Exchange): boolean;
  /** The route that is told of a request, where it is not its path. */
  routeOf?(exchange: Exchange): string;
  readonly options: ServerOptions;
  /** How long, in milliseconds, a caller may read nothing of an answer that is ready; for ever when it is left out. */
  readonly readTimeout?: number;
}

/**
 * In milliseconds, how long a connection on which nobody asks stays open. Longer than proxies and clients keep theirs, mostly
 * for a minute: whoever closes first must be the one who asks, as a request on its way to a closed connection is lost.
 */
const keepAliveTimeout = 75_000;

/** A plain HTTP server over a table of routes, which tells of every request that it answers. */
export function httpServer({ router, refuse, before, routeOf, options, readTimeout }: HttpServerDefinition): Server {
  const refuseSafely = (exchange: Exchange, error: unknown) => {
    try {
      refuse(exchange, error);
    } catch {
      // Nothing that somebody asks ends a process.
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
    // Only of a path that is there: a metric for each of those that somebody makes up would have no bound.
    const route = router.methodsAt(path).length > 0 ? (routeOf?.(exchange) ?? path) : undefined;
    await traced(answeredRequests, { request, response, route, logFields }, answer);
    // What nobody reads waits in memory. As long as some of it is read, Node.js begins to count anew.
    if (readTimeout !== undefined && !response.writableFinished) response.setTimeout(readTimeout);
  });
}

function exchangeOf(request: IncomingMessage, response: ServerResponse): Exchange {
  const [path = "", ...parameters] = (request.url ?? "").split("?");
  const requestId = requestIdOf(request.headers[requestIdHeader]);
  return {
    request,
    response,
    requestId,
    path,
    parameters: new URLSearchParams(parameters.join("?")),
    logFields: { requestId },
  };
}
