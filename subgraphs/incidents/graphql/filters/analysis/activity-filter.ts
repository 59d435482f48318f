import { Field } from "../../../../../platform/graphql/fields.js";
import { AnyOfField, IdentifiersFilterField } from "../../../../../platform/graphql/input-fields.js";
import { FilterType } from "../../../../../platform/graphql/lists/filter-type.js";
import { AdversaryActivityState, AttackTactic, FindingConfidence } from "../../../../response-model/schema/enums.js";
import { TechniquesFilterField } from "../../../actions/techniques-field.js";
import type { AdversaryActivityConditions } from "../../../store/lists/analysis/activity-conditions.js";

@FilterType("Which acts of the adversary are wanted")
export class AdversaryActivityFilter implements AdversaryActivityConditions {
  @AnyOfField(() => AdversaryActivityState, "In one of these states; those that stand when left out.")
  states?: AdversaryActivityState[] | null;

  @IdentifiersFilterField("Done in one of these services.")
  serviceIds?: string[] | null;

  @TechniquesFilterField("That show one of these techniques of ATT&CK, or a sub-technique of one.")
  techniqueIds?: string[] | null;

  @AnyOfField(() => AttackTactic, "Done for one of these tactics.")
  tactics?: AttackTactic[] | null;

  @AnyOfField(() => FindingConfidence, "With one of these confidences.")
  confidences?: FindingConfidence[] | null;

  @Field(() => Date, { nullable: true, description: "Begun at this time or later." })
  beganFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: "Begun before this time." })
  beganBefore?: Date | null;
}
