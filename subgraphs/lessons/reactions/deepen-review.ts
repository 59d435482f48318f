import { reactionsOn } from "../../access/acting/reactions-on.js";
import { isDeepenedBy } from "../domain/is-deepened-by.js";
import { reviewOfIncident } from "../store/aggregates/review-of-incident.js";
import { incidentChanged } from "../store/incident-changed.js";

export const deepenReview = reactionsOn(reviewOfIncident)({
  name: "deepenReview",
  description:
    "Makes a full post-mortem of a review that is not completed, when customers or their data turn out to be concerned.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    clears: [{ is: "SECURITY_ANALYSIS_RECORDED", certainty: "POSSIBLY" }],
  },
  on: incidentChanged,
  // The review's version stays: what those who write it have seen of it still holds.
  decide: ({ event: { data: incident }, loaded: { review } }) =>
    review && review.state !== "COMPLETED" && isDeepenedBy(review, incident)
      ? {
          summary: "Made the review a full post-mortem: customers or their data are concerned",
          writes: [{ update: "Review", id: review.id, set: { kind: "FULL_POST_MORTEM" } }],
        }
      : undefined,
});
