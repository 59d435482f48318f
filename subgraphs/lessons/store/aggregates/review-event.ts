import { type EventData, eventTypes } from "../../../response-model/events/event-types.js";
import type { Review } from "../../domain/records/review.js";

/** What subscribers are told of a review: how far it has come. A completed one opens the way to closing the incident. */
export function reviewEvent(review: Review, operation: string) {
  const { id, version, incidentId, reopenings, state, kind, conclusion } = review;
  return {
    type: eventTypes.REVIEW_CHANGED.type,
    data: {
      id,
      version,
      operation,
      incidentId,
      reopenings,
      state,
      kind,
      conclusion,
    } satisfies EventData<"REVIEW_CHANGED">,
  };
}
