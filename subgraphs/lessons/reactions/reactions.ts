import type { DeclaredReaction } from "../../access/acting/reactions-on.js";
import { deepenReview } from "./deepen-review.js";
import { openReview } from "./open-review.js";
import { reopenReview } from "./reopen-review.js";
import { resumeReview } from "./resume-review.js";
import { trackIncident } from "./track-incident.js";

/** Everything that this subgraph does without a caller; of one event, in this order. */
export const reactions: readonly DeclaredReaction[] = [
  openReview,
  trackIncident,
  resumeReview,
  deepenReview,
  reopenReview,
];
