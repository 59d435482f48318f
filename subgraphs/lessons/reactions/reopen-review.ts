import { reactionsOn } from "../../access/acting/reactions-on.js";
import { inReviewAgain } from "../domain/in-review-again.js";
import { isDeepenedBy } from "../domain/is-deepened-by.js";
import { reviewOfIncident } from "../store/aggregates/review-of-incident.js";
import { incidentChanged } from "../store/incident-changed.js";

export const reopenReview = reactionsOn(reviewOfIncident)({
  name: "reopenReview",
  description:
    "Reopens a completed review as a full post-mortem, when customers or their data turn out to be concerned before the incident is closed.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    transitions: [{ machine: "Review", from: ["COMPLETED"], to: "IN_REVIEW" }],
    clears: [{ is: "SECURITY_ANALYSIS_RECORDED", certainty: "POSSIBLY" }],
  },
  on: incidentChanged,
  decide({ event: { data: incident }, loaded: { review } }) {
    if (review?.state !== "COMPLETED" || !isDeepenedBy(review, incident)) return undefined;
    return {
      summary: "Reopened the review as a full post-mortem: customers or their data are concerned",
      writes: [{ update: "Review", id: review.id, set: { ...inReviewAgain, kind: "FULL_POST_MORTEM" } }],
    };
  },
});
