import type { Viewer } from "../../subgraphs/foundation/viewer.js";

/** What belongs to one GraphQL request on its way through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The headers that every call to a subgraph carries for this request. */
  readonly subgraphHeaders: Readonly<Record<string, string>>;
  /** Aborted when the caller has gone away. */
  readonly callerGone: AbortSignal;
  /** What is to stand in the log line of the request. Apollo Server copies the context, but not what it points to. */
  readonly facts: Record<string, unknown>;
}
