import { reactionsOn } from "../../access/acting/reactions-on.js";
import { type IncidentState, incidentStates } from "../../response-model/machines/case/incident-states.js";
import { isContinuedBy } from "../domain/is-continued-by.js";
import { reviewOfIncident } from "../store/aggregates/review-of-incident.js";
import { incidentChanged } from "../store/incident-changed.js";

const news = (state: IncidentState) => {
  if (state === "POST_INCIDENT_ACTIVITY") return "The incident is in post-incident activity again: its review goes on";
  if (state === "CLOSED") return "The incident was closed";
  return `The review waits: the incident was reopened and is "${incidentStates[state].title}"`;
};

export const trackIncident = reactionsOn(reviewOfIncident)({
  name: "trackIncident",
  description:
    "Notes how far the incident has come: once it is reopened, its review is not completed before it is in post-incident activity again. An open review looks back at what came after the reopening as well.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "2.0.0",
    establishes: [{ is: "INCIDENT_UNDER_REVIEW", certainty: "POSSIBLY" }],
    clears: [{ is: "INCIDENT_UNDER_REVIEW", certainty: "POSSIBLY" }],
  },
  on: incidentChanged,
  decide({ event: { data: incident }, loaded: { review } }) {
    if (!review || review.incidentEntry !== incident.entry) return undefined;
    const goesFurther = review.state !== "COMPLETED" && isContinuedBy(review, incident);
    if (review.incidentState === incident.state && !goesFurther) return undefined;
    const further = goesFurther ? { reopenings: incident.reopenings } : {};
    return {
      summary: news(incident.state),
      writes: [{ update: "Review", id: review.id, set: { incidentState: incident.state, ...further } }],
    };
  },
});
