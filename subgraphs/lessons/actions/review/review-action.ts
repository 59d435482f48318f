import { InputType } from "type-graphql";
import { ExpectedVersionField, IdentifierField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import type { Review } from "../../domain/records/review.js";
import type { ReviewFile } from "../../domain/review-file.js";
import { reviewAggregate } from "../../store/aggregates/review-aggregate.js";

/** What every operation on a review asks for. */
@InputType()
export class ReviewInput {
  @IdentifierField("The review.")
  reviewId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

/** Defines an action on a review. */
export const reviewAction = actionsOn(reviewAggregate);

/** The write that changes the review itself. */
export const setReview = ({ review }: ReviewFile, set: Partial<Review>) =>
  ({ update: "Review", id: review.id, set }) as const;
