import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Review } from "../../domain/records/review.js";

/** What subscribers are told of a review: how far it has come. A completed one opens the way to closing the incident. */
export const reviewEvent = ({ id, version, incidentId, state, kind, conclusion }: Review, operation: string) => ({
  type: eventTypes.REVIEW_CHANGED.type,
  data: { id, version, operation, incidentId, state, kind, conclusion } satisfies EventData<"REVIEW_CHANGED">,
});
