import type { IncomingMessage } from "node:http";
import type { Exchange, Handler, Routes } from "../../platform/http/exchange.js";
import { readBytes } from "../../platform/http/read-body.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { sendProblem } from "../http/send-problem.js";
import type { SubgraphClient } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The paths of a subgraph besides GraphQL, as the list of subgraphs has them. */
export interface ForwardedPaths {
  readonly owner: string;
  readonly paths?: readonly string[];
}

/** A thousand alerts of 4 KiB. */
const maxBodyBytes = 4 * 1024 * 1024;

/** So many are with subgraphs at a time: whoever comes on top has to come again. */
const maxForwarded = 64;

/** What of a request goes on to the subgraph; nothing else that a caller writes does. */
const forwardedNames = ["authorization", "content-type", "content-encoding", "idempotency-key", "traceparent"];

/** Forwards what subgraphs answer besides GraphQL, by the paths that the list gives them. What it is, the gateway does not know. */
export function forwardRoutes(
  list: Readonly<Record<string, ForwardedPaths>>,
  client: (name: string) => SubgraphClient | undefined,
): Routes {
  let underWay = 0;
  const forward =
    (name: string): Handler =>
    async (exchange) => {
      const body = await bodyOf(exchange);
      if (!body) return;
      // A body that is still on its way takes nobody's place: any caller can let one come as slowly as it likes.
      if (underWay >= maxForwarded) return sendProblem(exchange, busy, { "retry-after": "2" });
      underWay += 1;
      try {
        await send(exchange, body, name, client(name));
      } finally {
        underWay -= 1;
      }
    };
  return Object.fromEntries(
    Object.entries(list).flatMap(([name, { paths = [] }]) =>
      paths.flatMap((path) => [
        [`POST ${path}`, forward(name)] as const,
        ...otherMethods.map((method) => [`${method} ${path}`, refuseMethod] as const),
      ]),
    ),
  );
}

/** Refused here rather than by the router, so that whoever forwards something has every error in one form. */
const otherMethods = ["GET", "PUT", "PATCH", "DELETE", "OPTIONS"];

const refuseMethod: Handler = async (exchange) => {
  exchange.request.resume();
  sendProblem(exchange, methodNotAllowed, { allow: "POST" });
};

/** The body of a request with a key; undefined where the request is refused already. */
async function bodyOf(exchange: Exchange): Promise<Buffer | undefined> {
  const { request } = exchange;
  if (!request.headers.authorization) {
    request.resume();
    sendProblem(exchange, keyMissing, { "www-authenticate": 'Bearer realm="cordon"' });
    return undefined;
  }
  const announced = Number(request.headers["content-length"] ?? 0);
  try {
    return await readBytes(request, announced > maxBodyBytes ? 0 : maxBodyBytes);
  } catch (error) {
    if (!(error instanceof CordonError)) throw error;
    request.resume();
    sendProblem(exchange, tooLarge);
    return undefined;
  }
}

async function send(exchange: Exchange, body: Buffer, name: string, client: SubgraphClient | undefined): Promise<void> {
  const { request, response, path, requestId, logFields } = exchange;
  if (!client) return sendProblem(exchange, unavailable, { "retry-after": "5" });
  try {
    const headers = { ...headersOf(request), [requestIdHeader]: requestId };
    const answer = await client.forward(path, body, headers, goneSignal(exchange), logFields);
    const { status, contentType, text, retryAfter } = answer;
    response.writeHead(status, {
      "content-type": contentType,
      ...(retryAfter !== undefined && { "retry-after": retryAfter }),
      ...(status === 401 && { "www-authenticate": 'Bearer realm="cordon", error="invalid_token"' }),
    });
    response.end(text);
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    logFields.refusal = error.kind;
    logFields.subgraph = name;
    sendProblem(exchange, unavailable, { "retry-after": "5" });
  }
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    forwardedNames.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );

function goneSignal({ response }: Exchange): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

const busy = {
  status: 503,
  code: "BUSY",
  title: "Too much at once",
  detail: "Too many requests of this kind are under way. Nothing of this one was done. Send it again in 2 s.",
};
const unavailable = {
  status: 503,
  code: "SERVICE_UNAVAILABLE",
  title: "Not available",
  detail:
    "What answers this does not answer at the moment. Send it again in 5 s; what was taken already counts there as a repeat.",
};
const keyMissing = {
  status: 401,
  code: "KEY_MISSING",
  title: "No key",
  detail: "Send the key as `Authorization: Bearer <key>`.",
};
const methodNotAllowed = {
  status: 405,
  code: "METHOD_NOT_ALLOWED",
  title: "Method not allowed",
  detail: "Here only POST is possible. Send the request by POST, with the key as `Authorization: Bearer <key>`.",
};
const tooLarge = {
  status: 413,
  code: "BODY_TOO_LARGE",
  title: "Too large",
  detail: "The body is larger than 4 MiB. Send less in one request.",
};
