import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { databaseFaultOf } from "../database/database-fault.js";
import { databaseUnavailable } from "../database/database-unavailable.js";
import { answeredRequests, told } from "../runtime/channels.js";
import { CordonError, errorCodes } from "../runtime/errors.js";
import { drainable } from "./drainable.js";

/** Answers one request; what it throws becomes a JSON error. It may add to the facts that are told of the request. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  facts?: Record<string, unknown>,
) => Promise<void>;

/** Routes by method and path, such as `POST /graphql`. */
export type Routes = Readonly<Record<string, Route>>;

export interface ListeningServer {
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and then closes. */
  drain(): Promise<void>;
}

/** A signed viewer travels in a header, and somebody's teams may own thousands of services. */
const largestHeaders = 1024 * 1024;

/** Serves the routes; everything else is 404. Bodies of errors are GraphQL-shaped JSON, never HTML and never a stack trace. */
export async function listen(
  routes: Routes,
  where: { readonly host: string; readonly port: number },
  onFault: (error: unknown) => void,
): Promise<ListeningServer> {
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: largestHeaders };
  const answer = async (request: IncomingMessage, response: ServerResponse, facts: Record<string, unknown>) => {
    try {
      const path = pathOf(request);
      const route = routes[`${request.method} ${path}`];
      if (route) await route(request, response, facts);
      else
        sendError(response, 404, `There is nothing at ${request.method} ${path}. GraphQL is at POST /graphql.`, {
          code: "NOT_FOUND",
        });
    } catch (thrown) {
      const fault = databaseFaultOf(thrown);
      // What is left of the body is thrown away, so that the caller gets to read the answer.
      request.resume();
      if (fault) onFault(thrown);
      const error = fault ? databaseUnavailable(fault, "READ") : thrown;
      if (error instanceof CordonError) {
        facts.refusal = error.code;
        return sendError(response, errorCodes[error.code], error.message, error.extensions);
      }
      onFault(error);
      sendError(response, 500, "Something went wrong on our side; the log has the details.", {
        code: "INTERNAL_SERVER_ERROR",
      });
    }
  };
  const server = createServer(limits, (request, response) => {
    const facts = {};
    const route = `${request.method} ${pathOf(request)}` in routes ? pathOf(request) : undefined;
    void told(answeredRequests, { request, response, route, facts }, () => answer(request, response, facts));
  });
  const drain = drainable(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(busyPort(where)) : error),
    );
    server.listen(where.port, where.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${where.host}:${port}`, drain };
}

const pathOf = (request: IncomingMessage) => request.url?.split("?", 1)[0] ?? "";

const busyPort = ({ host, port }: { readonly host: string; readonly port: number }) =>
  `Port ${port} of ${host} is in use by another program. Stop that program, or set PORT to another port.`;

/** Reads a body of at most `limit` bytes. @throws CordonError BAD_USER_INPUT when it is larger. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return (await readBytes(request, limit)).toString("utf8");
}

/** The same, byte for byte as it came. @throws CordonError BAD_USER_INPUT when it is larger. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection stays open when reading stops early: the refusal goes back on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      throw new CordonError("BAD_USER_INPUT", `The body is larger than ${limit} bytes. Send less in one request.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}

function sendError(response: ServerResponse, status: number, message: string, extensions: object): void {
  sendJson(response, status, { errors: [{ message, extensions }] });
}
