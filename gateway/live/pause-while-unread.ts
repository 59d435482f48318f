import type { WebSocket } from "ws";

/** In bytes: what may wait for a client before nothing more is read from it. */
const maxUnread = 65_536;

/** Nothing more is taken from a client while it does not take what it was sent. To be called after each thing sent, and when it is gone. */
export function pauseWhileUnread(socket: WebSocket): void {
  const isUnread = socket.bufferedAmount > maxUnread;
  if (isUnread === socket.isPaused) return;
  if (isUnread) socket.pause();
  else socket.resume();
}
