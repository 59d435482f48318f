import { setMaxListeners } from "node:events";
import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { requestIdHeader, requestIdOf } from "../../platform/http/request-id.js";
import { close, closeCodes } from "./close-web-socket.js";
import { heartbeat } from "./heartbeat.js";
import { pauseWhileUnread } from "./pause-while-unread.js";

const heartbeatEvery = 12_000;

/** How long, in milliseconds, the other side has to close what is closed here. */
const timeToClose = 2_000;

/** A WebSocket from its opening to its end, and what is known of whoever opened it. */
export class OpenWebSocket {
  readonly requestId: string;
  #recognized: IncomingMessage | undefined;
  readonly #gone = new AbortController();
  /** How many messages are being answered that are no subscriptions. */
  #answering = 0;
  #leaving = false;
  #pongWaits = false;

  /** @param onKnown called when it is known who it is */
  constructor(
    readonly socket: WebSocket,
    readonly request: IncomingMessage,
    private readonly onKnown: () => void,
  ) {
    this.requestId = requestIdOf(request.headers[requestIdHeader]);
    // Any number of operations may be under way.
    setMaxListeners(0, this.#gone.signal);
    const beat = setInterval(heartbeat(socket), heartbeatEvery);
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

  /** How many messages are being answered, subscriptions that are open not among them. */
  get underWay(): number {
    return this.#answering;
  }

  /** Whether nothing new is begun on it. */
  get leaving(): boolean {
    return this.#leaving;
  }

  /** Closes it as soon as everything is sent that somebody waits for, so that its client connects elsewhere. */
  leave(): void {
    this.#leaving = true;
    this.closeWhenDone();
  }

  /** Does what a message asks for; a socket that is to be left waits for it. */
  async answering(work: () => Promise<void>): Promise<void> {
    this.#answering += 1;
    await work().finally(() => this.answered());
  }

  /** A message has become a subscription, for which nobody waits here. Returns what is to be called, once, when it is over. */
  streaming(): () => void {
    this.answered();
    return () => {
      this.#answering += 1;
    };
  }

  close(code: number, reason: string): void {
    close(this.socket, code, reason);
  }

  /** Closes it, and does not wait for long until the other side does: for whoever does not keep to the protocol. */
  refuse(reason: string): void {
    this.close(closeCodes.badRequest, reason);
    this.cutSoon();
  }

  /** Resolves when it is sent, or cannot be. */
  send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      // Whatever fails here closes the socket.
      this.socket.send(text, () => {
        pauseWhileUnread(this.socket);
        resolve();
      });
      pauseWhileUnread(this.socket);
    });
  }

  /** Answers a ping of the protocol. One answer that waits does for all, and nothing of what was sent is sent back. */
  pong(): void {
    if (this.#pongWaits) return;
    this.#pongWaits = true;
    void this.send('{"type":"pong"}').then(() => {
      this.#pongWaits = false;
    });
  }

  private answered(): void {
    this.#answering -= 1;
    this.closeWhenDone();
  }

  private closeWhenDone(): void {
    if (!this.#leaving || this.#answering > 0 || this.socket.readyState !== this.socket.OPEN) return;
    this.close(closeCodes.restart, "This process is being replaced. Connect again.");
    this.cutSoon();
  }

  private cutSoon(): void {
    const cut = setTimeout(() => this.socket.terminate(), timeToClose);
    this.socket.once("close", () => clearTimeout(cut));
  }
}
