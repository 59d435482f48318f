import type { WebSocket } from "ws";
import { RequestRefusal } from "../../platform/http/request-refusal.js";
import { CordonError } from "../../platform/runtime/errors.js";
import type { Log } from "../../platform/runtime/log.js";
import { IdentityProviderUnavailable } from "../http/identity-provider-unavailable.js";

/** Close codes: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md and RFC 6455, 7.4.1. */
export const closeCodes = {
  /** Clients reconnect, with a new token if they have one. */
  forbidden: 4403,
  /** Clients do not reconnect. */
  unauthorized: 4401,
  badRequest: 4400,
  restart: 1012,
  tryAgainLater: 1013,
  internalError: 4500,
} as const;

/** The close code and reason for a client that could not be authenticated. */
export function closeReasonFor(error: unknown, log: Log): readonly [number, string] {
  if (error instanceof RequestRefusal) return [closeCodes.tryAgainLater, error.message];
  if (error instanceof IdentityProviderUnavailable)
    return [closeCodes.tryAgainLater, "The identity provider does not answer."];
  if (error instanceof CordonError) {
    const { reason } = error.extensions;
    if (error.code === "SERVICE_UNAVAILABLE") return [closeCodes.tryAgainLater, error.message];
    const code = reason === "TOKEN_EXPIRED" ? closeCodes.forbidden : closeCodes.unauthorized;
    return [code, `${String(reason)}: ${error.message}`];
  }
  log.error({ error }, "a WebSocket could not be opened");
  return [closeCodes.internalError, "Something went wrong inside Cordon; it was logged."];
}

/** A reason for closing has at most 123 bytes. */
export function closeWebSocket(socket: WebSocket, code: number, reason: string): void {
  const short = Buffer.byteLength(reason) > 123 ? `${Buffer.from(reason).subarray(0, 119).toString()}…` : reason;
  socket.close(code, short.replaceAll("\ufffd", ""));
}
