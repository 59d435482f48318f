import type { Viewer } from "../../platform/identity/viewer.js";

/** What belongs to one GraphQL request on its way through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The headers that every call to a subgraph carries for this request, beside the viewer, who is signed for each. */
  readonly subgraphHeaders: Readonly<Record<string, string>>;
  /** Requests with the same text here may share their calls to subgraphs: one viewer, and all that is forwarded. */
  readonly sharedBy?: string;
  /** Aborted when the caller has gone away, or the time for the whole request is over (its reason then is TimeOver). */
  readonly callerGone: AbortSignal;
  /** What is to stand in the log line of the request. */
  readonly facts: Record<string, unknown>;
  /** What is to stand in the `extensions` of the answer; none when it stays empty. */
  readonly extensions: Record<string, unknown>;
}
