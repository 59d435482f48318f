import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Exchange, Routes } from "../../platform/http/exchange.js";
import { httpServer } from "../../platform/http/http-server.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { router as routerOf } from "../../platform/http/router.js";
import type { Log } from "../../platform/runtime/log.js";
import { crossOrigin, originNotAllowed } from "./cross-origin.js";
import { refuse } from "./refuse.js";
import { refuseConnection } from "./refuse-connection.js";
import type { RequestLog } from "./request-log.js";
import { wantsEventStream } from "./wants-event-stream.js";

const strictHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

interface GatewayServerSettings {
  /** In milliseconds, for a request to arrive completely. */
  readonly sendTimeout: number;
  /** In milliseconds, without the caller reading anything of the response. */
  readonly readTimeout: number;
  /** Origins whose pages may read GraphQL responses. */
  readonly origins: readonly string[];
}

/** How often Node.js checks for slow callers. */
const pollIntervalMs = 1_000;

/** Requests to these paths are logged at level info. */
const operationRoutes = ["/graphql", "/graphql/stream"];

const carriesGraphql = (path: string) => path === "/graphql" || path.startsWith("/graphql/");

/** The public HTTP server. Without configured origins it sends no CORS headers. */
export function gatewayServer(
  routes: Routes,
  log: Log,
  requests: RequestLog,
  { sendTimeout, readTimeout, origins }: GatewayServerSettings,
): Server {
  const cors = crossOrigin(origins);
  const router = routerOf(routes);
  const answers = new WeakMap<Duplex, ServerResponse>();
  const server = httpServer({
    router: {
      ...router,
      handlerFor(exchange) {
        if (carriesGraphql(exchange.path) && cors.refusesPreflight(exchange.request))
          throw new RequestRefusal("METHOD_NOT_ALLOWED", originNotAllowed, {
            allow: router.methodsAt(exchange.path).join(", "),
          });
        return router.handlerFor(exchange);
      },
    },
    readTimeout,
    options: {
      requestTimeout: sendTimeout,
      headersTimeout: sendTimeout,
      connectionsCheckingInterval: Math.min(pollIntervalMs, sendTimeout),
    },
    refuse: (exchange, error) => refuse(exchange, error, log, requests),
    // A stream is reported as such, whichever of the two routes it was requested at.
    routeOf: ({ path, request }) => (path === "/graphql" && wantsEventStream(request) ? "/graphql/stream" : undefined),
    before(exchange) {
      const { request, response, path } = exchange;
      answers.set(request.socket, response);
      response.setHeader(requestIdHeader, exchange.requestId);
      for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
      logWhenDone(exchange, requests);
      if (!carriesGraphql(path)) return false;
      for (const [name, value] of Object.entries(cors.headersFor(request))) response.setHeader(name, value);
      const preflight = cors.preflightFor(request, router.methodsAt(path));
      if (preflight) response.writeHead(204, preflight).end();
      return preflight !== undefined;
    },
  });
  server.on("clientError", (error, socket) => {
    const answer = answers.get(socket);
    refuseConnection(error, socket, Boolean(answer?.headersSent && !answer.writableFinished));
  });
  return server;
}

function logWhenDone({ request, response, path, logFields }: Exchange, requests: RequestLog): void {
  const start = performance.now();
  response.on("close", () => {
    const milliseconds = Math.round(performance.now() - start);
    const status = response.writableFinished ? response.statusCode : "caller gone";
    const line = { method: request.method, path, status, milliseconds, ...logFields };
    requests.write(request, line, operationRoutes.includes(path) ? "info" : "debug");
  });
}
