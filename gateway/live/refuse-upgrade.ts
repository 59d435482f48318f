import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** Why a WebSocket is not opened at all; a browser says which page asks for it, and no page may by itself. */
export function upgradeRefusal(
  { url, headers }: IncomingMessage,
  origins: readonly string[],
  full: boolean,
): string | undefined {
  if (url?.split("?", 1)[0] !== "/graphql") return "404 Not Found";
  const { origin, host } = headers;
  const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
  if (origin !== undefined && !own && !origins.includes(origin)) return "403 Forbidden";
  if (full) return "503 Service Unavailable";
  return undefined;
}

export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.on("error", () => undefined);
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () => socket.destroy());
}
