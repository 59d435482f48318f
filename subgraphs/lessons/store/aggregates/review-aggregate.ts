import type { Aggregate } from "../../../../platform/actions/aggregate.js";
import type { Records } from "../../domain/records/records.js";
import type { Review } from "../../domain/records/review.js";
import type { ReviewFile } from "../../domain/review-file.js";
import { reviewGates } from "../../domain/review-gates.js";
import { tables } from "../tables.js";
import { loadReviewFile } from "./load-review-file.js";
import { reviewEvent } from "./review-event.js";
import { writeToReview } from "./write-to-review.js";

/** A review as actions act on it. */
export const reviewAggregate: Aggregate<{ readonly reviewId: string }, ReviewFile, Records> = {
  name: "Review",
  load: (transaction, { reviewId }, { viewer }) => loadReviewFile(transaction, reviewId, viewer),
  about: ({ reviewId }) => ({ type: "Review", id: reviewId }),
  expected: ({ review }) => review,
  serviceIds: ({ review }) => review.serviceIds,
  states: ({ review }) => ({ Review: review.state }),
  gates: reviewGates,
  async save(transaction, { review: { id } }, { writes }) {
    await writeToReview(transaction, id, writes);
    return transaction.findOneByOrFail(tables.Review, { id }) as Promise<Review>;
  },
  event: (entity, { action }) => reviewEvent(entity as Review, action),
};
