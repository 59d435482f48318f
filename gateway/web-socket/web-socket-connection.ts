import { setMaxListeners } from "node:events";
import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { requestIdHeader, requestIdOf } from "../../platform/http/request-id.js";
import { closeCodes, closeWebSocket } from "./close-codes.js";
import { heartbeat } from "./heartbeat.js";

const heartbeatIntervalMs = 12_000;

/** So much may be queued for a client before nothing more is read from it. */
const maxUnreadBytes = 65_536;

/** For the client to answer a close frame. */
const closeTimeoutMs = 2_000;

/** A WebSocket with its authentication, the operations in progress on it, and how it is closed. */
export class WebSocketConnection {
  readonly requestId: string;
  #authenticated: IncomingMessage | undefined;
  readonly #gone = new AbortController();
  /** Operations in progress, open subscriptions not among them. */
  #active = 0;
  #closing = false;
  #pongPending = false;

  /** @param onAuthenticated called once the client is authenticated */
  constructor(
    readonly socket: WebSocket,
    readonly request: IncomingMessage,
    private readonly onAuthenticated: () => void,
  ) {
    this.requestId = requestIdOf(request.headers[requestIdHeader]);
    // Any number of operations listen to it.
    setMaxListeners(0, this.#gone.signal);
    const beat = setInterval(heartbeat(socket), heartbeatIntervalMs);
    socket.once("close", () => {
      clearInterval(beat);
      this.#gone.abort();
    });
  }

  /** Aborted when the socket is closed. */
  get gone(): AbortSignal {
    return this.#gone.signal;
  }

  /** The request of the upgrade with the token in its Authorization header; none before the client is authenticated. */
  get authenticatedRequest(): IncomingMessage | undefined {
    return this.#authenticated;
  }

  setAuthenticated(request: IncomingMessage): void {
    this.#authenticated = request;
    this.onAuthenticated();
  }

  /** Open subscriptions are not counted. */
  get activeOperations(): number {
    return this.#active;
  }

  /** Whether new operations are refused. */
  get isClosing(): boolean {
    return this.#closing;
  }

  /** Closes it once the operations in progress are answered, so that the client reconnects to another process. */
  closeWhenIdle(): void {
    this.#closing = true;
    this.closeIfIdle();
  }

  /** Runs the work of a message; the socket is not closed as idle meanwhile. */
  async track(work: () => Promise<void>): Promise<void> {
    this.#active += 1;
    await work().finally(() => this.finish());
  }

  /** The operation in progress is an open subscription from now on. Returns a function to be called once when it ends. */
  startStreaming(): () => void {
    this.finish();
    return () => {
      this.#active += 1;
    };
  }

  close(code: number, reason: string): void {
    closeWebSocket(this.socket, code, reason);
  }

  /** For clients that break the protocol: closes the socket, and cuts it if they do not answer the close. */
  refuse(reason: string): void {
    this.close(closeCodes.badRequest, reason);
    this.terminateSoon();
  }

  /** Resolves when the message is sent or cannot be sent. */
  send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      // A failure closes the socket.
      this.socket.send(text, () => {
        pauseWhileUnread(this.socket);
        resolve();
      });
      pauseWhileUnread(this.socket);
    });
  }

  /** Answers a ping message: one pong in the queue answers all, and its payload is not echoed. */
  pong(): void {
    if (this.#pongPending) return;
    this.#pongPending = true;
    void this.send('{"type":"pong"}').then(() => {
      this.#pongPending = false;
    });
  }

  private finish(): void {
    this.#active -= 1;
    this.closeIfIdle();
  }

  private closeIfIdle(): void {
    if (!this.#closing || this.#active > 0 || this.socket.readyState !== this.socket.OPEN) return;
    this.close(closeCodes.restart, "This process is being replaced. Connect again.");
    this.terminateSoon();
  }

  private terminateSoon(): void {
    const cut = setTimeout(() => this.socket.terminate(), closeTimeoutMs);
    this.socket.once("close", () => clearTimeout(cut));
  }
}

/** Reads nothing from a client that does not read what it was sent. Called after each message is queued, and when it is sent. */
function pauseWhileUnread(socket: WebSocket): void {
  const isUnread = socket.bufferedAmount > maxUnreadBytes;
  if (isUnread === socket.isPaused) return;
  if (isUnread) socket.pause();
  else socket.resume();
}
