import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { answeredRequests, told } from "../../platform/runtime/channels.js";
import type { Log } from "../../platform/runtime/log.js";
import { crossOrigin, originNotAllowed } from "./cross-origin.js";
import type { Exchange, Handler, Routes } from "./exchange.js";
import { refuse } from "./refuse.js";
import { refuseConnection } from "./refuse-connection.js";
import { requestIdHeader, requestIdOf } from "./request-id.js";
import type { RequestLog } from "./request-log.js";
import { RequestRefusal } from "./request-refusal.js";
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

export interface HttpServerSettings {
  /** How long, in milliseconds, a caller may take to send a request. */
  readonly sendTimeout: number;
  /** How long, in milliseconds, a caller may read nothing of an answer that is ready. */
  readonly readTimeout: number;
  /** The origins whose web pages may read what GraphQL answers. */
  readonly origins: readonly string[];
}

/** How often, in milliseconds, Node.js looks for callers that take too long. */
const lookEvery = 1_000;

/** What is asked there has a line in the log. */
const operationRoutes = ["/graphql", "/graphql/stream"];

const carriesGraphql = (path: string) => path === "/graphql" || path.startsWith("/graphql/");

/** A plain HTTP server over a table of routes. Without origins no CORS header is ever sent, so that other origins read nothing. */
export function httpServer(
  routes: Routes,
  log: Log,
  requests: RequestLog,
  { sendTimeout, readTimeout, origins }: HttpServerSettings,
): Server {
  const cors = crossOrigin(origins);
  const options = {
    requestTimeout: sendTimeout,
    headersTimeout: sendTimeout,
    connectionsCheckingInterval: Math.min(lookEvery, sendTimeout),
  };
  const answers = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(options, async (request, response) => {
    answers.set(request.socket, response);
    const [path = "", ...parameters] = (request.url ?? "").split("?");
    const requestId = requestIdOf(request.headers[requestIdHeader]);
    const exchange: Exchange = {
      request,
      response,
      requestId,
      path,
      parameters: new URLSearchParams(parameters.join("?")),
      facts: { requestId },
    };
    response.setHeader(requestIdHeader, exchange.requestId);
    for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value);
    logWhenDone(exchange, requests);
    if (carriesGraphql(path)) {
      for (const [name, value] of Object.entries(cors.headersFor(request))) response.setHeader(name, value);
      const preflight = cors.preflightFor(request, Object.keys((Object.hasOwn(routes, path) && routes[path]) || {}));
      if (preflight) {
        response.writeHead(204, preflight).end();
        return;
      }
    }
    const route = Object.hasOwn(routes, path) ? routeToTell(path, request) : undefined;
    await told(answeredRequests, { request, response, route, facts: exchange.facts }, async () => {
      try {
        if (carriesGraphql(path) && cors.refusesPreflight(request))
          throw new RequestRefusal("METHOD_NOT_ALLOWED", originNotAllowed, { allow: allowedMethods(routes, path) });
        await handlerOf(routes, exchange)(exchange);
      } catch (error) {
        refuse(exchange, error, log, requests);
      }
    });
    // What nobody reads waits in memory. As long as some of it is read, Node.js begins to count anew.
    if (!response.writableFinished) response.setTimeout(readTimeout);
  });
  server.on("clientError", (error, socket) => {
    const answer = answers.get(socket);
    refuseConnection(error, socket, Boolean(answer?.headersSent && !answer.writableFinished));
  });
  return server;
}

/** An answer that stays open is told of as such, whichever of the two routes it was asked at. */
const routeToTell = (path: string, request: IncomingMessage) =>
  path === "/graphql" && wantsEventStream(request) ? "/graphql/stream" : path;

const allowedMethods = (routes: Routes, path: string) =>
  Object.keys((Object.hasOwn(routes, path) && routes[path]) || {}).join(", ");

function handlerOf(routes: Routes, { request, path }: Exchange): Handler {
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!methods) throw new RequestRefusal("NOT_FOUND", "There is nothing here. GraphQL is at POST /graphql.");
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined;
  const allow = allowedMethods(routes, path);
  if (!handler) throw new RequestRefusal("METHOD_NOT_ALLOWED", `Here only ${allow} is possible.`, { allow });
  return handler;
}

function logWhenDone({ request, response, path, facts }: Exchange, requests: RequestLog): void {
  const start = performance.now();
  response.on("close", () => {
    const milliseconds = Math.round(performance.now() - start);
    const status = response.writableFinished ? response.statusCode : "caller gone";
    const line = { method: request.method, path, status, milliseconds, ...facts };
    requests.tell(request, line, operationRoutes.includes(path) ? "info" : "debug");
  });
}
