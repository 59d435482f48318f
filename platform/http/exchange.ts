import type { IncomingMessage, ServerResponse } from "node:http";

/** One request and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** What a handler wants to stand in the log line of the request. */
  readonly logFields: Record<string, unknown>;
}

/** Answers a request, or throws why not. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** By method and path, such as `POST /graphql`. */
export type Routes = Readonly<Record<string, Handler>>;
