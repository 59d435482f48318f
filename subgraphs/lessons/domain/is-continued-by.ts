import type { Review } from "./records/review.js";
import type { ReviewedIncident } from "./reviewed-incident.js";

/** Whether the incident is under review again after it was reopened, so that its review has more to look back at. */
export const isContinuedBy = ({ reopenings, incidentEntry }: Review, incident: ReviewedIncident): boolean =>
  incidentEntry === incident.entry && incident.state === "POST_INCIDENT_ACTIVITY" && incident.reopenings > reopenings;
