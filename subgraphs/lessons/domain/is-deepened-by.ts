import type { Review } from "./records/review.js";
import { reviewKindOf } from "./review-kind-of.js";
import type { ReviewedIncident } from "./reviewed-incident.js";

/**
 * Whether the incident, as it is now, makes a full post-mortem of its review. A review only ever becomes deeper, and only while
 * the incident is under review: while the response goes on again it waits, and of one that has ended it stays what it was. An
 * older event than the one that the review keeps says nothing any more.
 */
export const isDeepenedBy = ({ kind, incidentEntry }: Review, incident: ReviewedIncident): boolean =>
  incidentEntry === incident.entry &&
  kind === "REVIEW" &&
  incident.state === "POST_INCIDENT_ACTIVITY" &&
  reviewKindOf(incident) === "FULL_POST_MORTEM";
