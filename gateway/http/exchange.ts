import type { IncomingMessage, ServerResponse } from "node:http";

/** One request and its response, on their way through the gateway. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** What a handler wants to stand in the log line of the request. */
  readonly facts: Record<string, unknown>;
}

export type Handler = (exchange: Exchange) => void | Promise<void>;

/** By path, then by method. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Handler>>>>;
