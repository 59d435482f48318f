import { CordonError } from "../runtime/errors.js";

const words = {
  READERS_UNCONFIRMED: "Nothing confirms just now that you may read what comes next.",
  SLOW_READER: "You read more slowly than updates come, and too many were waiting.",
  STOPPING: "This process is being replaced.",
  VIEWER_EXPIRED: "The signed viewer of the stream has run out.",
} as const;

/** Why a stream is ended by us. The event id to resume after is added when it is written. */
export const streamEnded = (reason: keyof typeof words): CordonError =>
  new CordonError(
    "STREAM_ENDED",
    `The stream has ended: ${words[reason]} Subscribe again from the last update that you got; none is missed.`,
    { reason },
  );
