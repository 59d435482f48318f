import { z } from "zod";
import { reactionsOn } from "../../access/acting/reactions-on.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { type ReviewState, reviewStates } from "../../response-model/machines/lessons/review-states.js";
import { reviewedIncident } from "../store/aggregates/case/reviewed-incident.js";

const reviewChanged = {
  type: eventTypes.REVIEW_CHANGED.type,
  data: z.object({
    incidentId: z.uuid(),
    state: z.enum(Object.keys(reviewStates) as ReviewState[]),
    reopenings: z.int().default(0),
  }),
};

const news: Readonly<Record<ReviewState, string>> = {
  DRAFT: "The post-incident review was opened",
  IN_REVIEW: "The post-incident review is under way",
  COMPLETED: "The post-incident review was completed: the incident can be closed",
};

export const trackReview = reactionsOn(reviewedIncident)({
  name: "trackReview",
  description: "Notes how far the review of the incident has come: once it is completed, the incident can be closed.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    establishes: [{ is: "REVIEW_FINISHED", certainty: "POSSIBLY" }],
  },
  on: reviewChanged,
  decide: ({ event: { data }, loaded: { incident } }) =>
    // A review of what was before the incident was reopened says nothing of what came after.
    data.reopenings < incident.reopenings || data.state === incident.reviewState
      ? undefined
      : {
          summary: news[data.state],
          writes: [{ update: "Incident", id: incident.id, set: { reviewState: data.state } }],
        },
});
