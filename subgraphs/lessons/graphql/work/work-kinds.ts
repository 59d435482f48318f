import { declineFollowUp } from "../../actions/follow-up/decline-follow-up.js";
import { declineSecurityFollowUp } from "../../actions/follow-up/decline-security-follow-up.js";
import { prioritizeFollowUp } from "../../actions/follow-up/prioritize-follow-up.js";
import { prioritizeSecurityFollowUp } from "../../actions/follow-up/prioritize-security-follow-up.js";
import { verifyFollowUp } from "../../actions/follow-up/verify-follow-up.js";
import { beginReview } from "../../actions/review/begin-review.js";
import { completeReview } from "../../actions/review/complete-review.js";
import { contributeServiceSideAnalysis } from "../../actions/review/contribute-service-side-analysis.js";
import { recordSecurityAnalysis } from "../../actions/review/record-security-analysis.js";
import type { WorkKind } from "../../store/work-sources.js";
import { FollowUp } from "../types/follow-up.js";
import { Review } from "../types/review.js";

/** For each kind of work: what it is on, the operations by whose policies it waits for somebody, and what it is in words. */
export const workKinds = {
  REVIEW: {
    type: Review,
    operations: [beginReview],
    description: "A review that nobody has begun.",
  },
  SECURITY_ANALYSIS: {
    type: Review,
    operations: [recordSecurityAnalysis],
    description:
      "A review in which the analysis of the security side is missing, or for a full post-mortem incomplete.",
  },
  SERVICE_SIDE_ANALYSIS: {
    type: Review,
    operations: [contributeServiceSideAnalysis],
    description: "A review in which the analysis of a service of yours is missing.",
  },
  REVIEW_COMPLETION: {
    type: Review,
    operations: [completeReview],
    description: "A review in which every analysis is recorded and every follow-up has its priority.",
  },
  FOLLOW_UP_PRIORITY: {
    type: FollowUp,
    operations: [prioritizeFollowUp, declineFollowUp],
    description: "A follow-up in a service of yours that has no priority.",
  },
  SECURITY_FOLLOW_UP_PRIORITY: {
    type: FollowUp,
    operations: [prioritizeSecurityFollowUp, declineSecurityFollowUp],
    description: "A follow-up on the security team's own list that has no priority.",
  },
  FOLLOW_UP_VERIFICATION: {
    type: FollowUp,
    operations: [verifyFollowUp],
    description: "A follow-up that somebody else says is done.",
  },
} as const satisfies Record<
  WorkKind,
  { readonly type: object; readonly operations: readonly object[]; readonly description: string }
>;
