import type { Viewer } from "../../platform/identity/viewer.js";
import type { StreamedResult } from "../../platform/live/event-stream.js";
import type { Log } from "../../platform/runtime/log.js";
import type { SubgraphResult } from "../graphql/subgraph.js";

/** What a subgraph tells, and, while there are traces, of which operation (W3C trace context). */
export interface SubgraphEvent extends SubgraphResult {
  readonly extensions?: { readonly traceparent?: unknown };
}

export interface UpstreamParts {
  /** Who the subscriber is at this moment. */
  readonly identify: () => Promise<Viewer>;
  /** Opens the stream of the subgraph for a viewer, behind a place. @throws CordonError when asking again is in vain. */
  readonly open: (viewer: Viewer, place: string | undefined, signal: AbortSignal) => Promise<AsyncIterable<Buffer>>;
  /** Pays for an event. Resolves to 0, or to the milliseconds after which it is to be tried again. */
  readonly pay: () => Promise<number>;
  /** Makes an answer of an event: runs what the plan has beyond the subgraph, as the viewer. */
  readonly answer: (event: SubgraphEvent, viewer: Viewer) => Promise<StreamedResult["result"]>;
  readonly log: Log;
  readonly pace?: Pace;
}

/** In milliseconds. */
export interface Pace {
  /** How often it is looked whether the viewer is still the same. */
  readonly look: number;
  /** After this time a stream is opened anew: its signed viewer holds for a minute. */
  readonly renew: number;
  readonly firstPause: number;
  readonly longestPause: number;
}

/** Who is told. */
export interface Listener {
  tell(answer: StreamedResult): void;
  end(error: unknown): void;
}
