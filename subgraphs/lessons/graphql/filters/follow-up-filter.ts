import { Max, Min } from "class-validator";
import { Int } from "type-graphql";
import { localDateScalar } from "../../../../platform/graphql/date-scalars.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../platform/graphql/lists/list-arguments.js";
import { FollowUpKind, FollowUpNature, FollowUpState } from "../../../response-model/schema/enums.js";
import type { FollowUpConditions, FollowUpOrderField } from "../../store/lists/follow-up-list.js";

@FilterType("Which follow-ups are wanted")
export class FollowUpFilter implements FollowUpConditions {
  @AnyOfField(() => FollowUpState, "In one of these states.")
  states?: FollowUpState[] | null;

  @AnyOfField(() => FollowUpKind, "Of one of these kinds.")
  kinds?: FollowUpKind[] | null;

  @AnyOfField(() => FollowUpNature, "Which help against the next incident in one of these ways.")
  natures?: FollowUpNature[] | null;

  @IdentifiersFilterField("To be done in one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("To be done in a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("Owned by one of these people.")
  ownerIds?: string[] | null;

  @Min(1, { each: true, message: "must hold numbers of at least 1" })
  @Max(5, { each: true, message: "must hold numbers of at most 5" })
  @AnyOfField(() => Int, "With one of these priorities, 1 (do first) to 5.")
  priorities?: number[] | null;

  @TextField("With this in the title or the description, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "true: neither resolved nor declined; false: one of these." })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "true: with a priority; false: still waiting for one." })
  prioritized?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: on the security team's own list; false: to be done in a service.",
  })
  onSecurityList?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: open although the day by which it was due is over, everywhere on earth; false: all others, among them those without such a day.",
  })
  overdue?: boolean | null;

  @Field(() => localDateScalar, {
    nullable: true,
    description: "Due on this day or later. What has no such day yet is not listed.",
  })
  dueFrom?: string | null;

  @Field(() => localDateScalar, {
    nullable: true,
    description: "Due before this day. What has no such day yet is not listed.",
  })
  dueBefore?: string | null;

  @Field(() => Date, { nullable: true, description: "Asked for at this time or later." })
  requestedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Asked for before this time." })
  requestedBefore?: Date | null;
}

export const FollowUpArguments = listArguments<FollowUpConditions, FollowUpOrderField>({
  name: "FollowUp",
  plural: "follow-ups",
  filter: FollowUpFilter,
  orders: {
    CREATED_AT: "When security asked for them.",
    DUE_AT: "The day by which they are due. What has none yet counts as later.",
    PRIORITY: "By priority, from 1 (do first) to 5. What has none yet counts as less urgent.",
  },
  usually: [{ field: "CREATED_AT", direction: "DESC" }],
});
