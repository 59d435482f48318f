import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField, TextField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { listArguments } from "../../../../../platform/graphql/lists/list-arguments.js";
import { BreachHuntState, HuntOutcome } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type { HuntConditions, HuntOrderField } from "../../../store/lists/analysis/hunt-list.js";

@FilterType("Which hunts are wanted")
export class BreachHuntFilter implements HuntConditions {
  @AnyOfField(() => BreachHuntState, "In one of these states.")
  states?: BreachHuntState[] | null;

  @AnyOfField(() => HuntOutcome, "With one of these outcomes.")
  outcomes?: HuntOutcome[] | null;

  @IdentifiersFilterField("That look into one of these services.")
  serviceIds?: string[] | null;

  @IdentifiersFilterField("That look into a service that one of these teams owns.")
  teamIds?: string[] | null;

  @IdentifiersFilterField("That one of these people hunts in: whom it was handed over to, or else whoever opened it.")
  hunterIds?: string[] | null;

  @TechniquesFilterField("That look for traces of one of these techniques of ATT&CK, or of a sub-technique of one.")
  techniqueIds?: string[] | null;

  @TextField("With this in the hypothesis or the conclusions, in capitals or not.", { nullable: true, max: 200 })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "true: inside an incident; false: before there is one." })
  inIncident?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "true: a detection requirement was proposed because of it; false: none was. With `outcomes: [FOUND]`, false finds what was hunted down and is still detected by nothing that was asked for.",
  })
  ledToRequirement?: boolean | null;

  @Field(() => Date, { nullable: true, description: "Opened at this time or later." })
  openedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Opened before this time." })
  openedBefore?: Date | null;
}

export const BreachHuntArguments = listArguments<HuntConditions, HuntOrderField>({
  name: "BreachHunt",
  plural: "hunts",
  filter: BreachHuntFilter,
  orders: { OPENED_AT: "When they were opened." },
  usually: [{ field: "OPENED_AT", direction: "DESC" }],
});
