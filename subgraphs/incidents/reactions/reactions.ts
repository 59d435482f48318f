import type { Reaction } from "../../../platform/actions/reactions/reaction.js";
import { trackReview } from "./track-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly Reaction[] = [trackReview];
