import type { DeclaredReaction } from "../../access/reactions-on.js";
import { expireApproval } from "./expire-approval.js";
import { expireOffer } from "./expire-offer.js";
import { takeInDuplicate } from "./take-in-duplicate.js";
import { trackReview } from "./track-review.js";

/** Everything that this subgraph does without a caller. */
export const reactions: readonly DeclaredReaction[] = [trackReview, expireOffer, expireApproval, takeInDuplicate];
