import type { Context } from "../actions/context.js";
import type { LiveUpdates } from "./live-updates.js";

/** The context for opening a stream, besides that of every resolver. */
export interface LiveContext extends Context {
  /** The source of live streams. */
  readonly live: LiveUpdates;
  /** The event id to resume after, in place of the argument `after`. */
  readonly lastEventId: string | undefined;
}
