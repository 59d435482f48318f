import { InputType } from "type-graphql";
import { Field } from "../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../platform/graphql/input-fields.js";
import { FollowUpKind, FollowUpState, LessonKind, ReviewKind, ReviewState } from "../../response-model/schema/enums.js";

@InputType({ description: "Which reviews are wanted; every given condition must hold, a list means any of it." })
export class ReviewFilter {
  @AnyOfField(() => ReviewState, "In one of these states.")
  states?: ReviewState[] | null;

  @AnyOfField(() => ReviewKind, "Of one of these kinds.")
  kinds?: ReviewKind[] | null;

  @IdentifiersFilterField("Of incidents that affected one of these services.")
  serviceIds?: string[] | null;
}

@InputType({ description: "Which lessons are wanted; every given condition must hold, a list means any of it." })
export class LessonFilter {
  @AnyOfField(() => LessonKind, "Of one of these kinds.")
  kinds?: LessonKind[] | null;

  @IdentifiersFilterField("Of incidents that affected one of these services.")
  serviceIds?: string[] | null;
}

@InputType({ description: "Which follow-ups are wanted; every given condition must hold, a list means any of it." })
export class FollowUpFilter {
  @AnyOfField(() => FollowUpState, "In one of these states.")
  states?: FollowUpState[] | null;

  @AnyOfField(() => FollowUpKind, "Of one of these kinds.")
  kinds?: FollowUpKind[] | null;

  @IdentifiersFilterField("To be done in one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Owned by one of these people.")
  ownerIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: neither resolved nor declined; false: one of these." })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: with a priority; false: still waiting for one." })
  prioritized?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: on the security team's own list; false: to be done in a service.",
  })
  onSecurityList?: boolean | null;
}
