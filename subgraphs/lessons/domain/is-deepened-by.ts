import type { Review } from "./records/review.js";
import { reviewKindOf } from "./review-kind-of.js";
import type { ReviewedIncident } from "./reviewed-incident.js";

/**
 * Whether the incident, as it is now, makes a full post-mortem of its review. A review only ever becomes deeper, and with its
 * incident closed it stays what it was. An older version of the incident than the review keeps says nothing any more.
 */
export const isDeepenedBy = ({ kind, incidentVersion }: Review, incident: ReviewedIncident): boolean =>
  incidentVersion === incident.version &&
  kind === "REVIEW" &&
  incident.state !== "CLOSED" &&
  reviewKindOf(incident) === "FULL_POST_MORTEM";
