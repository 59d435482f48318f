import type { DeclaredReaction } from "../../access/reactions-on.js";
import { trackReview } from "./track-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly DeclaredReaction[] = [trackReview];
