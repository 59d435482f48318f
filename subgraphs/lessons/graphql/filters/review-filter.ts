import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { ReviewKind, ReviewState } from "../../../response-model/schema/enums.js";
import type { ReviewConditions, ReviewOrderField } from "../../store/lists/review-list.js";

@FilterType("Which reviews are wanted")
export class ReviewFilter implements ReviewConditions {
  @AnyOfField(() => ReviewState, "In one of these states.")
  states?: ReviewState[] | null;

  @AnyOfField(() => ReviewKind, "Of one of these kinds.")
  kinds?: ReviewKind[] | null;

  @IdentifiersFilterField("Of incidents that affected one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of incidents that affected a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("Of one of these incidents.")
  incidentIds?: string[] | null;

  @Field(() => Date, { nullable: true, description: "Opened at this time or later." })
  openedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Opened before this time." })
  openedBefore?: Date | null;
}

export const ReviewArguments = listArguments<ReviewConditions, ReviewOrderField>({
  name: "Review",
  plural: "reviews",
  filter: ReviewFilter,
  orders: { OPENED_AT: "When they were opened, as their incident entered post-incident activity." },
  usually: [{ field: "OPENED_AT", direction: "DESC" }],
});
