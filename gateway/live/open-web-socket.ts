import { setMaxListeners } from "node:events";
import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { requestIdHeader, requestIdOf } from "../http/request-id.js";
import { close } from "./close-web-socket.js";

const heartbeatEvery = 12_000;

/** A WebSocket from its opening to its end, and what is known of whoever opened it. */
export class OpenWebSocket {
  readonly requestId: string;
  #recognized: IncomingMessage | undefined;
  readonly #gone = new AbortController();

  /** @param onKnown called when it is known who it is */
  constructor(
    readonly socket: WebSocket,
    readonly request: IncomingMessage,
    private readonly onKnown: () => void,
  ) {
    this.requestId = requestIdOf(request.headers[requestIdHeader]);
    // Any number of operations may be under way.
    setMaxListeners(0, this.#gone.signal);
    const beat = heartbeat(socket);
    socket.once("close", () => {
      clearInterval(beat);
      this.#gone.abort();
    });
  }

  /** Aborted when the socket is closed. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** The request as if the token had come with it; once it is known whose it is. */
  get recognized(): IncomingMessage | undefined {
    return this.#recognized;
  }

  recognizedBy(request: IncomingMessage): void {
    this.#recognized = request;
    this.onKnown();
  }

  close(code: number, reason: string): void {
    close(this.socket, code, reason);
  }

  /** Resolves when it is sent, or cannot be. */
  send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      // Whatever fails here closes the socket.
      this.socket.send(text, () => resolve());
    });
  }
}

/** Whoever does not answer a ping until the next is gone. */
function heartbeat(socket: WebSocket): NodeJS.Timeout {
  let answered = true;
  socket.on("pong", () => {
    answered = true;
  });
  return setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, heartbeatEvery);
}
