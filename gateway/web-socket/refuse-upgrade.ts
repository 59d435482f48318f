import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { refuseOnSocket, type SocketRefusal } from "../http/refuse-on-socket.js";

const refusals = {
  elsewhere: {
    status: 404,
    code: "NOT_FOUND",
    message: "There is no WebSocket here. GraphQL over WebSocket is at /graphql.",
  },
  foreign: {
    status: 403,
    code: "FORBIDDEN",
    message: "A page of another origin may not open a WebSocket here, unless CORS_ORIGINS of the gateway names it.",
  },
  stopping: {
    status: 503,
    code: "SERVICE_UNAVAILABLE",
    message: "This process is being replaced. Connect again.",
    headers: { "retry-after": "1" },
  },
} as const satisfies Readonly<Record<string, SocketRefusal>>;

/** Why an upgrade is refused, if it is. Browsers name the page's origin; foreign origins need CORS_ORIGINS. */
export function upgradeRefusal(
  { url, headers }: IncomingMessage,
  origins: readonly string[],
  stopping: boolean,
): SocketRefusal | undefined {
  if (url?.split("?", 1)[0] !== "/graphql") return refusals.elsewhere;
  const { origin, host } = headers;
  const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  if (origin !== undefined && !own && !origins.includes(origin)) return refusals.foreign;
  if (stopping) return refusals.stopping;
  return undefined;
}

export function refuseUpgrade(connection: Duplex, reason: SocketRefusal): void {
  connection.on("error", () => undefined);
  refuseOnSocket(connection, reason);
}
