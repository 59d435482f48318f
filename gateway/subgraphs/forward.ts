import type { IncomingMessage } from "node:http";
import type { Exchange, Handler, Routes } from "../../platform/http/exchange.js";
import { readBytes } from "../../platform/http/read-body.js";
import { requestIdHeader } from "../../platform/http/request-id.js";
import { CordonError } from "../../platform/runtime/errors.js";
import { type Problem, sendProblem } from "../http/send-problem.js";
import { forwardProblems, tooManyWrongKeys } from "./forward-problems.js";
import { goneSignal } from "./gone-signal.js";
import type { HttpAnswer } from "./http-call.js";
import { type KeyCheck, type KeyFailures, keyCheck } from "./key-check.js";
import type { SubgraphClient } from "./subgraph-client.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The paths of a subgraph besides GraphQL, as the list of subgraphs has them. */
interface ForwardedPaths {
  readonly owner: string;
  readonly paths?: readonly string[];
}

const { busy, keyMissing, methodNotAllowed, tooLarge, unavailable } = forwardProblems;

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
  counted: KeyFailures,
): Routes {
  let underWay = 0;
  const keys = keyCheck(counted);
  const forward =
    (name: string): Handler =>
    (exchange) =>
      orUnavailable(exchange, name, async () => {
        const subgraph = client(name);
        if (!subgraph) return refuseUnread(exchange, unavailable, 5);
        if (!(await isKeyGood(exchange, subgraph, keys, counted))) return;
        const body = await bodyOf(exchange);
        if (!body) return;
        // A body that is still on its way takes nobody's place: any caller can let one come as slowly as it likes.
        if (underWay >= maxForwarded) return sendProblem(exchange, busy, { "retry-after": "2" });
        underWay += 1;
        try {
          const { status } = await send(exchange, body, subgraph);
          if (status === 401) await keys.reject(exchange);
        } finally {
          underWay -= 1;
        }
      });
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

/** Refuses a request whose key is not good, before anything of its body is kept. */
async function isKeyGood(
  exchange: Exchange,
  client: SubgraphClient,
  keys: KeyCheck,
  { failures }: KeyFailures,
): Promise<boolean> {
  if (!exchange.request.headers.authorization) {
    exchange.request.resume();
    sendProblem(exchange, keyMissing, { "www-authenticate": 'Bearer realm="cordon"' });
    return false;
  }
  const found = await keys.find(exchange, client);
  if (found.is === "GOOD") return true;
  if (found.is === "TOO_MANY") refuseUnread(exchange, tooManyWrongKeys(failures, found.seconds), found.seconds);
  else if (found.is === "BUSY") refuseUnread(exchange, busy, 2);
  else {
    exchange.request.resume();
    pass(exchange, found.answer);
  }
  return false;
}

/** What is left of the body is discarded, so that the caller can read the response. */
function refuseUnread(exchange: Exchange, problem: Problem, seconds?: number): void {
  exchange.request.resume();
  sendProblem(exchange, problem, seconds === undefined ? {} : { "retry-after": String(seconds) });
}

/** The body of a request; undefined where the request is refused already. */
async function bodyOf(exchange: Exchange): Promise<Buffer | undefined> {
  const { request } = exchange;
  const announced = Number(request.headers["content-length"] ?? 0);
  try {
    return await readBytes(request, announced > maxBodyBytes ? 0 : maxBodyBytes);
  } catch (error) {
    if (!(error instanceof CordonError)) throw error;
    refuseUnread(exchange, tooLarge);
    return undefined;
  }
}

async function send(exchange: Exchange, body: Buffer, client: SubgraphClient): Promise<HttpAnswer> {
  const { request, path, requestId, logFields } = exchange;
  const headers = { ...headersOf(request), [requestIdHeader]: requestId };
  const answer = await client.forward(path, body, headers, goneSignal(exchange), logFields);
  pass(exchange, answer);
  return answer;
}

function pass({ response }: Exchange, { status, contentType, text, retryAfter }: HttpAnswer): void {
  response.writeHead(status, {
    "content-type": contentType,
    ...(retryAfter !== undefined && { "retry-after": retryAfter }),
    ...(status === 401 && { "www-authenticate": 'Bearer realm="cordon", error="invalid_token"' }),
  });
  response.end(text);
}

async function orUnavailable(exchange: Exchange, subgraph: string, forward: () => Promise<void>): Promise<void> {
  try {
    await forward();
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    exchange.logFields.refusal = error.kind;
    exchange.logFields.subgraph = subgraph;
    refuseUnread(exchange, unavailable, 5);
  }
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    forwardedNames.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
