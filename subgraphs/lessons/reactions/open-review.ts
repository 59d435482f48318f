import { reactionsOn } from "../../access/acting/reactions-on.js";
import { copiedFrom } from "../domain/copied-from.js";
import { openedReview } from "../domain/opened-review.js";
import { reviewKindOf } from "../domain/review-kind-of.js";
import { reviewOfIncident } from "../store/aggregates/review-of-incident.js";
import { incidentChanged } from "../store/incident-changed.js";

export const openReview = reactionsOn(reviewOfIncident)({
  name: "openReview",
  description: "Opens the review of an incident that has entered post-incident activity, as a draft.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    transitions: [{ machine: "Review", from: [], to: "DRAFT" }],
    establishes: ["INCIDENT_UNDER_REVIEW"],
  },
  on: incidentChanged,
  decide({ event: { data: incident, time }, loaded: { review }, newIdentifier }) {
    if (review || incident.state !== "POST_INCIDENT_ACTIVITY") return undefined;
    const opened = openedReview({
      id: newIdentifier(),
      openedAt: new Date(time),
      incidentId: incident.id,
      kind: reviewKindOf(incident),
      incidentState: incident.state,
      reopenings: incident.reopenings,
      ...copiedFrom(incident),
    });
    return {
      summary: `Opened the review of the incident "${incident.title}", which has entered post-incident activity`,
      writes: [{ insert: "Review", row: opened }],
    };
  },
});
