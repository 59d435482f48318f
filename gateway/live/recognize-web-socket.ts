import type { IncomingMessage } from "node:http";
import type { Context } from "graphql-ws";
import { unauthenticated } from "../caller/token-refusal.js";
import type { Allowance } from "./allowance.js";
import { closeCodes } from "./close-web-socket.js";
import type { OpenWebSocket } from "./open-web-socket.js";
import { tokenExpiry } from "./token-expiry.js";
import type { WebSocketParts } from "./web-socket-parts.js";

/** The longest time, in milliseconds, that Node.js keeps a timer for. */
const longestTimer = 2 ** 31 - 1;

/** Finds out who it is, sees that it may have a WebSocket more, and closes it when the token runs out. */
export async function recognizeWebSocket(
  { recognize }: Pick<WebSocketParts, "recognize">,
  { connectionParams, extra: opened }: Context<Record<string, unknown> | undefined, OpenWebSocket>,
  allowance: Allowance,
): Promise<void> {
  const { socket, request } = opened;
  const authorization = onlyOne(
    connectionParams?.authorization,
    connectionParams?.Authorization,
    request.headers.authorization,
  );
  // As if it had come with the request: what else is looked at there is the same.
  const asked: IncomingMessage = Object.create(request, {
    headers: { value: { ...request.headers, authorization } },
  });
  const viewer = await recognize(asked);
  const giveUp = allowance.take(viewer.subject);
  opened.recognizedBy(asked);
  const clock = closeWhenOver(opened, tokenExpiry(authorization));
  const release = () => {
    clearTimeout(clock);
    giveUp();
  };
  if (socket.readyState === socket.CLOSED) release();
  else socket.once("close", release);
}

/** A token may come at each of several places, as long as it is the same one. @throws CordonError UNAUTHENTICATED */
function onlyOne(...places: readonly unknown[]): string | undefined {
  const [given, ...others] = new Set(places.filter((place) => place !== undefined && place !== null));
  if (others.length > 0) throw unauthenticated("TOKEN_AMBIGUOUS");
  if (given !== undefined && typeof given !== "string") throw unauthenticated("TOKEN_MALFORMED");
  return given;
}

function closeWhenOver(opened: OpenWebSocket, expiresAt: number | undefined): NodeJS.Timeout | undefined {
  if (expiresAt === undefined) return undefined;
  const over = () =>
    opened.close(closeCodes.forbidden, "TOKEN_EXPIRED: the token has run out. Connect again with a new one.");
  return setTimeout(over, Math.min(longestTimer, Math.max(0, expiresAt - Date.now())));
}
