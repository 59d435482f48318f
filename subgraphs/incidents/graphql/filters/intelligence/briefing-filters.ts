import { Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { BriefingAcknowledgementState, ThreatBriefingState } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type {
  AcknowledgementConditions,
  AcknowledgementOrderField,
} from "../../../store/lists/intelligence/acknowledgement-list.js";
import type { BriefingConditions, BriefingOrderField } from "../../../store/lists/intelligence/briefing-list.js";

@FilterType("Which threat briefings are wanted")
export class ThreatBriefingFilter implements BriefingConditions {
  @AnyOfField(() => ThreatBriefingState, "In one of these states.")
  states?: ThreatBriefingState[] | null;

  @AnyOfField(() => Int, "Of one of these priorities.")
  priorities?: number[] | null;

  @IdentifiersFilterField("That concern one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That concern a service that one of these teams owns.")
  teamIds?: string[] | null;

  @TechniquesFilterField("That name one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @IdentifiersFilterField("About one of these indicators, as far as you may read them.")
  indicatorIds?: string[] | null;

  @TextField("With this in the title, in what is known or in the recommendation, in capitals or not.", {
    nullable: true,
    max: 200,
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "true: with services that are overdue; false: without." })
  overdue?: boolean | null;

  @Field(() => Date, { nullable: true, description: "That expire at this time or later." })
  validFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "That expire before this time." })
  validBefore?: Date | null;
}

export const ThreatBriefingArguments = listArguments<BriefingConditions, BriefingOrderField>({
  name: "ThreatBriefing",
  plural: "threat briefings",
  filter: ThreatBriefingFilter,
  orders: {
    DRAFTED_AT: "When they were begun.",
    PRIORITY: "How urgent they are; ascending, the most urgent come first.",
    DUE_AT: "By when they are to be acknowledged.",
    VALID_UNTIL: "Until when they are valid.",
  },
  usually: [{ field: "DRAFTED_AT", direction: "DESC" }],
});

@FilterType("Which answers of services to threat briefings are wanted")
export class BriefingAcknowledgementFilter implements AcknowledgementConditions {
  @AnyOfField(() => BriefingAcknowledgementState, "Answered in one of these ways, or not yet.")
  states?: BriefingAcknowledgementState[] | null;

  @IdentifiersFilterField("Of one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("Of a service that one of these teams owns.")
  teamIds?: string[] | null;

  @AnyOfField(() => Int, "Of editions with one of these numbers.")
  editions?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: those that are overdue; false: those that are not." })
  overdue?: boolean | null;
}

export const BriefingAcknowledgementArguments = listArguments<AcknowledgementConditions, AcknowledgementOrderField>({
  name: "BriefingAcknowledgement",
  plural: "answers of services to threat briefings",
  filter: BriefingAcknowledgementFilter,
  orders: { PUBLISHED_AT: "When the editions came out.", DUE_AT: "By when the teams are to answer." },
  usually: [{ field: "PUBLISHED_AT", direction: "DESC" }],
});
