import type { IncomingMessage, ServerResponse } from "node:http";

/** One HTTP request with its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** The fields of the request's log line, added by handlers. */
  readonly logFields: Record<string, unknown>;
}

/** Responds, or throws a refusal. */
export type Handler = (exchange: Exchange) => void | Promise<void>;

/** By method and path, such as `POST /graphql`; a path that ends with a star leaves its last segment open, as an id. */
export type Routes = Readonly<Record<string, Handler>>;
