import type { IncomingMessage } from "node:http";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { RequestLine, RequestLog } from "../http/request-log.js";
import type { LiveSettings } from "../limits/live-settings.js";
import type { LiveOperations } from "../live/live-operations.js";

/** What the WebSocket server needs. */
export interface WebSocketParts {
  /** The viewer that a request authenticates. Throws when there is none. */
  readonly authenticate: (request: IncomingMessage) => Promise<Viewer>;
  readonly operations: LiveOperations;
  readonly settings: LiveSettings & { readonly TRUSTED_PROXIES: number };
  readonly maxMessageBytes: number;
  /** The origins, beside this gateway's own, whose web pages may open a WebSocket. */
  readonly origins: readonly string[];
  readonly log: Log;
  readonly requests: RequestLog;
}

/** What one operation needs of it. */
export interface WebSocketOperationParts
  extends Pick<WebSocketParts, "authenticate" | "operations" | "settings" | "log"> {
  readonly logRequest: (request: IncomingMessage, line: RequestLine) => void;
}
