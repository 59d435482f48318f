import type { DeclaredReaction } from "../../access/reactions-on.js";
import { deepenReview } from "./deepen-review.js";
import { openReview } from "./open-review.js";
import { reopenReview } from "./reopen-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly DeclaredReaction[] = [openReview, deepenReview, reopenReview];
