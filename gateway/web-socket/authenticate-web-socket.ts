import type { IncomingMessage } from "node:http";
import type { Context } from "graphql-ws";
import { tokenExpiry } from "../caller/token-expiry.js";
import { unauthenticated } from "../caller/token-refusal.js";
import type { ConcurrencyLimit } from "../limits/concurrency-limit.js";
import { closeCodes } from "./close-codes.js";
import type { WebSocketConnection } from "./web-socket-connection.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** The longest time, in milliseconds, that Node.js keeps a timer for. */
const maxTimerMs = 2 ** 31 - 1;

/** Authenticates the client, counts the WebSocket towards its limit, and closes it when the token expires. */
export async function authenticateWebSocket(
  { authenticate }: Pick<WebSocketParts, "authenticate">,
  { connectionParams, extra: connection }: Context<Record<string, unknown> | undefined, WebSocketConnection>,
  limit: ConcurrencyLimit,
): Promise<void> {
  const { socket, request } = connection;
  const authorization = onlyOne(
    connectionParams?.authorization,
    connectionParams?.Authorization,
    request.headers.authorization,
  );
  // Authenticated as a request over HTTP with the same token would be.
  const authenticated: IncomingMessage = Object.create(request, {
    headers: { value: { ...request.headers, authorization } },
  });
  const viewer = await authenticate(authenticated);
  const releaseLimit = limit.take(viewer.subject);
  connection.setAuthenticated(authenticated);
  const clock = closeWhenExpired(connection, tokenExpiry(authorization));
  const release = () => {
    clearTimeout(clock);
    releaseLimit();
  };
  if (socket.readyState === socket.CLOSED) release();
  else socket.once("close", release);
}

/** The token may be given in several places, if it is the same in all. @throws CordonError UNAUTHENTICATED */
function onlyOne(...places: readonly unknown[]): string | undefined {
  const [given, ...others] = new Set(places.filter((place) => place !== undefined && place !== null));
  if (others.length > 0) throw unauthenticated("TOKEN_AMBIGUOUS");
  if (given !== undefined && typeof given !== "string") throw unauthenticated("TOKEN_MALFORMED");
  return given;
}

function closeWhenExpired(connection: WebSocketConnection, expiresAt: number | undefined): NodeJS.Timeout | undefined {
  if (expiresAt === undefined) return undefined;
  const over = () =>
    connection.close(closeCodes.forbidden, "TOKEN_EXPIRED: the token has run out. Connect again with a new one.");
  return setTimeout(over, Math.min(maxTimerMs, Math.max(0, expiresAt - Date.now())));
}
