import type { Context } from "../actions/context.js";
import type { LiveUpdates } from "./live-updates.js";

/** What the opening of a stream is handed besides what every resolver is. */
export interface LiveContext extends Context {
  /** What live streams are fed by. */
  readonly live: LiveUpdates;
  /** Where the stream goes on that this request opens, whatever its argument `after` says. */
  readonly lastEventId: string | undefined;
}
