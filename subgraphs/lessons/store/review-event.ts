import type { Review } from "../domain/records/review.js";

/** What subscribers are told of a review: how far it has come. A completed one opens the way to closing the incident. */
export const reviewEvent = ({ id, version, incidentId, state, kind, conclusion }: Review, operation: string) => ({
  type: "dev.cordon.review.changed",
  data: { id, version, operation, incidentId, state, kind, conclusion },
});
