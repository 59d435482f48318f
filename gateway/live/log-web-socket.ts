import type { IncomingMessage } from "node:http";
import type { RequestLog } from "../http/request-log.js";

/** The line in the log that a request by HTTP has, for what comes by WebSocket. */
export function logWebSocket(requests: RequestLog, request: IncomingMessage, facts: Readonly<Record<string, unknown>>) {
  requests.tell(request, { protocol: "WebSocket", path: "/graphql", ...facts });
}
