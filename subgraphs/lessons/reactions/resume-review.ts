import { reactionsOn } from "../../access/acting/reactions-on.js";
import { inReviewAgain } from "../domain/in-review-again.js";
import { isContinuedBy } from "../domain/is-continued-by.js";
import { reviewOfIncident } from "../store/aggregates/review-of-incident.js";
import { incidentChanged } from "../store/incident-changed.js";

export const resumeReview = reactionsOn(reviewOfIncident)({
  name: "resumeReview",
  description:
    "Resumes a completed review when its incident, which was reopened since, is in post-incident activity again: there is more to look back at.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "2.0.0",
    transitions: [{ machine: "Review", from: ["COMPLETED"], to: "IN_REVIEW" }],
  },
  on: incidentChanged,
  decide: ({ event: { data: incident }, loaded: { review } }) =>
    review?.state === "COMPLETED" && isContinuedBy(review, incident)
      ? {
          summary: "Resumed the review: the incident was reopened and is in post-incident activity again",
          writes: [
            {
              update: "Review",
              id: review.id,
              set: { ...inReviewAgain, reopenings: incident.reopenings },
            },
          ],
        }
      : undefined,
});
