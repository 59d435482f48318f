import type { Log } from "../../subgraphs/foundation/log.js";

/** The line in the log that a request by HTTP has, for what comes by WebSocket. */
export function logWebSocket(log: Log, facts: Readonly<Record<string, unknown>>): void {
  log.info({ protocol: "WebSocket", path: "/graphql", ...facts }, "request");
}
