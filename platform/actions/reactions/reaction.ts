import type { EventReaction } from "./on-event.js";
import type { TimedReaction } from "./on-time.js";

/** Something that is done without a caller. */
export type Reaction = EventReaction | TimedReaction;
