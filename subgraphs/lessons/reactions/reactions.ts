import type { Reaction } from "../../../platform/actions/reactions/reaction.js";
import { deepenReview } from "./deepen-review.js";
import { openReview } from "./open-review.js";
import { reopenReview } from "./reopen-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly Reaction[] = [openReview, deepenReview, reopenReview];
