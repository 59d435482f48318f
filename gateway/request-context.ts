import type { Viewer } from "../subgraphs/foundation/viewer.js";

/** What belongs to one GraphQL request on its way through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The headers that every call to a subgraph carries for this request. */
  readonly subgraphHeaders: Readonly<Record<string, string>>;
  /** Aborted when the caller has gone away. */
  readonly callerGone: AbortSignal;
  /** Filled in once the operation is known; for the log. */
  operationName?: string;
}
