import type { IncomingMessage } from "node:http";
import type { Viewer } from "../../platform/identity/viewer.js";
import type { Log } from "../../platform/runtime/log.js";
import type { RequestLog } from "../http/request-log.js";
import type { LiveSettings } from "../limits/live-settings.js";
import type { LiveOperations } from "./live-operations.js";

/** What WebSockets are made with. */
export interface WebSocketParts {
  /** Who sends a request. Throws when that is nobody. */
  readonly recognize: (request: IncomingMessage) => Promise<Viewer>;
  readonly operations: LiveOperations;
  readonly settings: LiveSettings & { readonly TRUSTED_PROXIES: number };
  readonly largestMessage: number;
  /** The origins, beside this gateway's own, whose web pages may open a WebSocket. */
  readonly origins: readonly string[];
  readonly log: Log;
  readonly requests: RequestLog;
}
