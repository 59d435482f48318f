import { Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import {
  ClockState,
  CustomerDataEffect,
  Determination,
  EscalationFind,
  Handling,
  IncidentState,
  Phase,
  ReviewState,
  Severity,
} from "../../../../response-model/schema/enums.js";
import type { IncidentConditions, IncidentOrderField } from "../../../store/lists/case/incident-list.js";

@FilterType("Which incidents are wanted")
export class IncidentFilter implements IncidentConditions {
  @AnyOfField(() => IncidentState, "In one of these states.")
  states?: IncidentState[] | null;

  @AnyOfField(() => Phase, "In one of these phases.")
  phases?: Phase[] | null;

  @AnyOfField(() => String, "With one of these numbers, such as INC-2026-00042.")
  numbers?: string[] | null;

  @AnyOfField(() => Severity, "With one of these severities.")
  severities?: Severity[] | null;

  @AnyOfField(() => Int, "With one of these priorities, 1 (act first) to 5.")
  priorities?: number[] | null;

  @AnyOfField(() => Determination, "With one of these determinations.")
  determinations?: Determination[] | null;

  @AnyOfField(() => Handling, "With one of these markings.")
  handlings?: Handling[] | null;

  @AnyOfField(() => EscalationFind, "Turned up by one of these kinds of work.")
  finds?: EscalationFind[] | null;

  @AnyOfField(() => CustomerDataEffect, "With one of these effects on customer data.")
  customerDataEffects?: CustomerDataEffect[] | null;

  @AnyOfField(() => ReviewState, "With a review in one of these states.")
  reviewStates?: ReviewState[] | null;

  @AnyOfField(() => ClockState, "With an obligation to notify in one of these states: `MISSED` for what is overdue.")
  clockStates?: ClockState[] | null;

  @IdentifiersFilterField("Affecting one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField(
    "In which one of these teams takes part, on either side: an affected service is its own, or, as far as you may read who belongs to it, one of its people leads or owns the response now.",
  )
  teamIds?: string[] | null;

  @IdentifiersFilterField("Led by one of these people now.")
  leadIds?: string[] | null;

  @IdentifiersFilterField("Owned for a service by one of these people now.")
  ownerIds?: string[] | null;

  @IdentifiersFilterField("With one of these people in the virtual team.")
  virtualTeamPersonIds?: string[] | null;

  @IdentifiersFilterField("Escalated or opened by one of these people.")
  openedByIds?: string[] | null;

  @AnyOfField(() => String, "With one of these tags.")
  tags?: string[] | null;

  @TextField("With this in the number, the title or the summary, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: not ended; false: closed, dismissed, withdrawn or merged.",
  })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Whether a legal hold is in force." })
  legalHold?: boolean | null;

  @Field(() => Date, { nullable: true, description: "Opened at this time or later." })
  openedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Opened before this time." })
  openedBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "Declared at this time or later." })
  declaredFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Declared before this time." })
  declaredBefore?: Date | null;

  @Field(() => Date, { nullable: true, description: "Ended for the last time at this time or later." })
  endedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Ended for the last time before this time." })
  endedBefore?: Date | null;
}

export const IncidentArguments = listArguments<IncidentConditions, IncidentOrderField>({
  name: "Incident",
  plural: "incidents",
  filter: IncidentFilter,
  orders: {
    OPENED_AT: "When they were escalated, or opened from a find.",
    SEVERITY: "By severity, from low to critical.",
    PRIORITY: "By priority, from 1 (act first) to 5.",
    DECLARED_AT: "When they were declared. What is not declared counts as later.",
    ENDED_AT: "When they ended for the last time. What has never ended counts as later.",
  },
  usually: [{ field: "OPENED_AT", direction: "DESC" }],
});
